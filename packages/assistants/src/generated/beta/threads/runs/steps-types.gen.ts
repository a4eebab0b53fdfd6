// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams, Metadata } from '@oai/core';
import type { Run } from './runs-types.gen.js';
import type { RunStepInclude } from './steps-include.gen.js';

/**
 * A piece of the text that the code printed.
 *
 * @public
 */
export interface CodeInterpreterLogs {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'logs';
  /** The printed text. */
  logs?: string;
}

/**
 * An image created by the code.
 *
 * @public
 */
export interface CodeInterpreterOutputImage {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'image';
  /** The image file. */
  image?: CodeInterpreterOutputImage.Image;
}

export declare namespace CodeInterpreterOutputImage {
  /** The image file. */
  export interface Image {
    /** ID of the file. */
    file_id?: string;
  }
}

/**
 * A call to the code interpreter.
 *
 * @public
 */
export interface CodeInterpreterToolCall {
  /** ID of the tool call. */
  id: string;
  type: 'code_interpreter';
  /** Function to call, with its arguments. */
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCall {
  /** Function to call, with its arguments. */
  export interface CodeInterpreter {
    /** Code that was run. */
    input: string;
    /** Logs and images that the code produced. */
    outputs: Array<CodeInterpreter.Logs | CodeInterpreter.Image>;
  }

  export namespace CodeInterpreter {
    /** Text that the code printed. */
    export interface Logs {
      type: 'logs';
      /** The printed text. */
      logs: string;
    }

    /** An image created by the code. */
    export interface Image {
      type: 'image';
      /** The image file. */
      image: Image.Image;
    }

    export namespace Image {
      /** The image file. */
      export interface Image {
        /** ID of the file. */
        file_id: string;
      }
    }
  }
}

/**
 * A piece of a code interpreter call.
 *
 * @public
 */
export interface CodeInterpreterToolCallDelta {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'code_interpreter';
  /** ID of the tool call. */
  id?: string;
  /** Function to call, with its arguments. */
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCallDelta {
  /** Function to call, with its arguments. */
  export interface CodeInterpreter {
    /** Code that was run. */
    input?: string;
    /** Logs and images that the code produced. */
    outputs?: Array<CodeInterpreterLogs | CodeInterpreterOutputImage>;
  }
}

/**
 * A call to file search.
 *
 * @public
 */
export interface FileSearchToolCall {
  /** ID of the tool call. */
  id: string;
  type: 'file_search';
  /** The search. */
  file_search: FileSearchToolCall.FileSearch;
}

export declare namespace FileSearchToolCall {
  /** The search. */
  export interface FileSearch {
    /** Ranking options of the search. */
    ranking_options?: FileSearch.RankingOptions;
    /** Results of the search. */
    results?: FileSearch.Result[];
  }

  export namespace FileSearch {
    /** Ranking options of the search. */
    export interface RankingOptions {
      /** Ranker in use. */
      ranker: 'auto' | 'default_2024_08_21';
      /** Minimum score of a result, 0 to 1. */
      score_threshold: number;
    }

    /** A result of file search. */
    export interface Result {
      /** ID of the file. */
      file_id: string;
      /** Name of the file. */
      file_name: string;
      /** Relevance, 0 to 1. */
      score: number;
      /** Text of the result; only returned if requested with `include`. */
      content?: Result.Content[];
    }

