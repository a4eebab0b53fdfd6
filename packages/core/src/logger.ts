/** @public */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

/** @public */
export type LogFn = (message: string, ...rest: unknown[]) => void;

/**
 * Where the client's log lines go. `console` is one.
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
 * Writes one line if the client's level lets it through. It is made only then.
 *
 * @param line Makes the message and whatever goes with it.
 * @internal
 */
export function log(
  client: { logger: Logger; logLevel?: LogLevel | undefined },
  level: Exclude<LogLevel, 'off'>,
  line: () => [message: string, ...details: unknown[]],
): void {
  if (ranks[level] <= ranks[client.logLevel ?? 'warn']) client.logger[level](...line());
}
