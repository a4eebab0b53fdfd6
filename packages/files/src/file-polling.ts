import { APIResource, type APIPromise, type RequestOptions } from '@oai/core';
import { pollUntil } from '@oai/core/internal';
import type { FileObject } from './generated/files.gen.js';

/**
 * How long to wait for a file, and how often to look.
 *
 * @public
 */
export interface WaitForProcessingOptions {
  /** Pause between reads, milliseconds. Default: 5000. */
  pollInterval?: number | undefined;
  /** Milliseconds after which waiting gives up. Default: 1800000, half an hour. */
  maxWait?: number | undefined;
}

const DEFAULT_POLL_INTERVAL_MS = 5000;
const DEFAULT_MAX_WAIT_MS = 30 * 60 * 1000;

const FINAL_STATUSES = new Set<string>(['processed', 'error', 'deleted']);

/**
 * What `files` offers beyond single calls.
 *
 * @public
 */
export abstract class FilePolling extends APIResource {
  abstract retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject>;

  /**
   * Reads a file until its processing is over.
   *
   * `GET /files/{file_id}`
   *
   * @param id The file.
   * @param props.pollInterval Pause between reads, milliseconds. Default: 5000.
   * @param props.maxWait Milliseconds after which waiting gives up. Default: 1800000.
   * @param options Options of each read. Aborting their signal ends the waiting too.
   * @returns The last state read, a failed one (`error`) and a deleted one included.
   * @throws {PollTimeoutError} `maxWait` passed; it carries the last state, and processing goes on.
   * @throws {APIUserAbortError} The signal was aborted.
   * @throws {APIError} A read failed after its retries.
   */
  async waitForProcessing(
    id: string,
    { pollInterval, maxWait }: WaitForProcessingOptions = {},
    options?: RequestOptions,
  ): Promise<FileObject> {
    return pollUntil((signal) => this.retrieve(id, { ...options, signal }), {
      isDone: (file) => FINAL_STATUSES.has(file.status),
      intervalMs: pollInterval ?? DEFAULT_POLL_INTERVAL_MS,
      maxWaitMs: maxWait ?? DEFAULT_MAX_WAIT_MS,
      signal: options?.signal,
    });
  }
}
