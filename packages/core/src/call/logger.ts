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

/** @internal */
export const RANKS = { off: 0, error: 1, warn: 2, info: 3, debug: 4 };

/** @internal */
export function isLogLevel(value: unknown): value is LogLevel {
  return typeof value === 'string' && Object.hasOwn(RANKS, value);
}
