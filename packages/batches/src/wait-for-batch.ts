import type { APIClient, PollingOptions } from '@oai/core';
import { pollUntil, splitPollingOptions } from '@oai/core/internal';
import { Batches, type Batch } from './generated/batches.gen.js';

/**
 * The options of {@link waitForBatch}.
 *
 * @public
 */
export interface WaitForBatchOptions extends PollingOptions {
  /** Called with each state that is read, the final one included. */
  onProgress?: ((batch: Batch) => void) | undefined;
}

const FINAL_STATUSES = new Set<string>(['completed', 'failed', 'expired', 'cancelled']);

/** Returns true if the state of a batch is final. */
export function isFinal({ status }: Batch): boolean {
  return FINAL_STATUSES.has(status);
}

/**
 * Polls a batch until it has ended. The ID is enough, so a program that was restarted goes on.
 *
 * `GET /batches/{batch_id}`
 *
 * @param options Options of each read. Their signal also aborts the waiting.
 * @param options.pollIntervalMs Pause between reads, milliseconds. Default: the interval that the
 *   server suggests, otherwise 5000.
 * @param options.maxWaitMs Maximum time to wait, milliseconds. Default: no limit.
 * @returns The batch in its final state: `completed`, `failed`, `expired` or `cancelled`.
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. It has the last state; the batch continues.
 * @throws {APIUserAbortError} The signal was aborted.
 * @throws {APIError} A read failed after its retries.
 * @public
 */
export async function waitForBatch(
  client: APIClient,
  batchID: string,
  { onProgress, ...options }: WaitForBatchOptions = {},
): Promise<Batch> {
  const { request, polling } = splitPollingOptions(options);
  const batches = new Batches(client);
  return pollUntil((signal) => batches.retrieve(batchID, { ...request, signal }), {
    ...polling,
    isDone: (batch) => {
      onProgress?.(batch);
      return isFinal(batch);
    },
  });
}
