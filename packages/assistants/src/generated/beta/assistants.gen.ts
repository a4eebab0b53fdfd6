// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type ChatModel,
  CursorPage,
  type CursorPageParams,
  type ErrorObject,
  type FunctionDefinition,
  type Metadata,
  type PagePromise,
  type ReasoningEffort,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { AssistantStream } from '../../streaming/assistant-stream.js';
import type { Message, MessageDeltaEvent } from './threads/messages.gen.js';
import type { Run } from './threads/runs/runs.gen.js';
import type { RunStep, RunStepDeltaEvent } from './threads/runs/steps.gen.js';
import type { AssistantResponseFormatOption, Thread } from './threads/threads.gen.js';

/**
 * The methods of `client.beta.assistants`.
 *
 * @public
 */
export class Assistants extends APIResource {
  /**
   * Creates an assistant, which is a model with instructions and tools. Deprecated in favour of the
   * Responses API.
   *
   * `POST /assistants`
   *
   * @returns The new assistant.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(body: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.post('/assistants', {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves an assistant. Deprecated in favour of the Responses API.
   *
   * `GET /assistants/{assistant_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.get(path`/assistants/${assistantID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Changes an assistant. Omitted properties keep their values. Deprecated in favour of the
   * Responses API.
   *
   * `POST /assistants/{assistant_id}`
   *
   * @returns The updated assistant.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  update(
    assistantID: string,
    body: AssistantUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Assistant> {
    return this._client.post(path`/assistants/${assistantID}`, {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Lists assistants. Deprecated in favour of the Responses API.
   *
   * `GET /assistants`
   *
   * @returns A page of assistants. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  list(
    query: AssistantListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, Assistant> {
    options = withQuery(query, options);
    return this._client.getAPIList('/assistants', CursorPage<Assistant>, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options.headers),
    });
  }

  /**
   * Deletes an assistant. Deprecated in favour of the Responses API.
   *
   * `DELETE /assistants/{assistant_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return this._client.delete(path`/assistants/${assistantID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

/**
 * A model with instructions and tools. Deprecated in favour of the Responses API.
 *
 * @deprecated
 * @public
 */
export interface Assistant {
  /** ID of the assistant. */
  id: string;
  /** Always `assistant`. */
  object: 'assistant';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Name, at most 256 characters; may be null. */
  name: string | null;
  /** Purpose of the assistant, at most 512 characters; may be null. */
  description: string | null;
  /** Model of the assistant. */
  model: string;
  /** System message, at most 256000 characters; may be null. */
  instructions: string | null;
  /** Tools that the assistant may use, at most 128. */
  tools: AssistantTool[];
  /**
   * Up to 16 key-value pairs stored with the assistant. Keys have at most 64 characters and values
   * at most 512.
   */
  metadata: Metadata | null;
  /** Files and vector stores for the tools. */
  tool_resources?: Assistant.ToolResources | null;
  /** Sampling temperature, 0 to 2. Default 1. */
  temperature?: number | null;
  /** Share of probability mass to draw tokens from, 0 to 1. Default 1. */
  top_p?: number | null;
  /** Format of the responses: `auto`, text, JSON, or JSON that follows a schema. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace Assistant {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Resources of the code interpreter. */
    code_interpreter?: ToolResources.CodeInterpreter;
    /** Resources of file search. */
    file_search?: ToolResources.FileSearch;
  }

  export namespace ToolResources {
    /** Resources of the code interpreter. */
    export interface CodeInterpreter {
      /** IDs of files for the code interpreter, at most 20. */
      file_ids?: string[];
    }

    /** Resources of file search. */
    export interface FileSearch {
      /** Vector store to search, by ID; at most 1. */
      vector_store_ids?: string[];
    }
  }
}

/**
 * Confirmation that an assistant was deleted.
 *
 * @public
 */
export interface AssistantDeleted {
  /** ID of the assistant. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
  /** Always `assistant.deleted`. */
  object: 'assistant.deleted';
}

/**
 * An event of a streamed run, identified by `event`, with its object in `data`.
 *
 * @public
 */
