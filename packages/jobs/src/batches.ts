import { Batches, waitForBatch, type Batch, type BatchCreateParams } from '@oai/batches';
import type { APIClient } from '@oai/core';
import { createdJob, creating, type JobOptions } from './poll-job.js';

/**
 * Creates a batch from an uploaded file and polls it until it has ended. `createBatches` of
 * `@oai/batches` also makes and uploads the file.
 *
 * `POST /batches`
 *
 * @param options Options of each call and of the polling.
 * @param options.pollIntervalMs Delay between reads, milliseconds. Default: what the server suggests,
 *   otherwise 5000.
 * @param options.maxWaitMs Maximum time to wait, milliseconds. Default: no limit.
 * @returns The batch in its final state: `completed`, `failed`, `expired` or `cancelled`.
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the job goes on.
 * @throws {APIUserAbortError} The signal was aborted. The job goes on.
 * @throws {APIError} A call failed after its retries.
 * @public
 */
export async function createBatchAndPoll(
  client: APIClient,
  body: BatchCreateParams,
  options?: JobOptions<Batch>,
): Promise<Batch> {
  const creation = new Batches(client).create(body, creating(options));
  const id = await createdJob(creation, options);
  return waitForBatch(client, id, { ...options, idempotencyKey: undefined });
}
