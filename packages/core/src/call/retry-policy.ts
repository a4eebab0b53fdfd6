import { APIConnectionError, APIError } from '../errors/api-error.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { DeadlineExceededError } from '../errors/deadline-exceeded-error.js';
import { parseRetryAfter } from '../retry-after.js';
import type { Call } from './call.js';
import type { RetryContext } from './retry-context.js';

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 8_000;
const LONGEST_SPREAD_MS = 2_000;
const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;

/**
 * Decides whether a failed attempt is retried.
 *
 * @returns The delay before the next attempt; undefined if there must be no other attempt.
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
  const delayMs = delayAfter(retryAfterMs, backoffMs(attempts));
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
  const longestMs =
    options.maxRetryAfterMs ?? client._options.maxRetryAfterMs ?? DEFAULT_MAX_RETRY_AFTER_MS;
  const isPossible =
    retriesLeft > 0 &&
    call.replayable &&
    (retryAfterMs ?? 0) <= longestMs &&
    facts.code !== 'insufficient_quota' &&
    facts.type !== 'insufficient_quota' &&
    !isFinal(error);
  const shouldRetry = options.shouldRetry ?? client._options.shouldRetry;
  const isWanted = isPossible && ((await shouldRetry?.(context)) ?? wouldRetry);
  return { context, delayMs: isWanted ? delayMs : undefined };
}

/** Returns true for the error of a call that the caller or its deadline has ended. */
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

/**
 * Returns the delay before the next attempt. The own backoff is its floor, since a server may ask for
 * none. A random share is added, or all clients that were given the same time would return at once.
 */
function delayAfter(retryAfterMs = 0, ownMs: number): number {
  const spreadMs = Math.min(LONGEST_SPREAD_MS, retryAfterMs / 4);
  return Math.max(ownMs, retryAfterMs + Math.random() * spreadMs);
}

/** Exponential backoff with full jitter, so that clients that failed together retry apart. */
function backoffMs(attempts: number): number {
  return Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempts - 1));
}
