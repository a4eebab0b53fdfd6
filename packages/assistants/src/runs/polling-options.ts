import type { RequestOptions } from '@oai/core';

/**
 * The options of a call that polls, in addition to those of each read.
 *
 * @public
 */
export interface PollingOptions extends RequestOptions {
  /**
   * The pause between reads, milliseconds. Default: the value of the response header
   * `openai-poll-after-ms`, or 5000 without it.
   */
  pollIntervalMs?: number | undefined;
  /** The time limit of polling, milliseconds. Default: no limit. */
  maxWaitMs?: number | undefined;
}

/**
 * Separates the options of polling from those of the requests.
 *
 * @internal
 */
export function splitPollingOptions(options: PollingOptions = {}) {
  const { pollIntervalMs, maxWaitMs, ...request } = options;
  return { request, polling: { intervalMs: pollIntervalMs, maxWaitMs, signal: request.signal } };
}
