import { APIResource, type APIPromise, type RequestOptions, type Stream } from '@oai/core';
import { createdBy, splitPollingOptions, type PollingOptions } from '@oai/core/internal';
import type { ThreadCreateAndRunParamsBaseStream } from '../streaming/params.js';
import { AssistantStream } from '../streaming/assistant-stream.js';
import type { AssistantStreamEvent } from '../generated/beta/assistants-events.gen.js';
import type { Run } from '../generated/beta/threads/runs/runs-types.gen.js';
import type {
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
} from '../generated/beta/threads/threads-types.gen.js';
import type { RunHelpers } from '../runs/run-helpers.js';

/**
 * The helpers of `beta.threads`: polling and streaming.
 *
 * @public
 */
export abstract class ThreadHelpers extends APIResource {
  abstract runs: Pick<RunHelpers, 'poll'>;

  abstract createAndRun(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  abstract createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;

  /**
   * Creates a thread, runs an assistant on it, and polls until the run has ended or needs tool
   * outputs.
   *
   * @param options The options of each request, and of polling.
   * @param options.pollIntervalMs The pause between reads, milliseconds. Default: the interval that
   *   the server asks for, or 5000.
   * @param options.maxWaitMs The time limit of polling, milliseconds. Default: no limit.
   * @returns The run after it has ended: check its `status`. `requires_action` waits for tool outputs.
   * @throws {PollTimeoutError} `maxWaitMs` has passed. `lastState` has the run.
   * @throws {APIError} A request failed after its retries.
   * @deprecated The Responses API replaces the Assistants API.
   */
  async createAndRunPoll(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: PollingOptions,
  ): Promise<Run> {
    const { request } = splitPollingOptions(options);
    const run = await createdBy(this.createAndRun(body, request));
    return this.runs.poll(run.id, { thread_id: run.thread_id }, options);
  }

  /**
   * Creates a thread, runs an assistant on it, and streams the events.
   *
   * `POST /threads/runs`
   *
   * @returns A stream that has started: add listeners, iterate over it, or await `finalRun()`.
   * @deprecated The Responses API replaces the Assistants API.
   */
  createAndRunStream(
    body: ThreadCreateAndRunParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createThreadAssistantStream(body, this, options);
  }
}
