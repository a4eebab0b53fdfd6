import { FOR_BROWSERS } from '#platform';
import { headersToShow } from '../errors/headers-to-show.js';
import { redactBody, redactHeaders, redactURL } from '../redact.js';
import type { Call } from './call.js';
import { RANKS, type Logger, type LogLevel } from './logger.js';

type Level = Exclude<LogLevel, 'off'>;
type Line = [message: string, ...details: unknown[]];

/**
 * Writes a message if the log level of the client permits it.
 *
 * @param line Returns the message and its details; called only if it is written.
 * @internal
 */
export function log(
  client: { logger: Logger; logLevel?: LogLevel | undefined },
  level: Level,
  line: () => Line,
): void {
  if (RANKS[level] <= RANKS[client.logLevel ?? 'warn']) client.logger[level](...line());
}

/** The messages about a call. @internal */
export const callLog = {
  attempt(call: Call, request: { headers: Headers }, body: unknown): void {
    logCall(call, 'debug', () => [
      `attempt ${call.attempts}`,
      // Read only here, since reading them creates a `Headers`.
      shownHeaders(request.headers),
      FOR_BROWSERS ? body : redactBody(body),
    ]);
  },

  response(call: Call, response: Response): void {
    logCall(call, 'info', () => {
      const text = `status ${response.status} after ${Math.round(call.headersMs)} ms`;
      if (call.client.logLevel !== 'debug') return [text];
      return [text, shownHeaders(headersToShow(response))];
    });
  },

  retry(call: Call, delayMs: number, error: unknown): void {
    logCall(call, 'info', () => [`retry in ${Math.round(delayMs)} ms`, error]);
  },
};

function logCall(call: Call, level: Level, line: () => Line): void {
  const { client, options, startedAt, url } = call;
  log(client, level, () => {
    const [text, ...details] = line();
    // The start time distinguishes calls.
    return [`[${startedAt.toFixed(3)}] ${options.method} ${shownURL(url)}: ${text}`, ...details];
  });
}

/** In browsers without the query, which may contain credentials. */
function shownURL(url: string): string {
  return FOR_BROWSERS ? url.split('?')[0]! : redactURL(url);
}

/** In browsers only the names. */
function shownHeaders(headers: Headers): unknown {
  return FOR_BROWSERS ? [...headers.keys()] : redactHeaders(headers);
}
