import type { APIPromise, PollingOptions, RequestOptions } from '@oai/core';
import { pollUntil, splitPollingOptions } from '@oai/core/internal';

/**
 * The options of waiting for a job: those of each call, of the polling, and `onProgress`.
 *
 * @public
 */
export interface JobOptions<Job> extends PollingOptions {
  /** Called with each state that is read, the final one included. */
  onProgress?: ((job: Job) => void) | undefined;
}

/** The calls of a kind of job, and the statuses in which it has ended. @internal */
export interface JobKind<Job> {
  retrieve(options: RequestOptions): APIPromise<Job>;
  isOver(job: Job): boolean;
}

/** Polls a job until it has ended. @internal */
export function pollJob<Job>(
  { retrieve, isOver }: JobKind<Job>,
  { onProgress, ...options }: JobOptions<Job> = {},
): Promise<Job> {
  const { request, polling } = splitPollingOptions(options);
  // An idempotency key and upload progress are those of the creation.
  const reading = { ...request, idempotencyKey: undefined, onUploadProgress: undefined };
  return pollUntil((signal) => retrieve({ ...reading, signal }), {
    ...polling,
    isDone: (job) => {
      onProgress?.(job);
      return isOver(job);
    },
  });
}

/** Returns the options of the call that creates a job. @internal */
export function creating<Job>({ onProgress: _, ...options }: JobOptions<Job> = {}): RequestOptions {
  return splitPollingOptions(options).request;
}
