import type { Call } from '../call/call.js';
import { APIError } from '../errors/api-error.js';
import { headersToShow } from '../errors/headers-to-show.js';

const STATUSES: [RegExp, status: number][] = [
  [/rate_limit|quota/, 429],
  [/auth|api_key/, 401],
  [/permission/, 403],
  [/not_found/, 404],
  [/invalid/, 400],
  [/server|internal|api_error|overload/, 500],
];

/**
 * Returns the HTTP status for an error event, which has none: its code or type decides.
 *
 * @internal
 */
export function eventStatus(data: unknown): number | undefined {
  // Objects may have no conversion to a number or a string.
  const [status, code, type] = ['status', 'code', 'type'].map((name) => {
    const value = (Object(data) as Record<string, unknown>)[name];
    return Object(value) === value ? '' : value;
  });
  const given = [status, code].map(Number).find((value) => value >= 400 && value < 600);
  const name = `${String(code)} ${String(type)}`;
  return given ?? STATUSES.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * Returns the typed error for an error event that another program has relayed.
 *
 * @internal
 */
export function relayedError(event: object): APIError {
  const { error } = event as { error?: unknown };
  const data = Object(error) === error ? (error as object) : event;
  const status = eventStatus(data);
  return status
    ? APIError.generate(status, { error: data }, undefined, new Headers())
    : new APIError(undefined, data, undefined, undefined);
}

/**
 * Returns the typed error for an error event of a call.
 *
 * @param data Without credentials: some servers echo the request.
 * @internal
 */
export function eventError(call: Call, data: unknown, response: Response): APIError {
  const headers = headersToShow(response);
  const status = eventStatus(data);
  const error = status
    ? call.hooks.makeStatusError(status, { error: data }, undefined, headers)
    : new APIError(undefined, data as object, undefined, headers);
  error.attempts = call.attempts;
  return error;
}
