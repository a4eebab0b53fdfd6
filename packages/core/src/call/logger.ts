import { FOR_BROWSERS } from '#platform';
import { redactHeaders, redactURL } from '../redact.js';

/** @public */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** @public */
export type LogFn = (message: string, ...rest: unknown[]) => void;

/**
 * The receiver of log messages, such as `console`.
 *
 * @public
 */
export interface Logger {
  error: LogFn;
  warn: LogFn;
  info: LogFn;
  debug: LogFn;
}

const ranks = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };

/** @internal */
export function isLogLevel(value: unknown): value is LogLevel {
  return typeof value === 'string' && Object.hasOwn(ranks, value);
}

/**
 * Writes a message if the log level of the client permits it.
 *
 * @param line Returns the message and its details; called only if it is written.
 * @internal
 */
export function log(
  client: { logger: Logger; logLevel?: LogLevel | undefined },
  level: Exclude<LogLevel, 'off'>,
  line: () => [message: string, ...details: unknown[]],
): void {
  if (ranks[level] <= ranks[client.logLevel ?? 'warn']) client.logger[level](...line());
}

/** The parts of a call that its messages show. */
interface LoggedCall {
  readonly client: { logger: Logger; logLevel?: LogLevel | undefined };
  readonly options: { readonly method: string };
  /** By `performance.now()`. */
  readonly startedAt: number;
  readonly url: string;
}

/**
 * Logs a message about a call.
 *
 * @param headers Logged without the values of credentials.
 * @internal
 */
export function logCall(
  call: LoggedCall,
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
