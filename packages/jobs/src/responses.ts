import type { APIClient } from '@oai/core';
import { Responses, type Response, type ResponseCreateParamsNonStreaming } from '@oai/responses';
import { createdJob, creating, pollJob, type JobOptions } from './poll-job.js';

const OPEN_STATUSES = new Set<string | undefined>(['queued', 'in_progress']);

/**
 * The parameters of {@link createResponseAndPoll}: those of `responses.create`, which runs in the
 * background.
 *
 * @public
 */
export type BackgroundResponseParams = Omit<
  ResponseCreateParamsNonStreaming,
  'background' | 'stream'
>;

/**
 * Creates a response in the background and polls it until it has ended. No connection is held
 * meanwhile, so answers may take as long as they need.
 *
 * `POST /responses`
 *
 * @param body The parameters of the response. `background` is true.
 * @param options Options of each call and of the polling.
 * @param options.pollIntervalMs Delay between reads, milliseconds. Default: what the server suggests,
 *   otherwise 5000.
 * @param options.maxWaitMs Maximum time to wait, milliseconds. Default: no limit.
 * @returns The response in its final state: `completed`, `incomplete`, `cancelled`, or `failed` (see its
 *   `error`).
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the response goes on.
 * @throws {APIUserAbortError} The signal was aborted. The response goes on.
 * @throws {APIError} A call failed after its retries.
 * @public
 */
export async function createResponseAndPoll(
  client: APIClient,
  body: BackgroundResponseParams,
  options?: JobOptions<Response>,
): Promise<Response> {
  const params = { ...body, background: true, stream: false } as const;
  const creation = new Responses(client).create(params, creating(options));
  const id = await createdJob(creation, options);
  return waitForResponse(client, id, options);
}

/**
 * Polls a response in the background until it has ended. The ID is enough, so a program that was
 * restarted goes on.
 *
 * `GET /responses/{response_id}`
 *
 * @param options Options of each read and of the polling, as for {@link createResponseAndPoll}.
 * @returns The response in its final state: `completed`, `incomplete`, `cancelled`, or `failed` (see its
 *   `error`).
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the response goes on.
 * @throws {APIError} A read failed after its retries.
 * @public
 */
export function waitForResponse(
  client: APIClient,
  responseID: string,
  options?: JobOptions<Response>,
): Promise<Response> {
  const responses = new Responses(client);
  return pollJob(
    {
      retrieve: (request) => responses.retrieve(responseID, {}, request),
      isOver: ({ status }) => !OPEN_STATUSES.has(status),
    },
    options,
  );
}
