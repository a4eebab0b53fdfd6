import { shownHeaders, shownURL } from '@oai/core/internal/runtime';
import type { Call } from './call.js';
import { log, type LogLevel } from './logger.js';

/**
 * Writes a line about a call.
 *
 * @param headers Shown without what is secret.
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
    // The moment that the call began tells calls apart well enough.
    `[${startedAt.toFixed(3)}] ${options.method} ${shownURL(url)}: ${text()}`,
    ...(headers ? [shownHeaders(headers), ...details] : details),
  ]);
}
