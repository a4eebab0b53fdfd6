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
 * Writes one line if the client's level lets it through. Details are made only then.
 *
 * @internal
 */
export function log(
  client: { logger: Logger; logLevel?: LogLevel | undefined },
  level: Exclude<LogLevel, 'off'>,
  message: string,
  details?: () => unknown,
): void {
  if (ranks[level] > ranks[client.logLevel ?? 'warn']) return;
  if (details) client.logger[level](message, details());
  else client.logger[level](message);
}
