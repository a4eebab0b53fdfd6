// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type Metadata,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import type { Run } from './runs.gen.js';

/**
 * The methods of `client.beta.threads.runs.steps`.
 *
 * @public
 */
export class Steps extends APIResource {
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
    const { thread_id, run_id, ...query } = params;
    return this._client.get(path`/threads/${thread_id}/runs/${run_id}/steps/${stepID}`, {
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
    const { thread_id, ...query } = params;
    return this._client.getAPIList(
      path`/threads/${thread_id}/runs/${runID}/steps`,
      CursorPage<RunStep>,
      {
        query,
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      },
    );
  }
}

/**
 * A piece of the text that the code printed.
 *
 * @public
 */
export interface CodeInterpreterLogs {
  /** Place within the list that the delta extends, from 0. */
  index: number;
  /** Always `logs`. */
  type: 'logs';
  /** The printed text. */
  logs?: string;
}

/**
 * An image that the code made.
 *
 * @public
 */
export interface CodeInterpreterOutputImage {
  /** Place within the list that the delta extends, from 0. */
  index: number;
  /** Always `image`. */
  type: 'image';
  /** Names the image file that the code made. */
  image?: CodeInterpreterOutputImage.Image;
}

export declare namespace CodeInterpreterOutputImage {
  /** Names the image file that the code made. */
  export interface Image {
    /** ID of the file. */
    file_id?: string;
  }
}

/**
 * A call of the code interpreter.
 *
 * @public
 */
export interface CodeInterpreterToolCall {
  /** ID of the tool call. */
  id: string;
  /** Always `code_interpreter`. */
  type: 'code_interpreter';
  /** The call. */
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCall {
  /** The call. */
  export interface CodeInterpreter {
    /** Code that ran. */
    input: string;
    /** Logs and images that the code produced. */
    outputs: Array<CodeInterpreter.Logs | CodeInterpreter.Image>;
  }

  export namespace CodeInterpreter {
    /** Text that the code printed. */
    export interface Logs {
      /** Always `logs`. */
      type: 'logs';
      /** The printed text. */
      logs: string;
    }

    /** An image that the code made. */
    export interface Image {
      /** Always `image`. */
      type: 'image';
      /** Names the image file that the code made. */
      image: Image.Image;
    }

    export namespace Image {
      /** Names the image file that the code made. */
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
  /** Place within the list that the delta extends, from 0. */
  index: number;
  /** Always `code_interpreter`. */
  type: 'code_interpreter';
  /** ID of the tool call. */
  id?: string;
  /** The call. */
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCallDelta {
  /** The call. */
  export interface CodeInterpreter {
    /** Code that ran. */
    input?: string;
    /** Logs and images that the code produced. */
    outputs?: Array<CodeInterpreterLogs | CodeInterpreterOutputImage>;
  }
}

/**
 * A call of file search.
 *
 * @public
 */
export interface FileSearchToolCall {
  /** ID of the tool call. */
  id: string;
  /** Always `file_search`. */
  type: 'file_search';
  /** The search. */
  file_search: FileSearchToolCall.FileSearch;
}

export declare namespace FileSearchToolCall {
  /** The search. */
  export interface FileSearch {
    /** How results were ranked. */
    ranking_options?: FileSearch.RankingOptions;
    /** Results of the search. */
    results?: FileSearch.Result[];
  }

  export namespace FileSearch {
    /** How results were ranked. */
    export interface RankingOptions {
      /** Ranker in use. */
      ranker: 'auto' | 'default_2024_08_21';
      /** Least score of a result, 0 to 1. */
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
      /** Text of the result; only returned when asked for by `include`. */
      content?: Result.Content[];
    }

    export namespace Result {
      /** Text of the result; only returned when asked for by `include`. */
      export interface Content {
        /** Always `text`. */
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
  /** Place within the list that the delta extends, from 0. */
  index: number;
  /** Always `file_search`. */
  type: 'file_search';
  /** The search. */
  file_search: unknown;
  /** ID of the tool call. */
  id?: string;
}

/**
 * A call of a function.
 *
 * @public
 */
export interface FunctionToolCall {
  /** ID of the tool call. */
  id: string;
  /** Always `function`. */
  type: 'function';
  /** The call. */
  function: FunctionToolCall.Function;
}

export declare namespace FunctionToolCall {
  /** The call. */
  export interface Function {
    /** Name of the function. */
    name: string;
    /** Arguments as a JSON string. */
    arguments: string;
    /** What the function returned; null until submitted. */
    output: string | null;
  }
}

/**
 * A piece of a function call.
 *
 * @public
 */
export interface FunctionToolCallDelta {
  /** Place within the list that the delta extends, from 0. */
  index: number;
  /** Always `function`. */
  type: 'function';
  /** ID of the tool call. */
  id?: string;
  /** The call. */
  function?: FunctionToolCallDelta.Function;
}

export declare namespace FunctionToolCallDelta {
  /** The call. */
  export interface Function {
    /** Name of the function. */
    name?: string;
    /** Arguments as a JSON string. */
    arguments?: string;
    /** What the function returned; null until submitted. */
    output?: string | null;
  }
}

/**
 * The step made a message.
 *
 * @public
 */
export interface MessageCreationStepDetails {
  /** Always `message_creation`. */
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
 * A step of a run: making a message or calling tools.
 *
 * @public
 */
export interface RunStep {
  /** ID of the step. */
  id: string;
  /** Always `thread.run.step`. */
  object: 'thread.run.step';
  /** Creation time, Unix seconds. */
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
  /** What the step did. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  /** What went wrong; null otherwise. */
  last_error: RunStep.LastError | null;
  /** Time of expiry, Unix seconds; null otherwise. Steps expire with their run. */
  expired_at: number | null;
  /** Time of cancellation, Unix seconds; null otherwise. */
  cancelled_at: number | null;
  /** Time of failure, Unix seconds; null otherwise. */
  failed_at: number | null;
  /** Time of completion, Unix seconds; null until then. */
  completed_at: number | null;
  /**
   * Up to 16 string pairs stored with the step. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata: Metadata | null;
  /** Tokens spent; null until the end. */
  usage: RunStep.Usage | null;
}

export declare namespace RunStep {
  /** What went wrong; null otherwise. */
  export interface LastError {
    /** Machine-readable kind of error. */
    code: 'server_error' | 'rate_limit_exceeded';
    /** What went wrong, for humans. */
    message: string;
  }

  /** Tokens spent on a step; null while it goes on. */
  export type Usage = Run.Usage;
}

/**
 * The changes.
 *
 * @public
 */
export interface RunStepDelta {
  /** Details that were added or extended. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

/**
 * What changed in a run step.
 *
 * @public
 */
export interface RunStepDeltaEvent {
  /** ID of the step. */
  id: string;
  /** Always `thread.run.step.delta`. */
  object: 'thread.run.step.delta';
  /** The changes. */
  delta: RunStepDelta;
}

/**
 * The step made a message.
 *
 * @public
 */
export interface RunStepDeltaMessageDelta {
  /** Always `message_creation`. */
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

/** @public */
export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

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
 * The step called tools.
 *
 * @public
 */
export interface ToolCallDeltaObject {
  /** Always `tool_calls`. */
  type: 'tool_calls';
  /** Calls of tools in the step. */
  tool_calls?: ToolCallDelta[];
}

/**
 * The step called tools.
 *
 * @public
 */
export interface ToolCallsStepDetails {
  /** Always `tool_calls`. */
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
   * Extra data to return: `step_details.tool_calls[*].file_search.results[*].content` adds the text
   * of file search results.
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
  /** ID to stop in front of, usually the first one of the page after; pages backwards. */
  before?: string;
  /**
   * Extra data to return: `step_details.tool_calls[*].file_search.results[*].content` adds the text
   * of file search results.
   */
  include?: RunStepInclude[];
}

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
