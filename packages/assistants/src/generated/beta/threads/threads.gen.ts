// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  APIPromise,
  ChatModel,
  Metadata,
  RequestOptions,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
  Stream,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import { assistantStreamEnd } from '../../../assistant-stream-end.js';
import type {
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsStreamParams,
  ThreadCreateAndRunPollParams,
  ThreadCreateAndRunStreamParams,
} from '../../../assistant-stream-params.js';
import type { AssistantStream } from '../../../assistant-stream.js';
import { ThreadHelpers } from '../../../thread-helpers.js';
import type {
  Assistant,
  AssistantCreateParams,
  AssistantStreamEvent,
  AssistantTool,
} from '../assistants.gen.js';
import {
  type Annotation,
  type AnnotationDelta,
  type FileCitationAnnotation,
  type FileCitationDeltaAnnotation,
  type FilePathAnnotation,
  type FilePathDeltaAnnotation,
  type ImageFile,
  type ImageFileContentBlock,
  type ImageFileDelta,
  type ImageFileDeltaBlock,
  type ImageURL,
  type ImageURLContentBlock,
  type ImageURLDelta,
  type ImageURLDeltaBlock,
  type Message,
  type MessageContent,
  type MessageContentDelta,
  type MessageContentPartParam,
  type MessageCreateParams,
  type MessageDeleteParams,
  type MessageDeleted,
  type MessageDelta,
  type MessageDeltaEvent,
  type MessageListParams,
  type MessageRetrieveParams,
  type MessageUpdateParams,
  Messages,
  type MessagesPage,
  type RefusalContentBlock,
  type RefusalDeltaBlock,
  type Text,
  type TextContentBlock,
  type TextContentBlockParam,
  type TextDelta,
  type TextDeltaBlock,
} from './messages.gen.js';
import {
  type RequiredActionFunctionToolCall,
  type Run,
  type RunCancelParams,
  type RunCreateParams,
  type RunCreateParamsNonStreaming,
  type RunCreateParamsStreaming,
  type RunListParams,
  type RunRetrieveParams,
  type RunStatus,
  type RunSubmitToolOutputsParams,
  type RunSubmitToolOutputsParamsNonStreaming,
  type RunSubmitToolOutputsParamsStreaming,
  type RunUpdateParams,
  Runs,
  type RunsPage,
} from './runs/runs.gen.js';

/**
 * The methods of `client.beta.threads`.
 *
 * @public
 */
export class Threads extends ThreadHelpers {
  runs: Runs = new Runs(this._client);
  messages: Messages = new Messages(this._client);

  /**
   * Creates a thread, optionally with first messages.
   *
   * `POST /threads`
   *
   * @returns The new thread.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(
    body: ThreadCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Thread> {
    return this._client.post('/threads', {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves a thread, without its messages.
   *
   * `GET /threads/{thread_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return this._client.get(path`/threads/${threadID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Changes the metadata or tool resources of a thread.
   *
   * `POST /threads/{thread_id}`
   *
   * @returns The thread as changed.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  update(
    threadID: string,
    body: ThreadUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Thread> {
    return this._client.post(path`/threads/${threadID}`, {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Deletes a thread.
   *
   * `DELETE /threads/{thread_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return this._client.delete(path`/threads/${threadID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Creates a thread and runs an assistant on it, in one call.
   *
   * `POST /threads/runs`
   *
   * @returns The run, or its events as a stream.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  createAndRun(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /**
   * Creates a thread and runs an assistant on it, in one call.
   *
   * `POST /threads/runs`
   *
   * @returns The run, or its events as a stream.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent>>;
  /**
   * Creates a thread and runs an assistant on it, in one call.
   *
   * `POST /threads/runs`
   *
   * @returns The run, or its events as a stream.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  createAndRun(
    body: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantStreamEvent> | Run>;
  createAndRun(body: ThreadCreateAndRunParams, options?: RequestOptions): APIPromise<unknown> {
    return this._client.post('/threads/runs', {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
      stream: body.stream ?? false,
      streamEnd: assistantStreamEnd,
      __synthesizeEventData: true,
    });
  }
}

Threads.Runs = Runs;
Threads.Messages = Messages;

/**
 * Format of answers: `auto`, text, JSON, or JSON by a schema. For JSON without a schema, the
 * instructions must ask for JSON too.
 *
 * @public
 */
export type AssistantResponseFormatOption =
  | 'auto'
  | ResponseFormatText
  | ResponseFormatJSONObject
  | ResponseFormatJSONSchema;

/**
 * Makes the model use one tool.
 *
 * @public
 */
export interface AssistantToolChoice {
  /** Kind of tool; a function needs its name too. */
  type: 'function' | 'code_interpreter' | 'file_search';
  /** Names the function to call. */
  function?: AssistantToolChoiceFunction;
}

/**
 * Names the function to call.
 *
 * @public
 */
export interface AssistantToolChoiceFunction {
  /** Name of the function. */
  name: string;
}

/**
 * How the model picks tools: `auto` (default), `none`, `required`, or one named tool.
 *
 * @public
 */
export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice;

/**
 * A sequence of messages that assistants run on.
 *
 * @public
 */
export interface Thread {
  /** ID of the thread. */
  id: string;
  /** Always `thread`. */
  object: 'thread';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** Files and vector stores for the tools. */
  tool_resources: Thread.ToolResources | null;
  /**
   * Up to 16 string pairs stored with the thread. Keys hold at most 64 characters, values at most
   * 512.
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
 * Confirms that a thread was deleted.
 *
 * @public
 */
export interface ThreadDeleted {
  /** ID of the thread. */
  id: string;
  /** Whether it was deleted. */
  deleted: boolean;
  /** Always `thread.deleted`. */
  object: 'thread.deleted';
}

/**
 * Parameters of `client.beta.threads.create`.
 *
 * @public
 */
export interface ThreadCreateParams {
  /** Messages to start with. */
  messages?: ThreadCreateParams.Message[];
  /** Files and vector stores for the tools. */
  tool_resources?: ThreadCreateParams.ToolResources | null;
  /**
   * Up to 16 string pairs stored with the thread. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
}

export declare namespace ThreadCreateParams {
  /** A message to add to a thread. */
  export type Message = MessageCreateParams;

