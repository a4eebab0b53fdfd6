import type { RequestOptions } from '@oai/core';
import type { JournalStorage } from './journal/journal-storage.js';

/**
 * Limits calls beyond this run, such as those of several processes.
 *
 * @public
 */
export interface BulkLimiter<Input> {
  /**
   * Resolves when the call may start; rejects if it must not. May resolve to a function that is called
   * when the call has ended.
   */
  acquire(call: {
    readonly key: string;
    readonly input: Input;
    readonly signal: AbortSignal;
  }): PromiseLike<(() => void) | void>;
}

/**
 * The state of a run.
 *
 * @public
 */
export interface BulkProgress {
  /** The number of inputs; undefined if their source does not tell. */
  readonly total: number | undefined;
  /** The number of results, reused ones included. */
  readonly succeeded: number;
  readonly failed: number;
  /** The number of results that were taken from the journal. */
  readonly reused: number;
  /** The number of calls in progress. */
  readonly running: number;
  readonly elapsedMs: number;
  /** The expected time to the end, milliseconds; undefined if it is not known. */
  readonly remainingMs: number | undefined;
}

/**
 * The options of `runBulk`.
 *
 * @public
 */
export interface BulkOptions<Input> {
  /** The maximum number of calls in progress. Default 20. */
  maxConcurrency?: number | undefined;
  /**
   * True for results in the order of the inputs; false for results as they come. Default false.
   */
  ordered?: boolean | undefined;
  /**
   * The maximum number of results that wait for the reader, or for the results before them. Beyond it
   * no call starts. Default 1000.
   */
  maxWaitingResults?: number | undefined;
  /**
   * The path of a file for the results, or another storage. A run with the journal of an earlier one
   * takes the results from it, and calls only what has none. A file is created for its owner alone,
   * and locked by a file `.lock` beside it: one run at a time. Inputs must then be data that JSON can tell apart.
   */
  journal?: string | JournalStorage | undefined;
  /**
   * Returns the name of an input in the journal, unique in the run. All are kept in memory. Default: its
   * index.
   */
  keyOf?: ((input: Input, index: number) => string) | undefined;
  /**
   * False not to wait for rate limits: for calls without `middleware`, as those of a `SmallClient`.
   * Default true.
   */
  pace?: boolean | undefined;
  /** Asked before each call. */
  limiter?: BulkLimiter<Input> | undefined;
  /** Options of each call. Default: those of the client, but `maxRetries: 5`. */
  request?: RequestOptions | undefined;
  /**
   * Returns true for an error that further calls would get too: no further call starts, and the error
   * is thrown after the results of those in progress. Default: status 401, and an exhausted quota.
   */
  isFatal?: ((error: Error) => boolean) | undefined;
  /** The number of inputs, if their source does not tell. */
  total?: number | undefined;
  /** Called with each result. */
  onProgress?: ((progress: BulkProgress) => void) | undefined;
  /** Aborts the calls in progress, and ends the run with an `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  /** Ends the run after the results of the calls in progress. */
  stopSignal?: AbortSignal | null | undefined;
  /** The maximum duration of the run, milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
}
