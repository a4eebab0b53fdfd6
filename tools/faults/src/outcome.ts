import { inspect } from 'node:util';
import { APIError } from '@oai/core';
import type { Outcome } from './fault-row.js';

/** The key that all rows use. No error may show it. */
export const API_KEY = 'sk-the-key-that-must-stay-secret';

/** What a call that succeeded tells of itself. */
export interface Success {
  result: unknown;
  attempts?: number | undefined;
  status?: number | undefined;
  requestID?: string | null | undefined;
}

/**
 * Makes a call and sees how it ends.
 *
 * @param call Given a function that notes what arrived so far, for calls that end with an error.
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
    if (shown.includes(API_KEY)) throw new Error(`${error.name} shows the key.`, { cause: error });
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
