import { FOR_BROWSERS } from '#platform';
import { redactHeaders, redactURL } from '../redact.js';
import type { Call } from './call.js';
import { log, type LogLevel } from './logger.js';

/**
 * Logs a message about a call.
 *
 * @param headers Logged without the values of credentials.
 * @internal
 */
export function logCall(
  call: Call,
  level: Exclude<LogLevel, 'off'>,
  text: () => string,
  headers?: Headers,
  ...details: unknown[]
): void {
  const { client, options, startedAt, url } = call;
  log(client, level, () => [
    // The start time distinguishes calls.
    `[${startedAt.toFixed(3)}] ${options.method} ${shownURL(url)}: ${text()}`,
    ...(headers ? [shownHeaders(headers), ...details] : details),
  ]);
}

/** In browsers without the query, which may contain credentials. */
function shownURL(url: string): string {
  return FOR_BROWSERS ? url.split('?')[0]! : redactURL(url);
}

/** In browsers only the names. */
function shownHeaders(headers: Headers): unknown {
  return FOR_BROWSERS ? [...headers.keys()] : redactHeaders(headers);
}
