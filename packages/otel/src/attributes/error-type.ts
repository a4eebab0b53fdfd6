import { objectOf } from './records.js';

/** Codes of the API are words; longer or stranger texts of other servers would multiply series. */
const LOW_CARDINALITY = /^[a-z][a-z0-9_.-]{0,63}$/i;

/**
 * Returns `error.type`: the code of the server (`rate_limit_exceeded`), else the status (`503`), else
 * the name of the class (`APIConnectionTimeoutError`).
 */
export function errorType(error: unknown): string {
  const { code, status, name } = objectOf(error);
  if (typeof code === 'string' && typeof status === 'number' && LOW_CARDINALITY.test(code)) {
    return code;
  }
  if (typeof status === 'number') return String(status);
  if (typeof name === 'string' && name !== '' && name !== 'Error') return name;
  // Many classes of errors keep the name of their base.
  const className = (error as { constructor?: { name?: unknown } } | undefined)?.constructor?.name;
  return typeof className === 'string' && className !== '' ? className : '_OTHER';
}