  export namespace Message {
    /** Files attached to the message, with the tools they are for. */
    export type Attachment = MessageCreateParams.Attachment;

    export namespace Attachment {
      /** File search, as a tool that receives a file. */
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
        /** How the files are cut into chunks. Default `auto`. */
        export type Auto = AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto;

        /** How the files are cut into chunks. Default `auto`. */
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
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
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
  export import Thread = ThreadCreateParams;

  /** Files and vector stores for the tools. */
  export type ToolResources = Assistant.ToolResources;

  export namespace ToolResources {
    /** Resources of the code interpreter. */
    export type CodeInterpreter = Assistant.ToolResources.CodeInterpreter;

    /** Resources of file search. */
    export type FileSearch = Assistant.ToolResources.FileSearch;
  }

  /** How much of a thread goes into the context of a run. */
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
  /** Thread to create. Default an empty one. */
  thread?: ThreadCreateAndRunParams.Thread;
  /** Model for this run. Default that of the assistant. */
  model?: (string & {}) | ChatModel | null;
  /** System message for this run. Default that of the assistant. */
  instructions?: string | null;
  /** Tools for this run, at most 20. Default those of the assistant. */
  tools?: AssistantTool[] | null;
  /** Files and vector stores for the tools. */
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null;
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
  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
  /** How the model picks tools: `auto` (default), `none`, `required`, or one named tool. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Whether the model may issue several tool calls at once. Default true. */
  parallel_tool_calls?: boolean;
  /** Format of answers: `auto`, text, JSON, or JSON by a schema. */
  response_format?: AssistantResponseFormatOption | null;
}

/**
 * Parameters of `client.beta.threads.createAndRun` without streaming.
 *
 * @public
 */
export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParamsBase {
  /**
   * Whether to receive the events of the run as server-sent events until it ends. Default false.
   */
  stream?: false | null;
}

/**
 * Parameters of `client.beta.threads.createAndRun` with streaming.
 *
 * @public
 */
export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParamsBase {
  /**
   * Whether to receive the events of the run as server-sent events until it ends. Default false.
   */
  stream: true;
}

export declare namespace Threads {
  export type {
    AssistantResponseFormatOption,
    AssistantToolChoice,
    AssistantToolChoiceFunction,
    AssistantToolChoiceOption,
    Thread,
    ThreadDeleted,
    ThreadCreateParams,
    ThreadUpdateParams,
    ThreadCreateAndRunParams,
    ThreadCreateAndRunParamsNonStreaming,
    ThreadCreateAndRunParamsStreaming,
    ThreadCreateAndRunPollParams,
    ThreadCreateAndRunStreamParams,
    AssistantStream,
  };

  export { Runs };
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

  export { Messages };
  export type {
    Annotation,
    AnnotationDelta,
    FileCitationAnnotation,
    FileCitationDeltaAnnotation,
    FilePathAnnotation,
    FilePathDeltaAnnotation,
    ImageFile,
    ImageFileContentBlock,
    ImageFileDelta,
    ImageFileDeltaBlock,
    ImageURL,
    ImageURLContentBlock,
    ImageURLDelta,
    ImageURLDeltaBlock,
    Message,
    MessageContent,
    MessageContentDelta,
    MessageContentPartParam,
    MessageDeleted,
    MessageDelta,
    MessageDeltaEvent,
    RefusalContentBlock,
    RefusalDeltaBlock,
    Text,
    TextContentBlock,
    TextContentBlockParam,
    TextDelta,
    TextDeltaBlock,
    MessageCreateParams,
    MessageRetrieveParams,
    MessageUpdateParams,
    MessagesPage,
    MessageListParams,
    MessageDeleteParams,
  };
}
