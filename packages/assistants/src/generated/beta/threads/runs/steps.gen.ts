// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
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

/**
 * The methods of `client.beta.threads.runs.steps`.
 *
 * @public
 */
export class Steps extends APIResource {
  private readonly _path = 'beta.threads.runs.steps.';

  /**
   * Retrieves a step of a run.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(
    stepID: string,
    params: StepRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RunStep> {
    const { thread_id, run_id, ...query } = params ?? {};
    return this._client.get(path`/threads/${thread_id}/runs/${run_id}/steps/${stepID}`, {
      __operation: this._path + 'retrieve',
      query,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Lists the steps of a run.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps`
   *
   * @returns A page of steps. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  list(
    runID: string,
    params: StepListParams,
    options?: RequestOptions,
  ): PagePromise<RunStepsPage, RunStep> {
    const { thread_id, ...query } = params ?? {};
    return this._client.getAPIList(
      path`/threads/${thread_id}/runs/${runID}/steps`,
      CursorPage<RunStep>,
      {
        __operation: this._path + 'list',
        query,
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      },
    );
  }
}

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
  ToolCall,
  ToolCallDelta,
  ToolCallDeltaObject,
  ToolCallsStepDetails,
  StepRetrieveParams,
  RunStepsPage,
  StepListParams,
} from './steps-types.gen.js';

export type { RunStepInclude } from './steps-include.gen.js';

export declare namespace Steps {
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
