// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

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

/** @public */
export class Steps extends APIResource {
  /**
   * Retrieves a step of a run.
   *
   * @see `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
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
   * @returns A page of steps; iterate it to read all pages.
   * @see `GET /threads/{thread_id}/runs/{run_id}/steps`
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

/** @public */
export interface CodeInterpreterLogs {
  index: number;
  type: 'logs';
  logs?: string;
}

/** @public */
export interface CodeInterpreterOutputImage {
  index: number;
  type: 'image';
  image?: CodeInterpreterOutputImage.Image;
}

export declare namespace CodeInterpreterOutputImage {
  export interface Image {
    file_id?: string;
  }
}

/** @public */
export interface CodeInterpreterToolCall {
  id: string;
  type: 'code_interpreter';
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCall {
  export interface CodeInterpreter {
    input: string;
    outputs: Array<CodeInterpreterToolCall.CodeInterpreter.Logs | CodeInterpreterToolCall.CodeInterpreter.Image>;
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
      /** The image. */
      image: CodeInterpreterToolCall.CodeInterpreter.Image.Image;
    }

    export namespace Image {
      /** The image. */
      export interface Image {
        /** ID of the file. */
        file_id: string;
      }
    }
  }
}

/** @public */
export interface CodeInterpreterToolCallDelta {
  index: number;
  type: 'code_interpreter';
  id?: string;
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCallDelta {
  export interface CodeInterpreter {
    input?: string;
    outputs?: Array<CodeInterpreterLogs | CodeInterpreterOutputImage>;
  }
}

/** @public */
export interface FileSearchToolCall {
  id: string;
  type: 'file_search';
  file_search: FileSearchToolCall.FileSearch;
}

export declare namespace FileSearchToolCall {
  export interface FileSearch {
    ranking_options?: FileSearchToolCall.FileSearch.RankingOptions;
    results?: Array<FileSearchToolCall.FileSearch.Result>;
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
      content?: Array<FileSearchToolCall.FileSearch.Result.Content>;
    }

    export namespace Result {
      /** Text of the result; only returned when asked for by `include`. */
      export interface Content {
        /** Always `text`. */
        type?: 'text';
        /** The text. */
        text?: string;
      }
    }
  }
}

/** @public */
export interface FileSearchToolCallDelta {
  index: number;
  type: 'file_search';
  file_search: unknown;
  id?: string;
}

/** @public */
export interface FunctionToolCall {
  id: string;
  type: 'function';
  function: FunctionToolCall.Function;
}

export declare namespace FunctionToolCall {
  export interface Function {
    name: string;
    arguments: string;
    output: string | null;
  }
}

/** @public */
export interface FunctionToolCallDelta {
  index: number;
  type: 'function';
  id?: string;
  function?: FunctionToolCallDelta.Function;
}

export declare namespace FunctionToolCallDelta {
  export interface Function {
    name?: string;
    arguments?: string;
    output?: string | null;
  }
}

/** @public */
export interface MessageCreationStepDetails {
  type: 'message_creation';
  message_creation: MessageCreationStepDetails.MessageCreation;
}

export declare namespace MessageCreationStepDetails {
  export interface MessageCreation {
    message_id: string;
  }
}

/** @public */
export interface RunStep {
  id: string;
  object: 'thread.run.step';
  created_at: number;
  assistant_id: string;
  thread_id: string;
  run_id: string;
  type: 'message_creation' | 'tool_calls';
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  last_error: RunStep.LastError | null;
  expired_at: number | null;
  cancelled_at: number | null;
  failed_at: number | null;
  completed_at: number | null;
  metadata: Metadata | null;
  usage: RunStep.Usage | null;
}

export declare namespace RunStep {
  export interface LastError {
    code: 'server_error' | 'rate_limit_exceeded';
    message: string;
  }

  /** Tokens spent on a step; null while it goes on. */
  export interface Usage {
    /** Output tokens. */
    completion_tokens: number;
    /** Input tokens. */
    prompt_tokens: number;
    /** Input and output tokens together. */
    total_tokens: number;
  }
}

/** @public */
export interface RunStepDelta {
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

/** @public */
export interface RunStepDeltaEvent {
  id: string;
  object: 'thread.run.step.delta';
  delta: RunStepDelta;
}

/** @public */
export interface RunStepDeltaMessageDelta {
  type: 'message_creation';
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}

export declare namespace RunStepDeltaMessageDelta {
  export interface MessageCreation {
    message_id?: string;
  }
}

/** @public */
export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

/** @public */
export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

/** @public */
export type ToolCallDelta =
  | CodeInterpreterToolCallDelta
  | FileSearchToolCallDelta
  | FunctionToolCallDelta;

/** @public */
export interface ToolCallDeltaObject {
  type: 'tool_calls';
  tool_calls?: Array<ToolCallDelta>;
}

/** @public */
export interface ToolCallsStepDetails {
  type: 'tool_calls';
  tool_calls: Array<ToolCall>;
}

/** @public */
export interface StepRetrieveParams {
  /** ID of the thread. */
  thread_id: string;
  /** ID of the run. */
  run_id: string;
  /**
   * Extra data to return: `step_details.tool_calls[*].file_search.results[*].content` adds the text
   * of file search results.
   */
  include?: Array<RunStepInclude>;
}

/** @public */
export type RunStepsPage = CursorPage<RunStep>;

/** @public */
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
  include?: Array<RunStepInclude>;
}

export declare namespace Steps {
  export {
    type CodeInterpreterLogs as CodeInterpreterLogs,
    type CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    type CodeInterpreterToolCall as CodeInterpreterToolCall,
    type CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
    type FileSearchToolCall as FileSearchToolCall,
    type FileSearchToolCallDelta as FileSearchToolCallDelta,
    type FunctionToolCall as FunctionToolCall,
    type FunctionToolCallDelta as FunctionToolCallDelta,
    type MessageCreationStepDetails as MessageCreationStepDetails,
    type RunStep as RunStep,
    type RunStepDelta as RunStepDelta,
    type RunStepDeltaEvent as RunStepDeltaEvent,
    type RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
    type RunStepInclude as RunStepInclude,
    type ToolCall as ToolCall,
    type ToolCallDelta as ToolCallDelta,
    type ToolCallDeltaObject as ToolCallDeltaObject,
    type ToolCallsStepDetails as ToolCallsStepDetails,
    type StepRetrieveParams as StepRetrieveParams,
    type RunStepsPage as RunStepsPage,
    type StepListParams as StepListParams,
  };
}
