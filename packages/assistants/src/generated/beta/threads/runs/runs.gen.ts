// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  type Stream,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { refuseAssistantSchemas } from '../../../../refuse-schemas.js';
import { RunHelpers } from '../../../../runs/run-helpers.js';
import type {
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsStreamParams,
} from '../../../../streaming/params.js';
import { assistantStreamEnd } from '../../../../streaming/stream-end.js';
import type { AssistantStreamEvent } from '../../assistants-events.gen.js';
import type {
  RequiredActionFunctionToolCall,
  Run,
  RunCancelParams,
  RunCreateParams,
  RunCreateParamsBase,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunListParams,
  RunRetrieveParams,
  RunStatus,
  RunSubmitToolOutputsParams,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
  RunUpdateParams,
  RunsPage,
} from './runs-types.gen.js';
import type { RunStepInclude } from './steps-include.gen.js';
import type {
  CodeInterpreterLogs,
  CodeInterpreterOutputImage,
  CodeInterpreterToolCall,
  CodeInterpreterToolCallDelta,
  FileSearchToolCall,
  FileSearchToolCallDelta,
  FunctionToolCall,
  FunctionToolCallDelta,
  MessageCreationStepDetails,
  RunStep,
  RunStepDelta,
  RunStepDeltaEvent,
  RunStepDeltaMessageDelta,
  RunStepsPage,
  StepListParams,
  StepRetrieveParams,
  ToolCall,
  ToolCallDelta,
  ToolCallDeltaObject,
  ToolCallsStepDetails,
} from './steps-types.gen.js';
import { Steps } from './steps.gen.js';

/**
 * The methods of `client.beta.threads.runs`.
 *
 * @public
 */
export class Runs extends RunHelpers {
  private readonly _path = 'beta.threads.runs.';

  steps: Steps = new Steps(this._client);

  /**
   * Runs an assistant on a thread.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @returns The run, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(
    threadID: string,
    params: RunCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /**
   * Runs an assistant on a thread.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @returns The run, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(
    threadID: string,
    params: RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /**
   * Runs an assistant on a thread.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @returns The run, or a stream of its events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  create(threadID: string, params: RunCreateParams, options?: RequestOptions): APIPromise<unknown> {
    refuseAssistantSchemas(params);
    const { include, ...body } = params ?? {};
    return this._client.post(path`/threads/${threadID}/runs`, {
      __operation: this._path + 'create',
      query: { include },
      body: params && body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      stream: params?.stream ?? false,
      streamEnd: assistantStreamEnd,
      __synthesizeEventData: true,
    });
  }

  /**
   * Retrieves a run.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id } = params ?? {};
    return this._client.get(path`/threads/${thread_id}/runs/${runID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Replaces the metadata of a run.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`
   *
   * @returns The updated run.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id, ...body } = params ?? {};
    return this._client.post(path`/threads/${thread_id}/runs/${runID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Lists the runs of a thread.
   *
   * `GET /threads/{thread_id}/runs`
   *
   * @returns A page of runs. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  list(
    threadID: string,
    query: RunListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<RunsPage, Run> {
    options = withQuery(query, options);
    return this._client.getAPIList(path`/threads/${threadID}/runs`, CursorPage<Run>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options.headers),
    });
  }

  /**
   * Cancels a run in progress.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   *
   * @returns The run after the request.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id } = params ?? {};
    return this._client.post(path`/threads/${thread_id}/runs/${runID}/cancel`, {
      __operation: this._path + 'cancel',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Submits tool outputs to a run in the state `requires_action`. All outputs must be submitted in
   * one call.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @returns The run, or a stream of its further events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /**
   * Submits tool outputs to a run in the state `requires_action`. All outputs must be submitted in
   * one call.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @returns The run, or a stream of its further events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /**
   * Submits tool outputs to a run in the state `requires_action`. All outputs must be submitted in
   * one call.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @returns The run, or a stream of its further events.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    const { thread_id, ...body } = params ?? {};
    return this._client.post(path`/threads/${thread_id}/runs/${runID}/submit_tool_outputs`, {
      __operation: this._path + 'submitToolOutputs',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      stream: params?.stream ?? false,
      streamEnd: assistantStreamEnd,
      __synthesizeEventData: true,
    });
  }
}

Runs.Steps = Steps;

export type {
  RequiredActionFunctionToolCall,
  Run,
  RunStatus,
  RunCreateParams,
  RunCreateParamsBase,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunRetrieveParams,
  RunUpdateParams,
  RunsPage,
  RunListParams,
  RunCancelParams,
  RunSubmitToolOutputsParams,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
} from './runs-types.gen.js';

export declare namespace Runs {
  export type {
    RequiredActionFunctionToolCall,
    Run,
    RunStatus,
    RunCreateParams,
    RunCreateParamsNonStreaming,
    RunCreateParamsStreaming,
    RunRetrieveParams,
    RunUpdateParams,
    RunsPage,
    RunListParams,
    RunCancelParams,
    RunSubmitToolOutputsParams,
    RunSubmitToolOutputsParamsNonStreaming,
    RunSubmitToolOutputsParamsStreaming,
    RunCreateAndPollParams,
    RunCreateAndStreamParams,
    RunStreamParams,
    RunSubmitToolOutputsAndPollParams,
    RunSubmitToolOutputsStreamParams,
  };

  export { Steps };
  export type {
    CodeInterpreterLogs,
    CodeInterpreterOutputImage,
    CodeInterpreterToolCall,
    CodeInterpreterToolCallDelta,
    FileSearchToolCall,
    FileSearchToolCallDelta,
    FunctionToolCall,
    FunctionToolCallDelta,
    MessageCreationStepDetails,
    RunStep,
    RunStepDelta,
    RunStepDeltaEvent,
    RunStepDeltaMessageDelta,
    RunStepInclude,
    ToolCall,
    ToolCallDelta,
    ToolCallDeltaObject,
    ToolCallsStepDetails,
    StepRetrieveParams,
    RunStepsPage,
    StepListParams,
  };
}
