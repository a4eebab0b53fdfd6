// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  type ChatModel,
  CursorPage,
  type CursorPageParams,
  type Metadata,
  type PagePromise,
  type ReasoningEffort,
  type RequestOptions,
  type RequestOptionsAlone,
  type Stream,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { assistantStreamEnd } from '../../../../assistant-stream-end.js';
import type {
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsStreamParams,
} from '../../../../assistant-stream-params.js';
import { RunHelpers } from '../../../../run-helpers.js';
import type { AssistantStreamEvent, AssistantTool } from '../../assistants.gen.js';
import type { MessageCreateParams } from '../messages.gen.js';
import type { AssistantResponseFormatOption, AssistantToolChoiceOption } from '../threads.gen.js';
import {
  type CodeInterpreterLogs,
  type CodeInterpreterOutputImage,
  type CodeInterpreterToolCall,
  type CodeInterpreterToolCallDelta,
  type FileSearchToolCall,
  type FileSearchToolCallDelta,
  type FunctionToolCall,
  type FunctionToolCallDelta,
  type MessageCreationStepDetails,
  type RunStep,
  type RunStepDelta,
  type RunStepDeltaEvent,
  type RunStepDeltaMessageDelta,
  type RunStepInclude,
  type RunStepsPage,
  type StepListParams,
  type StepRetrieveParams,
  Steps,
  type ToolCall,
  type ToolCallDelta,
  type ToolCallDeltaObject,
  type ToolCallsStepDetails,
} from './steps.gen.js';

/**
 * The methods of `client.beta.threads.runs`.
 *
 * @public
 */
export class Runs extends RunHelpers {
  steps: Steps = new Steps(this._client);

  /**
   * Runs an assistant on a thread.
   *
   * `POST /threads/{thread_id}/runs`
   *
   * @returns The run, or its events as a stream.
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
   * @returns The run, or its events as a stream.
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
   * @returns The run, or its events as a stream.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  create(threadID: string, params: RunCreateParams, options?: RequestOptions): APIPromise<unknown> {
    const { include, ...body } = params;
    return this._client.post(path`/threads/${threadID}/runs`, {
      query: { include },
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      stream: params.stream ?? false,
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
    const { thread_id } = params;
    return this._client.get(path`/threads/${thread_id}/runs/${runID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Replaces the metadata of a run.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`
   *
   * @returns The run as changed.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id, ...body } = params;
    return this._client.post(path`/threads/${thread_id}/runs/${runID}`, {
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
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options.headers),
    });
  }

  /**
   * Cancels a run in progress.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`
   *
   * @returns The run in its state after the request.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id } = params;
    return this._client.post(path`/threads/${thread_id}/runs/${runID}/cancel`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Submits what tools returned to a run that waits in `requires_action`. All outputs must come in
   * one call.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @returns The run, or its further events as a stream.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /**
   * Submits what tools returned to a run that waits in `requires_action`. All outputs must come in
   * one call.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @returns The run, or its further events as a stream.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /**
   * Submits what tools returned to a run that waits in `requires_action`. All outputs must come in
   * one call.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
   *
   * @returns The run, or its further events as a stream.
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
    const { thread_id, ...body } = params;
    return this._client.post(path`/threads/${thread_id}/runs/${runID}/submit_tool_outputs`, {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      stream: params.stream ?? false,
      streamEnd: assistantStreamEnd,
      __synthesizeEventData: true,
    });
  }
}

Runs.Steps = Steps;

/**
 * A function call that a run waits for.
 *
 * @public
 */
export interface RequiredActionFunctionToolCall {
  /** ID of the tool call. */
  id: string;
  /** Always `function`. */
  type: 'function';
  /** The call. */
  function: RequiredActionFunctionToolCall.Function;
}

export declare namespace RequiredActionFunctionToolCall {
  /** The call. */
  export interface Function {
    /** Name of the function. */
    name: string;
    /** Arguments as a JSON string. */
    arguments: string;
  }
}

/**
 * One run of an assistant on a thread.
 *
 * @public
 */
export interface Run {
  /** ID of the run. */
  id: string;
  /** Always `thread.run`. */
  object: 'thread.run';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  /** ID of the assistant. */
  assistant_id: string;
  /** State of the run; `requires_action` means that it waits for tool outputs. */
  status: RunStatus;
  /** What the run waits for; null otherwise. */
  required_action: Run.RequiredAction | null;
  /** What went wrong; null otherwise. */
  last_error: Run.LastError | null;
  /** Time at which the run expires, Unix seconds; null once it is over. */
  expires_at: number | null;
  /** Time of the start, Unix seconds; null until then. */
  started_at: number | null;
  /** Time of cancellation, Unix seconds; null otherwise. */
  cancelled_at: number | null;
  /** Time of failure, Unix seconds; null otherwise. */
  failed_at: number | null;
  /** Time of completion, Unix seconds; null until then. */
  completed_at: number | null;
  /** Why the run is incomplete; null otherwise. */
  incomplete_details: Run.IncompleteDetails | null;
  /** Model in use. */
  model: string;
  /** System message in use. */
  instructions: string;
  /** Tools in use, at most 20. */
  tools: AssistantTool[];
  /**
   * Up to 16 string pairs stored with the run. Keys hold at most 64 characters, values at most 512.
   */
  metadata: Metadata | null;
  /** Tokens spent; null until the end. */
  usage: Run.Usage | null;
  /** Upper bound on input tokens over the run; null for none. */
  max_prompt_tokens: number | null;
  /** Upper bound on output tokens over the run; null for none. */
  max_completion_tokens: number | null;
  /** How much of the thread goes into the context. */
  truncation_strategy: Run.TruncationStrategy | null;
  /** How the model picks tools. */
  tool_choice: AssistantToolChoiceOption | null;
  /** Whether several tool calls at once are allowed. */
  parallel_tool_calls: boolean;
  /** Format of answers: `auto`, text, JSON, or JSON by a schema. */
  response_format: AssistantResponseFormatOption | null;
  /** Sampling temperature in use. Default 1. */
  temperature?: number | null;
  /** `top_p` in use. Default 1. */
  top_p?: number | null;
}

export declare namespace Run {
  /** What the run waits for; null otherwise. */
  export interface RequiredAction {
    /** Always `submit_tool_outputs`. */
    type: 'submit_tool_outputs';
    /** Outputs that are wanted. */
    submit_tool_outputs: RequiredAction.SubmitToolOutputs;
  }