export type AssistantStreamEvent =
  | AssistantStreamEvent.ThreadCreated
  | AssistantStreamEvent.ThreadRunCreated
  | AssistantStreamEvent.ThreadRunQueued
  | AssistantStreamEvent.ThreadRunInProgress
  | AssistantStreamEvent.ThreadRunRequiresAction
  | AssistantStreamEvent.ThreadRunCompleted
  | AssistantStreamEvent.ThreadRunIncomplete
  | AssistantStreamEvent.ThreadRunFailed
  | AssistantStreamEvent.ThreadRunCancelling
  | AssistantStreamEvent.ThreadRunCancelled
  | AssistantStreamEvent.ThreadRunExpired
  | AssistantStreamEvent.ThreadRunStepCreated
  | AssistantStreamEvent.ThreadRunStepInProgress
  | AssistantStreamEvent.ThreadRunStepDelta
  | AssistantStreamEvent.ThreadRunStepCompleted
  | AssistantStreamEvent.ThreadRunStepFailed
  | AssistantStreamEvent.ThreadRunStepCancelled
  | AssistantStreamEvent.ThreadRunStepExpired
  | AssistantStreamEvent.ThreadMessageCreated
  | AssistantStreamEvent.ThreadMessageInProgress
  | AssistantStreamEvent.ThreadMessageDelta
  | AssistantStreamEvent.ThreadMessageCompleted
  | AssistantStreamEvent.ThreadMessageIncomplete
  | AssistantStreamEvent.ErrorEvent;

export declare namespace AssistantStreamEvent {
  /** An event about a thread. */
  export type ThreadCreated = ThreadStreamEvent;