    export namespace Result {
      /** Text of the result; only returned if requested with `include`. */
      export interface Content {
        type?: 'text';
        /** Passage that was found in the file. */
        text?: string;
      }
    }
  }
}

/**
 * A piece of a file search call.
 *
 * @public
 */
export interface FileSearchToolCallDelta {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'file_search';
  /** The search. */
  file_search: unknown;
  /** ID of the tool call. */
  id?: string;
}

/**
 * A call to a function.
 *
 * @public
 */
export interface FunctionToolCall {
  /** ID of the tool call. */
  id: string;
  type: 'function';
  /** Function to call, with its arguments. */
  function: FunctionToolCall.Function;
}

export declare namespace FunctionToolCall {
  /** Function to call, with its arguments. */
  export interface Function {
    /** Name of the function. */
    name: string;
    /** Arguments as a JSON string. */
    arguments: string;
    /** Output of the function; null until submitted. */
    output: string | null;
  }
}

/**
 * A piece of a function call.
 *
 * @public
 */
export interface FunctionToolCallDelta {
  /** Index of the changed element in its list, from 0. */
  index: number;
  type: 'function';
  /** ID of the tool call. */
  id?: string;
  /** Function to call, with its arguments. */
  function?: FunctionToolCallDelta.Function;
}

export declare namespace FunctionToolCallDelta {
  /** Function to call, with its arguments. */
  export interface Function {
    /** Name of the function. */
    name?: string;
    /** Arguments as a JSON string. */
    arguments?: string;
    /** Output of the function; null until submitted. */
    output?: string | null;
  }
}

/**
 * A step that created a message.
 *
 * @public
 */
export interface MessageCreationStepDetails {
  type: 'message_creation';
  /** The message. */
  message_creation: MessageCreationStepDetails.MessageCreation;
}

export declare namespace MessageCreationStepDetails {
  /** The message. */
  export interface MessageCreation {
    /** ID of the message. */
    message_id: string;
  }
}

/**
 * A step of a run: the creation of a message, or tool calls.
 *
 * @public
 */
export interface RunStep {
  /** ID of the step. */
  id: string;
  object: 'thread.run.step';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the assistant. */
  assistant_id: string;
  /** ID of the thread. */
  thread_id: string;
  /** ID of the run. */
  run_id: string;
  /** `message_creation` or `tool_calls`. */
  type: 'message_creation' | 'tool_calls';
  /** `in_progress`, `cancelled`, `failed`, `completed` or `expired`. */
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  /** Details of the step. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  /** Last error of the run; null otherwise. */
  last_error: RunStep.LastError | null;
  /** Time of expiry, in Unix seconds; null otherwise. Steps expire with their run. */
  expired_at: number | null;
  /** Time of cancellation, in Unix seconds; null otherwise. */
  cancelled_at: number | null;
  /** Time of failure, in Unix seconds; null otherwise. */
  failed_at: number | null;
  /** Time of completion, in Unix seconds; null until then. */
  completed_at: number | null;
  /**
   * Up to 16 key-value pairs stored with the step. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata: Metadata | null;
  /** Token usage; null until the run has ended. */
  usage: RunStep.Usage | null;
}

export declare namespace RunStep {
  /** Last error of the run; null otherwise. */
  export interface LastError {
    /** Machine-readable error code. */
    code: 'server_error' | 'rate_limit_exceeded';
    /** Error message for humans. */
    message: string;
  }

  /** Token usage of a step; null while it is in progress. */
  export type Usage = Run.Usage;
}

/**
 * The changes.
 *
 * @public
 */
export interface RunStepDelta {
  /** New and extended details. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

/**
 * Changes of a run step.
 *
 * @public
 */
export interface RunStepDeltaEvent {
  /** ID of the step. */
  id: string;
  object: 'thread.run.step.delta';
  /** The changes. */
  delta: RunStepDelta;
}

/**
 * A step that created a message.
 *
 * @public
 */
export interface RunStepDeltaMessageDelta {
  type: 'message_creation';
  /** The message. */
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}

export declare namespace RunStepDeltaMessageDelta {
  /** The message. */
  export interface MessageCreation {
    /** ID of the message. */
    message_id?: string;
  }
}

/**
 * Calls of tools in the step.
 *
 * @public
 */
export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

/**
 * Calls of tools in the step.
 *
 * @public
 */
export type ToolCallDelta =
  | CodeInterpreterToolCallDelta
  | FileSearchToolCallDelta
  | FunctionToolCallDelta;

/**
 * A step that called tools.
 *
 * @public
 */
export interface ToolCallDeltaObject {
  type: 'tool_calls';
  /** Calls of tools in the step. */
  tool_calls?: ToolCallDelta[];
}

/**
 * A step that called tools.
 *
 * @public
 */
export interface ToolCallsStepDetails {
  type: 'tool_calls';
  /** Calls of tools in the step. */
  tool_calls: ToolCall[];
}

/**
 * Parameters of `client.beta.threads.runs.steps.retrieve`.
 *
 * @public
 */
export interface StepRetrieveParams {
  /** ID of the thread. */
  thread_id: string;
  /** ID of the run. */
  run_id: string;
  /**
   * Additional data to return: `step_details.tool_calls[*].file_search.results[*].content` adds the
   * text of file search results.
   */
  include?: RunStepInclude[];
}

/**
 * A page of `RunStep`.
 *
 * @public
 */
export type RunStepsPage = CursorPage<RunStep>;

/**
 * Parameters of `client.beta.threads.runs.steps.list`.
 *
 * @public
 */
export interface StepListParams extends CursorPageParams {
  /** ID of the thread. */
  thread_id: string;
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
  /**
   * Additional data to return: `step_details.tool_calls[*].file_search.results[*].content` adds the
   * text of file search results.
   */
  include?: RunStepInclude[];
}
