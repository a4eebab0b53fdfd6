import { AuthenticationError, OpenAIError, type RequestOptions } from '@oai/core';
import { requireObject, unlessAborted } from '@oai/core/internal';
import type { BulkLimiter, BulkOptions } from './bulk-options.js';
import { checkLimit } from './concurrency/check-limit.js';
import { mapConcurrently } from './concurrency/map-concurrently.js';
import { runSignal } from './concurrency/run-signal.js';
import { openFileStorage } from './journal/file-storage.js';
import { fingerprint } from './journal/fingerprint.js';
import { Journal } from './journal/journal.js';
import { callOptions } from './call-options.js';
import { paceRequests } from './pacing/pace-requests.js';
import { ProgressCounter } from './progress-counter.js';

/**
 * The result of a call that succeeded.
 *
 * @public
 */
export interface BulkSuccess<Input, Result> {
  /** The position of the input, counted from 0. */
  index: number;
  key: string;
  input: Input;
  result: Result;
  error?: undefined;
  /** True if the result was taken from the journal. */
  isReused: boolean;
}

/**
 * The result of a call that failed.
 *
 * @public
 */
export interface BulkFailure<Input> {
  index: number;
  key: string;
  input: Input;
  result?: undefined;
  /** The error of the call after its retries. */
  error: Error;
  isReused: false;
}

/**
 * The result of one call. `error` tells the two apart.
 *
 * @public
 */
export type BulkResult<Input, Result> = BulkSuccess<Input, Result> | BulkFailure<Input>;

const DEFAULT_MAX_CONCURRENCY = 20;
const DEFAULT_MAX_WAITING = 1000;

/**
 * Makes one call for each input: many at a time, within the rate limits that earlier responses have
 * told. A call that fails ends nothing: its error is its result. Inputs are read as fast as calls
 * start, so memory use does not grow with their number, except by the keys of a journal and of `keyOf`.
 *
 * With a journal, a run that was interrupted goes on: results that are in the journal are not asked
 * for again. Calls that were in progress are repeated with the same idempotency key.
 *
 * @param inputs The inputs. A generator is read as fast as calls start.
 * @param call Makes the call. It must pass the options on.
 * @returns The results. Leaving the loop aborts the calls in progress.
 * @throws {OpenAIError} An option is invalid, the journal belongs to other inputs or is in
 *   use, or a key is repeated.
 * @throws {APIUserAbortError} The signal was aborted.
 * @throws {DeadlineExceededError} `deadlineMs` was exceeded.
 * @throws The error of the inputs, of the journal, or that `isFatal` has chosen.
 * @public
 */
export async function* runBulk<Input, Result>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  call: (input: Input, options: RequestOptions) => PromiseLike<Result>,
  options: BulkOptions<Input> = {},
): AsyncGenerator<BulkResult<Input, Result>, void> {
  requireObject(inputs, 'inputs');
  if (!(Symbol.asyncIterator in inputs || Symbol.iterator in inputs)) {
    throw new OpenAIError('`inputs` must be a list or another iterable.');
  }
  requireObject(options, 'options');
  if (typeof call !== 'function') throw new OpenAIError('`call` must be a function.');
  const { journal: place, keyOf, limiter, isFatal = concernsAll, ordered, stopSignal } = options;
  const maxConcurrency = checkLimit(
    'maxConcurrency',
    options.maxConcurrency,
    DEFAULT_MAX_CONCURRENCY,
  );
  const maxWaiting = checkLimit(
    'maxWaitingResults',
    options.maxWaitingResults,
    DEFAULT_MAX_WAITING,
  );
  const progress = new ProgressCounter(inputs, options);
  const pace = options.pace === false ? undefined : paceRequests();
  const keys = new Set<string>();
  const stop = new AbortController();
  const onStop = (): void => stop.abort();
  let fatal: Error | undefined;
  let journal: Journal | undefined;

  const work = async (
    input: Input,
    index: number,
    signal: AbortSignal,
  ): Promise<BulkResult<Input, Result>> => {
    const key = keyOf ? uniqueKey(keys, keyOf(input, index), index) : String(index);
    const print = journal ? fingerprint(input) : '';
    if (journal?.has(key)) {
      const result = (await journal.read(key, print)) as Result;
      progress.end('reused');
      return { index, key, input, result, isReused: true };
    }
    progress.start();
    let release: (() => void) | void = undefined;
    let result: Result;
    try {
      if (limiter) release = await acquire(limiter, { key, input, signal });
      const idempotencyKey = journal && `${journal.runID}-${fingerprint(key)}`;
      const request = callOptions(options.request, { signal, idempotencyKey, pace });
      // Its own work may know nothing of the signal.
      result = await unlessAborted(signal, async () => call(input, request));
    } catch (cause) {
      signal.throwIfAborted();
      const error = toError(cause);
      if (!fatal && isFatal(error)) {
        fatal = error;
        stop.abort();
      }
      progress.end('failed');
      return { index, key, input, error, isReused: false };
    } finally {
      release?.();
    }
    await journal?.append({ key, input: print, result });
    progress.end('succeeded');
    return { index, key, input, result, isReused: false };
  };

  const run = runSignal(options.signal, options.deadlineMs);
  try {
    if (stopSignal?.aborted) return;
    stopSignal?.addEventListener('abort', onStop);
    if (place !== undefined) {
      journal = await Journal.open(
        typeof place === 'string' ? await openFileStorage(place) : place,
      );
    }
    yield* mapConcurrently(inputs, work, {
      maxConcurrency,
      maxWaiting,
      isOrdered: ordered,
      signal: run.signal,
      stopSignal: stop.signal,
    });
    if (fatal) throw fatal;
  } finally {
    run.release();
    stopSignal?.removeEventListener('abort', onStop);
    await journal?.close();
  }
}

/** Waits for a place no longer than until the abort; a place that comes later is given back. */
async function acquire<Input>(
  limiter: BulkLimiter<Input>,
  place: Parameters<BulkLimiter<Input>['acquire']>[0],
): Promise<(() => void) | void> {
  const { signal } = place;
  return unlessAborted(signal, async () => {
    const release = await limiter.acquire(place);
    if (signal.aborted) release?.();
    return release;
  });
}

function concernsAll(error: Error): boolean {
  const { code } = error as { code?: unknown };
  return error instanceof AuthenticationError || code === 'insufficient_quota';
}

function uniqueKey(keys: Set<string>, key: string, index: number): string {
  if (typeof key !== 'string') {
    throw new OpenAIError(`\`keyOf\` must return a text, not ${String(key)}.`);
  }
  if (keys.has(key)) {
    throw new OpenAIError(`Input ${index} repeats the key ${JSON.stringify(key)}.`);
  }
  keys.add(key);
  return key;
}

function toError(cause: unknown): Error {
  return cause instanceof Error ? cause : new OpenAIError(String(cause), { cause });
}
