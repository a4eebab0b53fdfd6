// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ChatModel, Metadata } from '@oai/core';
import type { AssistantTool } from '../assistants-tools.gen.js';
import type { Assistant, AssistantCreateParams } from '../assistants-types.gen.js';
import type { MessageCreateParams } from './messages-types.gen.js';
import type {
  AssistantResponseFormatOption,
  AssistantToolChoiceOption,
} from './threads-choices.gen.js';

/**
 * A sequence of messages on which assistants run.
 *
 * @public
 */
export interface Thread {
  /** ID of the thread. */
  id: string;
  object: 'thread';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Files and vector stores for the tools. */
  tool_resources: Thread.ToolResources | null;
  /**
   * Up to 16 key-value pairs stored with the thread. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata: Metadata | null;
}

export declare namespace Thread {
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
 * Confirmation that a thread was deleted.
 *
 * @public
 */
export interface ThreadDeleted {
  /** ID of the thread. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
  object: 'thread.deleted';
}

/**
 * Parameters of `client.beta.threads.create`.
 *
 * @public
 */
export interface ThreadCreateParams {
  /** Initial messages. */
  messages?: ThreadCreateParams.Message[];
  /** Files and vector stores for the tools. */
  tool_resources?: ThreadCreateParams.ToolResources | null;
  /**
   * Up to 16 key-value pairs stored with the thread. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace ThreadCreateParams {
  /** A message to add to a thread. */
  export type Message = MessageCreateParams;

  export namespace Message {
    /** Files attached to the message, with the tools that may use them. */
    export type Attachment = MessageCreateParams.Attachment;

    export namespace Attachment {
      /** The file search tool as the recipient of a file. */
      export type FileSearch = MessageCreateParams.Attachment.FileSearch;
    }
  }

  /** Files and vector stores for the tools. */
  export type ToolResources = AssistantCreateParams.ToolResources;

  export namespace ToolResources {
    /** Resources of the code interpreter. */
    export type CodeInterpreter = AssistantCreateParams.ToolResources.CodeInterpreter;

    /** Resources of file search. */
    export type FileSearch = AssistantCreateParams.ToolResources.FileSearch;

    export namespace FileSearch {
      /** A vector store to create and attach, at most 1. */
      export type VectorStore = AssistantCreateParams.ToolResources.FileSearch.VectorStore;

      export namespace VectorStore {
        /** Method of splitting the files into chunks. Default `auto`. */
        export type Auto = AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto;

        /** Method of splitting the files into chunks. Default `auto`. */
        export type Static = AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static;

        export namespace Static {
          /** Sizes for `static`. */
          export type Static = AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
        }
      }
    }
  }
}

/**
 * Parameters of `client.beta.threads.update`.
 *
 * @public
 */
export interface ThreadUpdateParams {
  /** Files and vector stores for the tools. */
  tool_resources?: ThreadUpdateParams.ToolResources | null;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: Metadata | null;
}

export declare namespace ThreadUpdateParams {
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
 * Parameters of `client.beta.threads.createAndRun`.
 *
 * @public
 */
export type ThreadCreateAndRunParams =
  | ThreadCreateAndRunParamsNonStreaming
  | ThreadCreateAndRunParamsStreaming;

export declare namespace ThreadCreateAndRunParams {
  /** A thread to create. */
  export type Thread = ThreadCreateParams;

  export namespace Thread {
    /** A message to add to a thread. */
    export type Message = ThreadCreateParams.Message;

    export namespace Message {
      /** Files attached to the message, with the tools that may use them. */
      export type Attachment = ThreadCreateParams.Message.Attachment;

      export namespace Attachment {
        /** The file search tool as the recipient of a file. */
        export type FileSearch = ThreadCreateParams.Message.Attachment.FileSearch;
      }
    }

    /** Files and vector stores for the tools. */
    export type ToolResources = ThreadCreateParams.ToolResources;

    export namespace ToolResources {
      /** Resources of the code interpreter. */
      export type CodeInterpreter = ThreadCreateParams.ToolResources.CodeInterpreter;

      /** Resources of file search. */
      export type FileSearch = ThreadCreateParams.ToolResources.FileSearch;

      export namespace FileSearch {
        /** A vector store to create and attach, at most 1. */
        export type VectorStore = ThreadCreateParams.ToolResources.FileSearch.VectorStore;

        export namespace VectorStore {
          /** Method of splitting the files into chunks. Default `auto`. */
          export type Auto = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto;

          /** Method of splitting the files into chunks. Default `auto`. */
          export type Static = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;

          export namespace Static {
            /** Sizes for `static`. */
            export type Static = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
          }
        }
      }
    }
  }

  /** Files and vector stores for the tools. */
  export type ToolResources = Assistant.ToolResources;

  export namespace ToolResources {
    /** Resources of the code interpreter. */
    export type CodeInterpreter = Assistant.ToolResources.CodeInterpreter;

    /** Resources of file search. */
    export type FileSearch = Assistant.ToolResources.FileSearch;
  }

  /** Rule that limits how much of a thread is used as context for a run. */
  export interface TruncationStrategy {
    /** `auto` drops messages in the middle as needed; `last_messages` keeps the newest ones. */
    type: 'auto' | 'last_messages';
    /** Number of newest messages to keep, at least 1, for `last_messages`. */
    last_messages?: number | null;
  }

  export type { ThreadCreateAndRunParamsNonStreaming };

  export type { ThreadCreateAndRunParamsStreaming };
}

/**
 * Parameters of `client.beta.threads.createAndRun`, with or without streaming.
 *
 * @public
 */
export interface ThreadCreateAndRunParamsBase {
  /** ID of the assistant to run. */
  assistant_id: string;
  /** Thread to create. Defaults to an empty one. */
  thread?: ThreadCreateAndRunParams.Thread;
  /** Model for this run. Defaults to that of the assistant. */
  model?: (string & {}) | ChatModel | null;
  /** System message for this run. Defaults to that of the assistant. */
  instructions?: string | null;
  /** Tools for this run, at most 20. Defaults to those of the assistant. */
  tools?: AssistantTool[] | null;
  /** Files and vector stores for the tools. */
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null;
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
  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
  /** Tool choice of the model: `auto` (default), `none`, `required`, or one named tool. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** True if the model may issue several tool calls at once. Default true. */
  parallel_tool_calls?: boolean;
  /** Format of the responses: `auto`, text, JSON, or JSON that follows a schema. */
  response_format?: AssistantResponseFormatOption | null;
}

/**
 * Parameters of `client.beta.threads.createAndRun` without streaming.
 *
 * @public
 */
export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParamsBase {
  /** True to receive the events of the run as server-sent events until it ends. Default false. */
  stream?: false | null;
}

/**
 * Parameters of `client.beta.threads.createAndRun` with streaming.
 *
 * @public
 */
export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParamsBase {
  /** True to receive the events of the run as server-sent events until it ends. Default false. */
  stream: true;
}
