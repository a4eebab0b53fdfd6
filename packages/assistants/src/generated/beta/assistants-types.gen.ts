// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ChatModel, CursorPage, CursorPageParams, Metadata, ReasoningEffort } from '@oai/core';
import type { AssistantTool } from './assistants-tools.gen.js';
import type { AssistantResponseFormatOption } from './threads/threads-choices.gen.js';

/**
 * A model with instructions and tools. Deprecated in favour of the Responses API.
 *
 * @deprecated
 * @public
 */
export interface Assistant {
  /** ID of the assistant. */
  id: string;
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
  object: 'assistant.deleted';
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
  /** Files and vector stores for the tools. */
  export type ToolResources = Assistant.ToolResources;

  export namespace ToolResources {
    /** Resources of the code interpreter. */
    export type CodeInterpreter = Assistant.ToolResources.CodeInterpreter;

    /** Resources of file search. */
    export type FileSearch = Assistant.ToolResources.FileSearch;
  }
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
