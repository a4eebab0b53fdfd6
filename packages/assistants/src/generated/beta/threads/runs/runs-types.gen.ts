// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ChatModel, CursorPage, CursorPageParams, Metadata, ReasoningEffort } from '@oai/core';
import type { AssistantTool } from '../../assistants-tools.gen.js';
import type { MessageCreateParams } from '../messages-types.gen.js';
import type {
  AssistantResponseFormatOption,
  AssistantToolChoiceOption,
} from '../threads-choices.gen.js';
import type { RunStepInclude } from './steps-include.gen.js';

/**
 * A function call whose output a run is waiting for.
 *
 * @public
 */
export interface RequiredActionFunctionToolCall {
  /** ID of the tool call. */
  id: string;
  type: 'function';
  /** Function to call, with its arguments. */
  function: RequiredActionFunctionToolCall.Function;
}

export declare namespace RequiredActionFunctionToolCall {
  /** Function to call, with its arguments. */
  export interface Function {
    /** Name of the function. */
    name: string;
    /** Arguments as a JSON string. */
    arguments: string;
  }
}

/**
 * A run of an assistant on a thread.
 *
 * @public
 */
export interface Run {
  /** ID of the run. */
  id: string;
  object: 'thread.run';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  /** ID of the assistant. */
  assistant_id: string;
  /** State of the run; `requires_action` means that it is waiting for tool outputs. */
  status: RunStatus;
  /** Action that the run is waiting for; null otherwise. */
  required_action: Run.RequiredAction | null;
  /** Last error of the run; null otherwise. */
  last_error: Run.LastError | null;
  /** Time at which the run expires, in Unix seconds; null once it has ended. */
  expires_at: number | null;
  /** Time of the start, in Unix seconds; null until then. */
  started_at: number | null;
  /** Time of cancellation, in Unix seconds; null otherwise. */
  cancelled_at: number | null;
  /** Time of failure, in Unix seconds; null otherwise. */
  failed_at: number | null;
  /** Time of completion, in Unix seconds; null until then. */
  completed_at: number | null;
  /** Reason why the run is incomplete; null otherwise. */
  incomplete_details: Run.IncompleteDetails | null;
  /** Model in use. */
  model: string;
  /** System message in use. */
  instructions: string;
  /** Tools in use, at most 20. */
  tools: AssistantTool[];
  /**
   * Up to 16 key-value pairs stored with the run. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata: Metadata | null;
  /** Token usage; null until the run has ended. */
  usage: Run.Usage | null;
  /** Maximum number of input tokens over the run; null for no limit. */
  max_prompt_tokens: number | null;
  /** Maximum number of output tokens over the run; null for no limit. */
  max_completion_tokens: number | null;
  /** Rule that limits how much of the thread is used as context. */
  truncation_strategy: Run.TruncationStrategy | null;
  /** Tool choice of the model. */
  tool_choice: AssistantToolChoiceOption | null;
  /** True if the model may call several tools at once. */
  parallel_tool_calls: boolean;
  /** Format of the responses: `auto`, text, JSON, or JSON that follows a schema. */
  response_format: AssistantResponseFormatOption | null;
  /** Sampling temperature in use. Default 1. */
  temperature?: number | null;
  /** `top_p` in use. Default 1. */
  top_p?: number | null;
}

export declare namespace Run {
  /** Action that the run is waiting for; null otherwise. */
  export interface RequiredAction {
    type: 'submit_tool_outputs';
    /** Requested outputs. */
    submit_tool_outputs: RequiredAction.SubmitToolOutputs;
  }

  export namespace RequiredAction {
    /** Requested outputs. */
    export interface SubmitToolOutputs {
      /** Tool calls that need outputs. */
      tool_calls: RequiredActionFunctionToolCall[];
    }
  }

  /** Last error of the run; null otherwise. */
  export interface LastError {
    /** Machine-readable error code. */
    code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';
    /** Error message for humans. */
    message: string;
  }

  /** Reason why the run is incomplete; null otherwise. */
  export interface IncompleteDetails {
    /** Token limit that was reached. */
    reason?: 'max_completion_tokens' | 'max_prompt_tokens';
  }

