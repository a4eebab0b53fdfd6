import { APIResource, type APIPromise, type RequestOptions, type Stream } from '@oai/core';
import type { ThreadCreateAndRunParamsBaseStream } from './assistant-stream-params.js';
import { AssistantStream } from './assistant-stream.js';
import type { AssistantStreamEvent } from './generated/beta/assistants.gen.js';
import type { Run, Runs } from './generated/beta/threads/runs/runs.gen.js';
import type {
  ThreadCreateAndRunParamsNonStreaming,
  ThreadCreateAndRunParamsStreaming,
} from './generated/beta/threads/threads.gen.js';
import { splitPollingOptions, type PollingOptions } from './polling-options.js';

/**
 * What `beta.threads` offers beyond single calls: waiting and streaming.
 *
 * @public
 */
export abstract class ThreadHelpers extends APIResource {
  abstract runs: Runs;

  abstract createAndRun(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  abstract createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;

  /**
   * Creates a thread, runs an assistant on it, and waits until the run has come to rest.
   *
   * @param options Options of each call, and of the waiting.
   * @param options.pollIntervalMs Pause between reads, milliseconds. Default: what the server asks
   *   for, else 5000.
   * @param options.maxWaitMs Milliseconds after which waiting gives up. Default: no limit.
   * @returns The run at rest: see its `status`. `requires_action` waits for tool outputs.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
   * @throws {APIError} A call failed after its retries.
   * @deprecated The assistants API gives way to responses.
   */
  async createAndRunPoll(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: PollingOptions,
  ): Promise<Run> {
    const { request } = splitPollingOptions(options);
    const run = await this.createAndRun(body, request);
    return this.runs.poll(run.id, { thread_id: run.thread_id }, options);
  }

  /**
   * Creates a thread, runs an assistant on it, and streams what happens.
   *
   * `POST /threads/runs`
   *
   * @returns A stream that has begun: add listeners, iterate over it, or wait for `finalRun()`.
   * @deprecated The assistants API gives way to responses.
   */
  createAndRunStream(
    body: ThreadCreateAndRunParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createThreadAssistantStream(body, this, options);
  }
}