  export namespace RequiredAction {
    /** Outputs that are wanted. */
    export interface SubmitToolOutputs {
      /** Tool calls to answer. */
      tool_calls: RequiredActionFunctionToolCall[];
    }
  }

  /** What went wrong; null otherwise. */
  export interface LastError {
    /** Machine-readable kind of error. */
    code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';
    /** What went wrong, for humans. */
    message: string;
  }

  /** Why the run is incomplete; null otherwise. */
  export interface IncompleteDetails {
    /** Which token limit was hit. */
    reason?: 'max_completion_tokens' | 'max_prompt_tokens';
  }

  /** Tokens spent on a run; null while it goes on. */
  export interface Usage {
    /** Output tokens. */
    completion_tokens: number;
    /** Input tokens. */
    prompt_tokens: number;
    /** Input and output tokens together. */
    total_tokens: number;
  }

  /** How much of a thread goes into the context of a run. */
  export interface TruncationStrategy {
    /** `auto` drops messages in the middle as needed; `last_messages` keeps the newest ones. */
    type: 'auto' | 'last_messages';
    /** Number of newest messages to keep, at least 1, for `last_messages`. */
    last_messages?: number | null;
  }
}

/**
 * State of the run; `requires_action` means that it waits for tool outputs.
 *
 * @public
 */
export type RunStatus =
  | 'queued'
  | 'in_progress'
  | 'requires_action'
  | 'cancelling'
  | 'cancelled'
  | 'failed'
  | 'completed'
  | 'incomplete'
  | 'expired';

/**
 * Parameters of `client.beta.threads.runs.create`.
 *
 * @public
 */
export type RunCreateParams = RunCreateParamsNonStreaming | RunCreateParamsStreaming;

export declare namespace RunCreateParams {
  /** A message to add to a thread. */
  export type AdditionalMessage = MessageCreateParams;

  export namespace AdditionalMessage {
    /** Files attached to the message, with the tools they are for. */
    export type Attachment = MessageCreateParams.Attachment;

    export namespace Attachment {
      /** File search, as a tool that receives a file. */
      export type FileSearch = MessageCreateParams.Attachment.FileSearch;
    }
  }

  /** How much of a thread goes into the context of a run. */
  export interface TruncationStrategy {
    /** `auto` drops messages in the middle as needed; `last_messages` keeps the newest ones. */
    type: 'auto' | 'last_messages';
    /** Number of newest messages to keep, at least 1, for `last_messages`. */
    last_messages?: number | null;
  }

  export type { RunCreateParamsNonStreaming };

