import type { APIClient } from '@oai/core';
import { Videos, type Video, type VideoCreateParams } from '@oai/videos';
import { createdJob, creating, pollJob, type JobOptions } from './poll-job.js';

const FINAL_STATUSES = new Set<string>(['completed', 'failed']);

/**
 * Creates a video and polls it until it has been rendered.
 *
 * `POST /videos`
 *
 * @param options Options of each call and of the polling.
 * @param options.pollIntervalMs Delay between reads, milliseconds. Default: what the server suggests,
 *   otherwise 5000.
 * @param options.maxWaitMs Maximum time to wait, milliseconds. Default: no limit.
 * @returns The video in its final state: `completed`, or `failed` (see its `error`).
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the job goes on.
 * @throws {APIUserAbortError} The signal was aborted. The job goes on.
 * @throws {APIError} A call failed after its retries.
 * @public
 */
export async function createVideoAndPoll(
  client: APIClient,
  body: VideoCreateParams,
  options?: JobOptions<Video>,
): Promise<Video> {
  const creation = new Videos(client).create(body, creating(options));
  const id = await createdJob(creation, options);
  return waitForVideo(client, id, options);
}

/**
 * Polls a video until it has been rendered. The ID is enough, so a program that was restarted goes on.
 *
 * `GET /videos/{video_id}`
 *
 * @param options Options of each read and of the polling, as for {@link createVideoAndPoll}.
 * @returns The video in its final state: `completed`, or `failed` (see its `error`).
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The error has the last state; the job goes on.
 * @throws {APIError} A read failed after its retries.
 * @public
 */
export function waitForVideo(
  client: APIClient,
  videoID: string,
  options?: JobOptions<Video>,
): Promise<Video> {
  const videos = new Videos(client);
  return pollJob(
    {
      retrieve: (request) => videos.retrieve(videoID, request),
      isOver: ({ status }) => FINAL_STATUSES.has(status),
    },
    options,
  );
}
