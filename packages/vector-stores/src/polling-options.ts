import type { RequestOptions } from '@oai/core';

/**
 * Options of a call that polls, in addition to those of each read.
 *
 * @public
 */
export interface PollingOptions extends RequestOptions {
  /**
   * Pause between reads, milliseconds. Default: the value of the response header
   * `openai-poll-after-ms`, otherwise 5000.
   */
  pollIntervalMs?: number | undefined;
  /** Maximum time to wait, milliseconds. Default: no limit. */
  maxWaitMs?: number | undefined;
}

/**
 * Separates the options of polling from those of the calls.
 *
 * @internal
 */
export function splitPollingOptions(options: PollingOptions = {}) {
  const { pollIntervalMs, maxWaitMs, ...request } = options;
  return { request, polling: { intervalMs: pollIntervalMs, maxWaitMs, signal: request.signal } };
}

/** Final states of files and batches. */
const FINAL_STATUSES = new Set<string>(['completed', 'failed', 'cancelled']);

/** @internal */
export function isProcessed({ status }: { status: string }): boolean {
  return FINAL_STATUSES.has(status);
}
