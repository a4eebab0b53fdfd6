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
