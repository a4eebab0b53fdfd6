import {
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  NotFoundError,
  PermissionDeniedError,
  UnprocessableEntityError,
} from '@oai/core';

/** Returns true for a failure that every other file would have as well. */
export function isFatal(error: unknown): boolean {
  return (
    error instanceof AuthenticationError ||
    error instanceof PermissionDeniedError ||
    error instanceof APIUserAbortError
  );
}

/** Returns true if the API refused a request for what is in it: one file of many may be the reason. */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof BadRequestError ||
    error instanceof NotFoundError ||
    error instanceof UnprocessableEntityError
  );
}

/**
 * Resolves to false if the API does not know what is read.
 *
 * @throws The error of the read, if it is another one.
 */
export async function isThere(read: Promise<unknown>): Promise<boolean> {
  try {
    await read;
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