  /** Token usage of a run; null while it is in progress. */
  export interface Usage {
    /** Output tokens. */
    completion_tokens: number;
    /** Input tokens. */
    prompt_tokens: number;
    /** Sum of input and output tokens. */
    total_tokens: number;
  }

  /** Rule that limits how much of a thread is used as context for a run. */
  export interface TruncationStrategy {
    /** `auto` drops messages in the middle as needed; `last_messages` keeps the newest ones. */
    type: 'auto' | 'last_messages';
    /** Number of newest messages to keep, at least 1, for `last_messages`. */
    last_messages?: number | null;
  }
}

/**
 * State of the run; `requires_action` means that it is waiting for tool outputs.
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
    /** Files attached to the message, with the tools that may use them. */
    export type Attachment = MessageCreateParams.Attachment;

    export namespace Attachment {
      /** The file search tool as the recipient of a file. */
      export type FileSearch = MessageCreateParams.Attachment.FileSearch;
    }
  }

  /** Rule that limits how much of a thread is used as context for a run. */
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
   * Additional data to return: `step_details.tool_calls[*].file_search.results[*].content` adds the
   * text of file search results.
   */
  include?: RunStepInclude[];
  /** Model for this run. Defaults to that of the assistant. */
  model?: (string & {}) | ChatModel | null;
  /** Reasoning effort, for reasoning models. */
  reasoning_effort?: ReasoningEffort | null;
  /** System message for this run. Defaults to that of the assistant. */
  instructions?: string | null;
  /** Text appended to the instructions for this run only. */
  additional_instructions?: string | null;
  /** Messages added to the thread before the run. */
  additional_messages?: RunCreateParams.AdditionalMessage[] | null;
  /** Tools for this run, at most 20. Defaults to those of the assistant. */
  tools?: AssistantTool[] | null;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
  /**
   * Sampling temperature, 0 to 2. Default 1. Lower values are more deterministic. Change this or
   * `top_p`, but not both.
   */
  temperature?: number | null;
  /**
   * Nucleus sampling: probability mass of the tokens to sample from, 0 to 1. Default 1. Change this
   * or `temperature`, but not both.
   */
  top_p?: number | null;
  /** True to receive the events of the run as server-sent events until it ends. Default false. */
  stream?: boolean | null;
  /**
   * Maximum number of input tokens over the whole run, at least 256. A run that exceeds it ends as
   * `incomplete`.
   */
  max_prompt_tokens?: number | null;
  /**
   * Maximum number of output tokens over the whole run, at least 256. A run that exceeds it ends as
   * `incomplete`.
   */
  max_completion_tokens?: number | null;
  /** Rule that limits how much of the thread is used as context. */
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
  /** Tool choice of the model: `auto` (default), `none`, `required`, or one named tool. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** True if the model may issue several tool calls at once. Default true. */
  parallel_tool_calls?: boolean;
  /** Format of the responses: `auto`, text, JSON, or JSON that follows a schema. */
  response_format?: AssistantResponseFormatOption | null;
}

/**
 * Parameters of `client.beta.threads.runs.create` without streaming.
 *
 * @public
 */
export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  /** True to receive the events of the run as server-sent events until it ends. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.beta.threads.runs.create` with streaming.
 *
 * @public
 */
export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  /** True to receive the events of the run as server-sent events until it ends. Default false. */
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
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
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
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
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
  /** Outputs, one per tool call. */
  export interface ToolOutput {
    /** ID of the tool call, from the run's `required_action`. */
    tool_call_id?: string;
    /** Output of the tool. */
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
  /** Outputs, one per tool call. */
  tool_outputs: RunSubmitToolOutputsParams.ToolOutput[];
  /** True to receive the events of the run as server-sent events until it ends. Default false. */
  stream?: boolean | null;
}

/**
 * Parameters of `client.beta.threads.runs.submitToolOutputs` without streaming.
 *
 * @public
 */
export interface RunSubmitToolOutputsParamsNonStreaming extends RunSubmitToolOutputsParamsBase {
  /** True to receive the events of the run as server-sent events until it ends. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.beta.threads.runs.submitToolOutputs` with streaming.
 *
 * @public
 */
export interface RunSubmitToolOutputsParamsStreaming extends RunSubmitToolOutputsParamsBase {
  /** True to receive the events of the run as server-sent events until it ends. Default false. */
  stream: true;
}
