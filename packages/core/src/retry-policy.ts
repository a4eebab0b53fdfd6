import type { Call } from './call.js';
import { APIConnectionError } from './errors/api-connection-error.js';
import { APIError } from './errors/api-error.js';
import { APIUserAbortError } from './errors/api-user-abort-error.js';
import { DeadlineExceededError } from './errors/deadline-exceeded-error.js';
import { parseRetryAfter } from './retry-after.js';

/**
 * What is known when an attempt has failed.
 *
 * @public
 */
export interface RetryContext {
  /** The typed error of the attempt. */
  readonly error: unknown;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  /** How many further attempts the call may make. */
  readonly retriesLeft: number;
  /** HTTP status, if an answer came. */
  readonly status: number | undefined;
  readonly method: string;
  readonly path: string;
  /** The operation's id in the API document, where the resource names it. */
  readonly operation: string | undefined;
  /** What the server asked for with `retry-after-ms` or `retry-after`, milliseconds. */
  readonly retryAfterMs: number | undefined;
  /** The pause before the next attempt, milliseconds. */
  readonly delayMs: number;
  /** Milliseconds since the call began. */
  readonly elapsedMs: number;
  /** What the built-in policy decided. */
  readonly wouldRetry: boolean;
}

/**
 * Decides on a retry: true or false, or undefined to leave it to the built-in policy. It is not
 * asked where a retry is impossible: no retries left, a body that cannot be sent again, an abort,
 * a deadline that would pass, a `Retry-After` beyond `maxRetryAfterMs`, an exhausted quota.
 *
 * @public
 */
export type ShouldRetry = (
  context: RetryContext,
) => boolean | undefined | Promise<boolean | undefined>;

/**
 * Told of each retry, before its pause. A promise is waited for.
 *
 * @public
 */
export type OnRetry = (context: RetryContext) => unknown;

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;

/**
 * Decides what follows a failed attempt.
 *
 * @returns The pause before the next attempt; undefined if there must not be one.
 * @internal
 */
export async function decide(
  call: Call,
  error: unknown,
): Promise<{ context: RetryContext; delayMs: number | undefined }> {
  const { client, options, attempts, retriesLeft } = call;
  const facts = (error instanceof APIError ? error : {}) as Partial<APIError>;
  const headers = call.refusal?.headers ?? facts.headers;
  const status = call.refusal?.status ?? facts.status;
  const retryAfterMs = headers && parseRetryAfter(headers);
  const delayMs = retryAfterMs ?? backoffMs(attempts);
  const wouldRetry = isTransient(error, status, headers);
  const context: RetryContext = {
    error,
    attempt: attempts,
    retriesLeft,
    status,
    method: options.method,
    path: options.path,
    operation: options.__operation,
    retryAfterMs,
    delayMs,
    elapsedMs: performance.now() - call.startedAt,
    wouldRetry,
  };
  const longest =
    options.maxRetryAfterMs ?? client._options.maxRetryAfterMs ?? DEFAULT_MAX_RETRY_AFTER_MS;
  const isPossible =
    retriesLeft > 0 &&
    call.replayable &&
    (retryAfterMs ?? 0) <= longest &&
    facts.code !== 'insufficient_quota' &&
    facts.type !== 'insufficient_quota' &&
    !isFinal(error);
  const shouldRetry = options.shouldRetry ?? client._options.shouldRetry;
  const isWanted = isPossible && ((await shouldRetry?.(context)) ?? wouldRetry);
  return { context, delayMs: isWanted ? delayMs : undefined };
}

/** Ended by the caller, or by the limit on the whole call. */
function isFinal(error: unknown): boolean {
  return error instanceof APIUserAbortError || error instanceof DeadlineExceededError;
}

function isTransient(
  error: unknown,
  status: number | undefined,
  headers: { get(name: string): string | null } | undefined,
): boolean {
  const advice = headers?.get('x-should-retry');
  if (advice === 'true' || advice === 'false') return advice === 'true';
  if (error instanceof APIConnectionError) return true;
  return status === 408 || status === 409 || status === 429 || (status ?? 0) >= 500;
}

/** Full jitter: clients that failed together do not come back together. */
function backoffMs(attempts: number): number {
  return Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
}
