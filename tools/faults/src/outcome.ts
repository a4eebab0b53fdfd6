import { inspect } from 'node:util';
import { APIError } from '@oai/core';

/** The API key of all rows. Errors must not contain it. */
export const API_KEY = 'sk-the-key-that-must-stay-secret';

/** The outcome of a call as seen by its caller. */
export interface Outcome {
  /** Name of the error's class, or `none`. */
  error: string;
  message: string;
  attempts: number | undefined;
  status: number | undefined;
  requestID: string | null | undefined;
  /** Summary of the data that reached the caller. */
  result: unknown;
}

/** The result and metadata of a successful call. */
export interface Success {
  result: unknown;
  attempts?: number | undefined;
  status?: number | undefined;
  requestID?: string | null | undefined;
}

/**
 * Makes a call and records its outcome.
 *
 * @param call Called with a function that records data received so far, for calls that fail.
 */
export async function outcomeOf(
  call: (note: (result: unknown) => void) => Promise<Success>,
): Promise<Outcome> {
  let noted: unknown;
  try {
    const success = await call((result) => (noted = result));
    return {
      error: 'none',
      message: '',
      attempts: success.attempts,
      status: success.status,
      requestID: success.requestID,
      result: success.result,
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const facts = (error instanceof APIError ? error : {}) as Partial<APIError>;
    const shown = `${inspect(error, { depth: 9 })} ${error.stack} ${JSON.stringify(error)}`;
    if (shown.includes(API_KEY))
      throw new Error(`${error.name} contains the API key.`, { cause: error });
    return {
      error: error.constructor.name,
      message: error.message,
      attempts: facts.attempts,
      status: facts.status,
      requestID: facts.requestID,
      result: noted,
    };
  }
}
