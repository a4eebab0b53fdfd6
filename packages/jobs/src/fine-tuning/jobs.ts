import type { APIClient } from '@oai/core';
import { FineTuning, type FineTuningJob, type JobCreateParams } from '@oai/fine-tuning';
import { createdJob, creating, pollJob, type JobOptions } from '../poll-job.js';

const FINAL_STATUSES = new Set<string>(['succeeded', 'failed', 'cancelled']);

/** Returns true if a job has ended. @internal */
export function isOver({ status }: FineTuningJob): boolean {
  return FINAL_STATUSES.has(status);
}

/**
 * Creates a fine-tuning job and polls it until it has ended.
 *
 * `POST /fine_tuning/jobs`
 *
 * @param options Options of each call and of the polling.
 * @param options.pollIntervalMs Delay between reads, milliseconds. Default: what the server suggests,
 *   otherwise 5000.
 * @param options.maxWaitMs Maximum time to wait, milliseconds. Default: no limit.
 * @returns The job in its final state: `succeeded` (see its `fine_tuned_model`), `failed` (see its
 *   `error`) or `cancelled`.
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the job goes on.
 * @throws {APIUserAbortError} The signal was aborted. The job goes on.
 * @throws {APIError} A call failed after its retries.
 * @public
 */
export async function createFineTuningJobAndPoll(
  client: APIClient,
  body: JobCreateParams,
  options?: JobOptions<FineTuningJob>,
): Promise<FineTuningJob> {
  const creation = new FineTuning(client).jobs.create(body, creating(options));
  const id = await createdJob(creation, options);
  return waitForFineTuningJob(client, id, options);
}

/**
 * Polls a fine-tuning job until it has ended. A paused job is waited for.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
 *
 * @param options Options of each read and of the polling, as for {@link createFineTuningJobAndPoll}.
 * @returns The job in its final state: `succeeded`, `failed` or `cancelled`.
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the job goes on.
 * @throws {APIError} A read failed after its retries.
 * @public
 */
export function waitForFineTuningJob(
  client: APIClient,
  jobID: string,
  options?: JobOptions<FineTuningJob>,
): Promise<FineTuningJob> {
  const { jobs } = new FineTuning(client);
  return pollJob({ retrieve: (request) => jobs.retrieve(jobID, request), isOver }, options);
}
