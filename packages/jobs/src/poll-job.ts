import type { APIPromise, PollingOptions, RequestOptions } from '@oai/core';
import { createdBy, pollUntil, splitPollingOptions } from '@oai/core/internal';

/**
 * The options of waiting for a job: those of each call, of the polling, and `onProgress`.
 *
 * @public
 */
export interface JobOptions<Job> extends PollingOptions {
  /**
   * Called with the state at the creation, whose ID is enough to go on after whatever happens, and with
   * each that is read, the final one included.
   */
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

/**
 * Waits for the creation of a job and reports it: the first read may fail, and the job is paid for.
 *
 * @returns The ID of the job.
 * @internal
 */
export async function createdJob<Job extends { id: string }>(
  creation: Promise<Job>,
  options: JobOptions<Job> | undefined,
): Promise<string> {
  const job = await createdBy(creation);
  options?.onProgress?.(job);
  return job.id;
}

/** Returns the options of the call that creates a job. @internal */
export function creating<Job>({ onProgress: _, ...options }: JobOptions<Job> = {}): RequestOptions {
  return splitPollingOptions(options).request;
}
