import { APIResource, type APIPromise, type RequestOptions } from '@oai/core';
import { pollUntil } from '@oai/core/internal';
import type { FileObject } from './generated/files-types.gen.js';

/**
 * Interval and time limit of waiting for a file.
 *
 * @public
 */
export interface WaitForProcessingOptions {
  /** Pause between reads, milliseconds. Default 5000. */
  pollInterval?: number | undefined;
  /** Maximum time to wait, milliseconds. Default 1800000 (30 minutes). */
  maxWait?: number | undefined;
}

const DEFAULT_POLL_INTERVAL_MS = 5000;
const DEFAULT_MAX_WAIT_MS = 30 * 60 * 1000;

const FINAL_STATUSES = new Set<string>(['processed', 'error', 'deleted']);

/**
 * Base class of `client.files` with the method for polling.
 *
 * @public
 */
export abstract class FilePolling extends APIResource {
  abstract retrieve(fileID: string, options?: RequestOptions): APIPromise<FileObject>;

  /**
   * Polls a file until it has been processed.
   *
   * `GET /files/{file_id}`
   *
   * @param id ID of the file.
   * @param props.pollInterval Pause between reads, milliseconds. Default 5000.
   * @param props.maxWait Maximum time to wait, milliseconds. Default 1800000.
   * @param options Options of each read. Their signal also aborts the waiting.
   * @returns The file in its final state: `processed`, `error` or `deleted`.
   * @throws {PollTimeoutError} `maxWait` was exceeded. The error contains the last state; processing
   *   continues.
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
