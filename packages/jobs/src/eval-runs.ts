import type { APIClient } from '@oai/core';
import {
  Evals,
  type RunCreateParams,
  type RunCreateResponse,
  type RunRetrieveResponse,
} from '@oai/evals';
import { createdJob, creating, pollJob, type JobOptions } from './poll-job.js';

const FINAL_STATUSES = new Set(['completed', 'failed', 'canceled']);

/**
 * Starts a run of an eval and polls it until it has ended.
 *
 * `POST /evals/{eval_id}/runs`
 *
 * @param options Options of each call and of the polling.
 * @param options.pollIntervalMs Delay between reads, milliseconds. Default: what the server suggests,
 *   otherwise 5000.
 * @param options.maxWaitMs Maximum time to wait, milliseconds. Default: no limit.
 * @returns The run in its final state: `completed` (see its `result_counts`), `failed` (see its
 *   `error`) or `canceled`.
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the job goes on.
 * @throws {APIUserAbortError} The signal was aborted. The job goes on.
 * @throws {APIError} A call failed after its retries.
 * @public
 */
export async function createEvalRunAndPoll(
  client: APIClient,
  evalID: string,
  body: RunCreateParams,
  options?: JobOptions<RunRetrieveResponse>,
): Promise<RunRetrieveResponse> {
  const creation: Promise<RunCreateResponse> = new Evals(client).runs.create(
    evalID,
    body,
    creating(options),
  );
  const id = await createdJob(creation, options);
  return waitForEvalRun(client, evalID, id, options);
}

/**
 * Polls a run of an eval until it has ended.
 *
 * `GET /evals/{eval_id}/runs/{run_id}`
 *
 * @param options Options of each read and of the polling, as for {@link createEvalRunAndPoll}.
 * @returns The run in its final state: `completed`, `failed` or `canceled`.
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the job goes on.
 * @throws {APIError} A read failed after its retries.
 * @public
 */
export function waitForEvalRun(
  client: APIClient,
  evalID: string,
  runID: string,
  options?: JobOptions<RunRetrieveResponse>,
): Promise<RunRetrieveResponse> {
  const { runs } = new Evals(client);
  return pollJob(
    {
      retrieve: (request) => runs.retrieve(runID, { eval_id: evalID }, request),
      isOver: ({ status }) => FINAL_STATUSES.has(status),
    },
    options,
  );
}