  export type { RunCreateParamsStreaming };
}

/**
 * Parameters of `client.beta.threads.runs.create`, with or without streaming.
 *
 * @public
 */
export interface RunCreateParamsBase {
  /** ID of the assistant to run. */
  assistant_id: string;
  /**
   * Extra data to return: `step_details.tool_calls[*].file_search.results[*].content` adds the text
   * of file search results.
   */
  include?: RunStepInclude[];
  /** Model for this run. Default that of the assistant. */
  model?: (string & {}) | ChatModel | null;
  /** How much the model reasons, for reasoning models. */
  reasoning_effort?: ReasoningEffort | null;
  /** System message for this run. Default that of the assistant. */
  instructions?: string | null;
  /** Text put behind the instructions, for this run only. */
  additional_instructions?: string | null;
  /** Messages added to the thread before the run. */
  additional_messages?: RunCreateParams.AdditionalMessage[] | null;
  /** Tools for this run, at most 20. Default those of the assistant. */
  tools?: AssistantTool[] | null;
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
  /**
   * Sampling temperature, 0 to 2. Default 1. Lower is more deterministic; change this or `top_p`,
   * not both.
   */
  temperature?: number | null;
  /**
   * Share of probability mass to draw tokens from, 0 to 1. Default 1. Change this or `temperature`,
   * not both.
   */
  top_p?: number | null;
  /**
   * Whether to receive the events of the run as server-sent events until it ends. Default false.
   */
  stream?: boolean | null;
  /**
   * Upper bound on input tokens over the whole run, at least 256. The run ends as `incomplete`
   * beyond it.
   */
  max_prompt_tokens?: number | null;
  /**
   * Upper bound on output tokens over the whole run, at least 256. The run ends as `incomplete`
   * beyond it.
   */
  max_completion_tokens?: number | null;
  /** How much of the thread goes into the context. */
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
  /** How the model picks tools: `auto` (default), `none`, `required`, or one named tool. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Whether the model may issue several tool calls at once. Default true. */
  parallel_tool_calls?: boolean;
  /** Format of answers: `auto`, text, JSON, or JSON by a schema. */
  response_format?: AssistantResponseFormatOption | null;
}

/**
 * Parameters of `client.beta.threads.runs.create` without streaming.
 *
 * @public
 */
export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  /**
   * Whether to receive the events of the run as server-sent events until it ends. Default false.
   */
  stream?: false | null;
}

/**
 * Parameters of `client.beta.threads.runs.create` with streaming.
 *
 * @public
 */
export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  /**
   * Whether to receive the events of the run as server-sent events until it ends. Default false.
   */
  stream: true;
}

/**
 * Parameters of `client.beta.threads.runs.retrieve`.
 *
 * @public
 */
export interface RunRetrieveParams {
  /** ID of the thread. */
  thread_id: string;
}

/**
 * Parameters of `client.beta.threads.runs.update`.
 *
 * @public
 */
export interface RunUpdateParams {
  /** ID of the thread. */
  thread_id: string;
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
}

/**
 * A page of `Run`.
 *
 * @public
 */
export type RunsPage = CursorPage<Run>;

/**
 * Parameters of `client.beta.threads.runs.list`.
 *
 * @public
 */
export interface RunListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** ID to stop in front of, usually the first one of the page after; pages backwards. */
  before?: string;
}

/**
 * Parameters of `client.beta.threads.runs.cancel`.
 *
 * @public
 */
export interface RunCancelParams {
  /** ID of the thread. */
  thread_id: string;
}

/**
 * Parameters of `client.beta.threads.runs.submitToolOutputs`.
 *
 * @public
 */
export type RunSubmitToolOutputsParams =
  | RunSubmitToolOutputsParamsNonStreaming
  | RunSubmitToolOutputsParamsStreaming;

export declare namespace RunSubmitToolOutputsParams {
  /** Outputs, one a tool call. */
  export interface ToolOutput {
    /** ID of the tool call, from the run's `required_action`. */
    tool_call_id?: string;
    /** What the tool returned. */
    output?: string;
  }

  export type { RunSubmitToolOutputsParamsNonStreaming };

  export type { RunSubmitToolOutputsParamsStreaming };
}

/**
 * Parameters of `client.beta.threads.runs.submitToolOutputs`, with or without streaming.
 *
 * @public
 */
export interface RunSubmitToolOutputsParamsBase {
  /** ID of the thread. */
  thread_id: string;
  /** Outputs, one a tool call. */
  tool_outputs: RunSubmitToolOutputsParams.ToolOutput[];
  /**
   * Whether to receive the events of the run as server-sent events until it ends. Default false.
   */
  stream?: boolean | null;
}

/**
 * Parameters of `client.beta.threads.runs.submitToolOutputs` without streaming.
 *
 * @public
 */
export interface RunSubmitToolOutputsParamsNonStreaming extends RunSubmitToolOutputsParamsBase {
  /**
   * Whether to receive the events of the run as server-sent events until it ends. Default false.
   */
  stream?: false | null;
}

/**
 * Parameters of `client.beta.threads.runs.submitToolOutputs` with streaming.
 *
 * @public
 */
export interface RunSubmitToolOutputsParamsStreaming extends RunSubmitToolOutputsParamsBase {
  /**
   * Whether to receive the events of the run as server-sent events until it ends. Default false.
   */
  stream: true;
}

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
