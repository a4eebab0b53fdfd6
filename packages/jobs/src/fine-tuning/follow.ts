import type { APIClient, PollingOptions, RequestOptions } from '@oai/core';
import { pollUntil, splitPollingOptions } from '@oai/core/internal';
import {
  FineTuning,
  type FineTuningJob,
  type FineTuningJobEvent,
  type Jobs,
} from '@oai/fine-tuning';
import { isOver } from './jobs.js';

/**
 * The options of {@link followFineTuningJob}.
 *
 * @public
 */
export interface FollowOptions extends PollingOptions {
  /** ID of the last event that is known, to go on after it. Default: from the first event on. */
  after?: string | undefined;
}

/**
 * Follows the events of a fine-tuning job until it has ended: each event once, oldest first.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}` and `…/events`
 *
 * @param options Options of each read and of the polling.
 * @param options.pollIntervalMs Delay between reads, milliseconds. Default: 5000.
 * @param options.maxWaitMs Maximum time to wait for the next event, milliseconds. Default: no limit.
 * @returns The events; the generator returns the job in its final state. Leaving the loop ends the
 *   polling, not the job.
 * @throws {PollTimeoutError} `maxWaitMs` was exceeded. The job goes on.
 * @throws {APIUserAbortError} The signal was aborted. The job goes on.
 * @throws {APIError} A read failed after its retries.
 * @public
 */
export async function* followFineTuningJob(
  client: APIClient,
  jobID: string,
  { after, ...options }: FollowOptions = {},
): AsyncGenerator<FineTuningJobEvent, FineTuningJob> {
  const { request, polling } = splitPollingOptions(options);
  const { jobs } = new FineTuning(client);
  const news = new NewEvents(jobs, jobID, after);
  for (;;) {
    let found: FineTuningJobEvent[] = [];
    // Events are read after the state, so that those of the end are there once the job is over.
    const job = await pollUntil(
      async (signal) => {
        const state = await jobs.retrieve(jobID, { ...request, signal });
        found = await news.read({ ...request, signal });
        return state;
      },
      { ...polling, isDone: (state) => found.length > 0 || isOver(state) },
    );
    yield* found;
    if (isOver(job)) return job;
  }
}

/** Reads the events that have come since the last read. The API lists the newest first. */
class NewEvents {
  constructor(
    private readonly jobs: Jobs,
    private readonly jobID: string,
    private last: string | undefined,
  ) {}

  async read(options: RequestOptions): Promise<FineTuningJobEvent[]> {
    const found: FineTuningJobEvent[] = [];
    for await (const event of this.jobs.listEvents(this.jobID, { limit: 100 }, options)) {
      if (event.id === this.last) break;
      found.push(event);
    }
    this.last = found[0]?.id ?? this.last;
    return found.reverse();
  }
}
