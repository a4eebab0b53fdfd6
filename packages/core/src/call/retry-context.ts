/**
 * The facts about a failed attempt.
 *
 * @public
 */
export interface RetryContext {
  /** The typed error of the attempt. */
  readonly error: unknown;
  /** The number of the failed attempt, counted from 1. */
  readonly attempt: number;
  /** The number of further attempts that the call may make. */
  readonly retriesLeft: number;
  /** HTTP status, if there was a response. */
  readonly status: number | undefined;
  readonly method: string;
  readonly path: string;
  /**
   * The method that makes the call, such as `chat.completions.create`: a name for metrics and spans,
   * as `path` contains ids. Undefined for `client.get`, `client.post` and so on.
   */
  readonly operation: string | undefined;
  /** The value of `retry-after-ms` or `retry-after`, milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The delay before the next attempt, milliseconds. */
  readonly delayMs: number;
  /** Milliseconds since the start of the call. */
  readonly elapsedMs: number;
  /** The decision of the built-in policy. */
  readonly wouldRetry: boolean;
}

/**
 * Decides about a retry; undefined leaves the decision to the built-in policy. Not called if a retry
 * is impossible: no retries left, a body that cannot be sent again, an abort, a deadline that would
 * pass, a `Retry-After` beyond `maxRetryAfterMs`, an exhausted quota.
 *
 * @public
 */
export type ShouldRetry = (
  context: RetryContext,
) => boolean | undefined | Promise<boolean | undefined>;

/**
 * Called with each retry, before its delay. A returned promise is awaited.
 *
 * @public
 */
export type OnRetry = (context: RetryContext) => unknown;