  /** An event about a run. */
  export interface ThreadRunCreated {
    /** Name of the event. */
    event: 'thread.run.created';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunQueued {
    /** Name of the event. */
    event: 'thread.run.queued';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunInProgress {
    /** Name of the event. */
    event: 'thread.run.in_progress';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunRequiresAction {
    /** Name of the event. */
    event: 'thread.run.requires_action';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCompleted {
    /** Name of the event. */
    event: 'thread.run.completed';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunIncomplete {
    /** Name of the event. */
    event: 'thread.run.incomplete';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunFailed {
    /** Name of the event. */
    event: 'thread.run.failed';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCancelling {
    /** Name of the event. */
    event: 'thread.run.cancelling';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCancelled {
    /** Name of the event. */
    event: 'thread.run.cancelled';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunExpired {
    /** Name of the event. */
    event: 'thread.run.expired';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCreated {
    /** Name of the event. */
    event: 'thread.run.step.created';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepInProgress {
    /** Name of the event. */
    event: 'thread.run.step.in_progress';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepDelta {
    /** Name of the event. */
    event: 'thread.run.step.delta';
    /** The step after the event, or its changes. */
    data: RunStepDeltaEvent;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCompleted {
    /** Name of the event. */
    event: 'thread.run.step.completed';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepFailed {
    /** Name of the event. */
    event: 'thread.run.step.failed';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCancelled {
    /** Name of the event. */
    event: 'thread.run.step.cancelled';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepExpired {
    /** Name of the event. */
    event: 'thread.run.step.expired';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a message. */
  export interface ThreadMessageCreated {
    /** Name of the event. */
    event: 'thread.message.created';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageInProgress {
    /** Name of the event. */
    event: 'thread.message.in_progress';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageDelta {
    /** Name of the event. */
    event: 'thread.message.delta';
    /** The message after the event, or its changes. */
    data: MessageDeltaEvent;
  }

  /** An event about a message. */
  export interface ThreadMessageCompleted {
    /** Name of the event. */
    event: 'thread.message.completed';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageIncomplete {
    /** Name of the event. */
    event: 'thread.message.incomplete';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An error that ended the stream. */
  export interface ErrorEvent {
    /** Name of the event. */
    event: 'error';
    /** Description of the error. */
    data: ErrorObject;
  }
}

/**
 * Tools for this run, at most 20. Defaults to those of the assistant.
 *
 * @public
 */
export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;

/**
 * Tool that runs Python code in a container.
 *
 * @public
 */
export interface CodeInterpreterTool {
  /** Always `code_interpreter`. */
  type: 'code_interpreter';
}

/**
 * Tool that searches a vector store.
 *
 * @public
 */
export interface FileSearchTool {
  /** Always `file_search`. */
  type: 'file_search';
  /** Settings of the search. */
  file_search?: FileSearchTool.FileSearch;
}

export declare namespace FileSearchTool {
  /** Settings of the search. */
  export interface FileSearch {
    /** Maximum number of results, 1 to 50. Default 20 for `gpt-4` models, 5 for `gpt-3.5-turbo`. */
    max_num_results?: number;
    /** Ranking options of the results. */
    ranking_options?: FileSearch.RankingOptions;
  }

  export namespace FileSearch {
    /** Ranking options of file search results. Default ranker `auto`, threshold 0. */
    export interface RankingOptions {
      /** Minimum score of a result, 0 to 1. */
      score_threshold: number;
      /** Ranker to use. Default `auto`. */
      ranker?: 'auto' | 'default_2024_08_21';
    }
  }
}

/**
 * A function of the application that the model may call.
 *
 * @public
 */
export interface FunctionTool {
  /** Always `function`. */
  type: 'function';
  /** Name, description and parameters of the function. */
  function: FunctionDefinition;
}

/**
 * An event about a message.
 *
 * @public
 */
export type MessageStreamEvent =
  | MessageStreamEvent.ThreadMessageCreated
  | MessageStreamEvent.ThreadMessageInProgress
  | MessageStreamEvent.ThreadMessageDelta
  | MessageStreamEvent.ThreadMessageCompleted
  | MessageStreamEvent.ThreadMessageIncomplete;

export declare namespace MessageStreamEvent {
  /** An event about a message. */
  export interface ThreadMessageCreated {
    /** Name of the event. */
    event: 'thread.message.created';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageInProgress {
    /** Name of the event. */
    event: 'thread.message.in_progress';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageDelta {
    /** Name of the event. */
    event: 'thread.message.delta';
    /** The message after the event, or its changes. */
    data: MessageDeltaEvent;
  }

  /** An event about a message. */
  export interface ThreadMessageCompleted {
    /** Name of the event. */
    event: 'thread.message.completed';
    /** The message after the event, or its changes. */
    data: Message;
  }

  /** An event about a message. */
  export interface ThreadMessageIncomplete {
    /** Name of the event. */
    event: 'thread.message.incomplete';
    /** The message after the event, or its changes. */
    data: Message;
  }
}

/**
 * An event about a run step.
 *
 * @public
 */
export type RunStepStreamEvent =
  | RunStepStreamEvent.ThreadRunStepCreated
  | RunStepStreamEvent.ThreadRunStepInProgress
  | RunStepStreamEvent.ThreadRunStepDelta
  | RunStepStreamEvent.ThreadRunStepCompleted
  | RunStepStreamEvent.ThreadRunStepFailed
  | RunStepStreamEvent.ThreadRunStepCancelled
  | RunStepStreamEvent.ThreadRunStepExpired;

export declare namespace RunStepStreamEvent {
  /** An event about a run step. */
  export interface ThreadRunStepCreated {
    /** Name of the event. */
    event: 'thread.run.step.created';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepInProgress {
    /** Name of the event. */
    event: 'thread.run.step.in_progress';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepDelta {
    /** Name of the event. */
    event: 'thread.run.step.delta';
    /** The step after the event, or its changes. */
    data: RunStepDeltaEvent;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCompleted {
    /** Name of the event. */
    event: 'thread.run.step.completed';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepFailed {
    /** Name of the event. */
    event: 'thread.run.step.failed';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepCancelled {
    /** Name of the event. */
    event: 'thread.run.step.cancelled';
    /** The step after the event, or its changes. */
    data: RunStep;
  }

  /** An event about a run step. */
  export interface ThreadRunStepExpired {
    /** Name of the event. */
    event: 'thread.run.step.expired';
    /** The step after the event, or its changes. */
    data: RunStep;
  }
}

/**
 * An event about a run.
 *
 * @public
 */
export type RunStreamEvent =
  | RunStreamEvent.ThreadRunCreated
  | RunStreamEvent.ThreadRunQueued
  | RunStreamEvent.ThreadRunInProgress
  | RunStreamEvent.ThreadRunRequiresAction
  | RunStreamEvent.ThreadRunCompleted
  | RunStreamEvent.ThreadRunIncomplete
  | RunStreamEvent.ThreadRunFailed
  | RunStreamEvent.ThreadRunCancelling
  | RunStreamEvent.ThreadRunCancelled
  | RunStreamEvent.ThreadRunExpired;

export declare namespace RunStreamEvent {
  /** An event about a run. */
  export interface ThreadRunCreated {
    /** Name of the event. */
    event: 'thread.run.created';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunQueued {
    /** Name of the event. */
    event: 'thread.run.queued';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunInProgress {
    /** Name of the event. */
    event: 'thread.run.in_progress';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunRequiresAction {
    /** Name of the event. */
    event: 'thread.run.requires_action';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCompleted {
    /** Name of the event. */
    event: 'thread.run.completed';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunIncomplete {
    /** Name of the event. */
    event: 'thread.run.incomplete';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunFailed {
    /** Name of the event. */
    event: 'thread.run.failed';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCancelling {
    /** Name of the event. */
    event: 'thread.run.cancelling';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunCancelled {
    /** Name of the event. */
    event: 'thread.run.cancelled';
    /** The run after the event. */
    data: Run;
  }

  /** An event about a run. */
  export interface ThreadRunExpired {
    /** Name of the event. */
    event: 'thread.run.expired';
    /** The run after the event. */
    data: Run;
  }
}

/**
 * An event about a thread.
 *
 * @public
 */
export interface ThreadStreamEvent {
  /** Name of the event. */
  event: 'thread.created';
  /** The thread. */
  data: Thread;
  /** True if incoming audio is transcribed. */
  enabled?: boolean;
}

/**
 * Parameters of `client.beta.assistants.create`.
 *
 * @public
 */
export interface AssistantCreateParams {
  /** Model of the assistant. */
  model: (string & {}) | ChatModel;
  /** Name of the assistant, at most 256 characters. */
  name?: string | null;
  /** Purpose of the assistant, at most 512 characters. */
  description?: string | null;
  /** System message of the assistant, at most 256000 characters. */
  instructions?: string | null;
  /** Reasoning effort, for reasoning models. */
  reasoning_effort?: ReasoningEffort | null;
  /**
   * Tools that the assistant may use, at most 128: code interpreter, file search and functions.
   * None by default.
   */
  tools?: AssistantTool[];
  /** Files and vector stores for the tools. */
  tool_resources?: AssistantCreateParams.ToolResources | null;
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
  /** Format of the responses: `auto`, text, JSON, or JSON that follows a schema. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace AssistantCreateParams {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Resources of the code interpreter. */
    code_interpreter?: ToolResources.CodeInterpreter;
    /** Resources of file search. */
    file_search?: ToolResources.FileSearch;
  }

  export namespace ToolResources {
    /** Resources of the code interpreter. */
    export interface CodeInterpreter {
      /** IDs of files for the code interpreter, at most 20. */
      file_ids?: string[];
    }

    /** Resources of file search. */
    export interface FileSearch {
      /** Vector store to search, by ID; at most 1. */
      vector_store_ids?: string[];
      /** A vector store to create and attach, at most 1. */
      vector_stores?: FileSearch.VectorStore[];
    }

    export namespace FileSearch {
      /** A vector store to create and attach, at most 1. */
      export interface VectorStore {
        /**
         * IDs of the files to add: at most 100000000, or 10000 for stores created before November
         * 2025.
         */
        file_ids?: string[];
        /** Method of splitting the files into chunks. Default `auto`. */
        chunking_strategy?: VectorStore.Auto | VectorStore.Static;
        /**
         * Up to 16 key-value pairs stored with the vector store. Keys have at most 64 characters
         * and values at most 512.
         */
        metadata?: Metadata | null;
      }

      export namespace VectorStore {
        /** Method of splitting the files into chunks. Default `auto`. */
        export interface Auto {
          /** `auto` (800 tokens per chunk, 400 overlapping) or `static`. */
          type: 'auto';
        }

        /** Method of splitting the files into chunks. Default `auto`. */
        export interface Static {
          /** `auto` (800 tokens per chunk, 400 overlapping) or `static`. */
          type: 'static';
          /** Sizes for `static`. */
          static: Static.Static;
        }

        export namespace Static {
          /** Sizes for `static`. */
          export interface Static {
            /** Maximum size of a chunk, 100 to 4096 tokens. Default 800. */
            max_chunk_size_tokens: number;
            /** Overlap of adjacent chunks, in tokens; at most half the chunk size. Default 400. */
            chunk_overlap_tokens: number;
          }
        }
      }
    }
  }
}

/**
 * Parameters of `client.beta.assistants.update`.
 *
 * @public
 */
export interface AssistantUpdateParams {
  /** Model of the assistant. */
  model?: (string & {}) | ChatModel;
  /** Reasoning effort, for reasoning models. */
  reasoning_effort?: ReasoningEffort | null;
  /** Name of the assistant, at most 256 characters. */
  name?: string | null;
  /** Purpose of the assistant, at most 512 characters. */
  description?: string | null;
  /** System message of the assistant, at most 256000 characters. */
  instructions?: string | null;
  /**
   * Tools that the assistant may use, at most 128: code interpreter, file search and functions.
   * None by default.
   */
  tools?: AssistantTool[];
  /** Files and vector stores for the tools. */
  tool_resources?: AssistantUpdateParams.ToolResources | null;
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
  /** Format of the responses: `auto`, text, JSON, or JSON that follows a schema. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace AssistantUpdateParams {
  export import ToolResources = Assistant.ToolResources;
}

/**
 * A page of `Assistant`.
 *
 * @public
 */
export type AssistantsPage = CursorPage<Assistant>;

/**
 * Parameters of `client.beta.assistants.list`.
 *
 * @public
 */
export interface AssistantListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
}

export declare namespace Assistants {
  export type {
    Assistant,
    AssistantDeleted,
    AssistantStreamEvent,
    AssistantTool,
    CodeInterpreterTool,
    FileSearchTool,
    FunctionTool,
    MessageStreamEvent,
    RunStepStreamEvent,
    RunStreamEvent,
    ThreadStreamEvent,
    AssistantCreateParams,
    AssistantUpdateParams,
    AssistantsPage,
    AssistantListParams,
    AssistantStream,
  };
}
