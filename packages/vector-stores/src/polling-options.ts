import type { RequestOptions } from '@oai/core';

/**
 * Options of a call that polls, besides those of each read.
 *
 * @public
 */
export interface PollingOptions extends RequestOptions {
  /**
   * Pause between reads, milliseconds. Default: what the server asks for in the header
   * `openai-poll-after-ms`, else 5000.
   */
  pollIntervalMs?: number | undefined;
  /** Milliseconds after which polling gives up. Default: no limit. */
  maxWaitMs?: number | undefined;
}

/**
 * Parts the options of polling from those of the calls.
 *
 * @internal
 */
export function splitPollingOptions(options: PollingOptions = {}) {
  const { pollIntervalMs, maxWaitMs, ...request } = options;
  return { request, polling: { intervalMs: pollIntervalMs, maxWaitMs, signal: request.signal } };
}

/** The states of a file or batch that nothing follows. A cancelled one is as final as a failed one. */
const FINAL_STATUSES = new Set<string>(['completed', 'failed', 'cancelled']);

/** @internal */
export function isProcessed({ status }: { status: string }): boolean {
  return FINAL_STATUSES.has(status);
}
