import { APIResource, type APIPromise, type RequestOptions, type Stream } from '@oai/core';
import { createdBy, pollUntil, splitPollingOptions, type PollingOptions } from '@oai/core/internal';
import type {
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
} from '../streaming/params.js';
import { AssistantStream } from '../streaming/assistant-stream.js';
import type { AssistantStreamEvent } from '../generated/beta/assistants-events.gen.js';
import type {
  Run,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunRetrieveParams,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
} from '../generated/beta/threads/runs/runs-types.gen.js';
import { isFinalStatus } from '../streaming/stream-end.js';

/**
 * The helpers of `beta.threads.runs`: polling and streaming.
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
   * Runs an assistant on a thread, and polls until the run has ended or needs tool outputs.
   *
   * @param options The options of each request, and of polling.
   * @returns The run after it has ended: check its `status`. `requires_action` waits for tool outputs.
   * @throws {PollTimeoutError} `maxWaitMs` has passed. `lastState` has the run.
   * @throws {APIError} A request failed after its retries.
   * @deprecated The Responses API replaces the Assistants API.
   */
  async createAndPoll(
    threadId: string,
    body: RunCreateParamsNonStreaming,
    options?: PollingOptions,
  ): Promise<Run> {
    const { request } = splitPollingOptions(options);
    const run = await createdBy(this.create(threadId, body, request));
    return this.poll(run.id, { thread_id: threadId }, options);
  }

  /**
   * Runs an assistant on a thread, and streams its events.
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
   * Polls a run until it has ended or needs tool outputs.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @param options The options of each read. Aborting their signal also ends polling.
   * @param options.pollIntervalMs The pause between reads, milliseconds. Default: the interval that
   *   the server asks for, or 5000.
   * @param options.maxWaitMs The time limit of polling, milliseconds. Default: no limit.
   * @returns The run after it has ended: check its `status`. `requires_action` waits for tool outputs.
   * @throws {PollTimeoutError} `maxWaitMs` has passed. `lastState` has the run.
   * @throws {APIUserAbortError} The signal was aborted.
   * @throws {APIError} A read failed after its retries.
   * @deprecated The Responses API replaces the Assistants API.
   */
  async poll(runId: string, params: RunRetrieveParams, options?: PollingOptions): Promise<Run> {
    const { request, polling } = splitPollingOptions(options);
    return pollUntil((signal) => this.retrieve(runId, params, { ...request, signal }), {
      ...polling,
      isDone: ({ status }) => isFinalStatus(status),
    });
  }

  /**
   * Runs an assistant on a thread, and streams its events.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @returns A stream that has started: add listeners, iterate over it, or await `finalRun()`.
   * @deprecated The Responses API replaces the Assistants API.
   */
  stream(
    threadId: string,
    body: RunCreateParamsBaseStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createAssistantStream(threadId, this, body, options);
  }

  /**
   * Submits tool outputs, and polls until the run has ended or needs more of them.
   *
   * @param options The options of each request, and of polling.
   * @returns The run after it has ended: check its `status`. `requires_action` waits for more tool
   *   outputs.
   * @throws {PollTimeoutError} `maxWaitMs` has passed. `lastState` has the run.
   * @throws {APIError} A request failed after its retries.
   * @deprecated The Responses API replaces the Assistants API.
   */
  async submitToolOutputsAndPoll(
    runId: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: PollingOptions,
  ): Promise<Run> {
    const { request } = splitPollingOptions(options);
    const run = await createdBy(this.submitToolOutputs(runId, params, request));
    return this.poll(run.id, { thread_id: params.thread_id }, options);
  }

  /**
   * Submits tool outputs, and streams the next events of the run.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @returns A stream that has started: add listeners, iterate over it, or await `finalRun()`.
   * @deprecated The Responses API replaces the Assistants API.
   */
  submitToolOutputsStream(
    runId: string,
    params: RunSubmitToolOutputsParamsStream,
    options?: RequestOptions,
  ): AssistantStream {
    return AssistantStream.createToolAssistantStream(runId, this, params, options);
  }
}
