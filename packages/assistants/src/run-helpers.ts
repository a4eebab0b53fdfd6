import { APIResource, type APIPromise, type RequestOptions, type Stream } from '@oai/core';
import { pollUntil } from '@oai/core/internal';
import type {
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
} from './assistant-stream-params.js';
import { AssistantStream } from './assistant-stream.js';
import type { AssistantStreamEvent } from './generated/beta/assistants.gen.js';
import type {
  Run,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunRetrieveParams,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
} from './generated/beta/threads/runs/runs.gen.js';
import { isFinalStatus, splitPollingOptions, type PollingOptions } from './polling-options.js';

/**
 * What `beta.threads.runs` offers beyond single calls: waiting and streaming.
 *
 * @public
 */
export abstract class RunHelpers extends APIResource {
  abstract create(
    threadID: string,
    params: RunCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  abstract create(
    threadID: string,
    params: RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;

  abstract retrieve(
    runID: string,
    params: RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Run>;

  abstract submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  abstract submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;

  /**
   * Runs an assistant on a thread and waits until the run has come to rest.
   *
   * @param options Options of each call, and of the waiting.
   * @returns The run at rest: see its `status`. `requires_action` waits for tool outputs.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
   * @throws {APIError} A call failed after its retries.
   * @deprecated The assistants API gives way to responses.
   */
  async createAndPoll(
    threadId: string,
    body: RunCreateParamsNonStreaming,
    options?: PollingOptions,
  ): Promise<Run> {
    const { request } = splitPollingOptions(options);
    const run = await this.create(threadId, body, request);
    return this.poll(run.id, { thread_id: threadId }, options);
  }

  /**
   * Runs an assistant on a thread and streams what happens.
   *
   * @deprecated Use `stream`.
   */
  createAndStream(
    threadId: string,
    body: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createAssistantStream(threadId, this, body, options);
  }

  /**
   * Reads a run until it has come to rest.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @param options Options of each read. Aborting their signal ends the waiting too.
   * @param options.pollIntervalMs Pause between reads, milliseconds. Default: what the server asks
   *   for, else 5000.
   * @param options.maxWaitMs Milliseconds after which waiting gives up. Default: no limit.
   * @returns The run at rest: see its `status`. `requires_action` waits for tool outputs.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
   * @throws {APIUserAbortError} The signal was aborted.
   * @throws {APIError} A read failed after its retries.
   * @deprecated The assistants API gives way to responses.
   */
  async poll(runId: string, params: RunRetrieveParams, options?: PollingOptions): Promise<Run> {
    const { request, polling } = splitPollingOptions(options);
    return pollUntil((signal) => this.retrieve(runId, params, { ...request, signal }), {
      ...polling,
      isDone: ({ status }) => isFinalStatus(status),
    });
  }

  /**
   * Runs an assistant on a thread and streams what happens.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @returns A stream that has begun: add listeners, iterate over it, or wait for `finalRun()`.
   * @deprecated The assistants API gives way to responses.
   */
  stream(
    threadId: string,
    body: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createAssistantStream(threadId, this, body, options);
  }

  /**
   * Hands in the output of tools and waits until the run has come to rest again.
   *
   * @param options Options of each call, and of the waiting.
   * @returns The run at rest: see its `status`. `requires_action` waits for more tool outputs.
   * @throws {PollTimeoutError} `maxWaitMs` passed; it carries the last state.
   * @throws {APIError} A call failed after its retries.
   * @deprecated The assistants API gives way to responses.
   */
  async submitToolOutputsAndPoll(
    runId: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: PollingOptions,
  ): Promise<Run> {
    const { request } = splitPollingOptions(options);
    const run = await this.submitToolOutputs(runId, params, request);
    return this.poll(run.id, { thread_id: params.thread_id }, options);
  }

  /**
   * Hands in the output of tools and streams what happens next.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @returns A stream that has begun: add listeners, iterate over it, or wait for `finalRun()`.
   * @deprecated The assistants API gives way to responses.
   */
  submitToolOutputsStream(
    runId: string,
    params: RunSubmitToolOutputsParamsStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createToolAssistantStream(runId, this, params, options);
  }
}
