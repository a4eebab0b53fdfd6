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

/** The states of a run that wait for nothing but the caller. */
const FINAL_STATUSES: ReadonlySet<string> = new Set([
  'requires_action',
  'completed',
  'incomplete',
  'failed',
  'cancelled',
  'expired',
]);

/** @internal */
export function isFinalStatus(status: string): boolean {
  return FINAL_STATUSES.has(status);
}
