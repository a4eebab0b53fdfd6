// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import type { ChatKitWorkflow } from './chatkit.gen.js';

/** @public */
export class Threads extends APIResource {
  /**
   * Retrieves a ChatKit thread.
   *
   * @see `GET /chatkit/threads/{thread_id}`
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<ChatKitThread> {
    return this._client.get(path`/chatkit/threads/${threadID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options?.headers),
    });
  }

  /**
   * Lists ChatKit threads, of all users or of one.
   *
   * @returns A page of threads; iterate it to read all pages.
   * @see `GET /chatkit/threads`
   */
  list(
    query: ThreadListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadsPage, ChatKitThread> {
    return this._client.getAPIList('/chatkit/threads', ConversationCursorPage<ChatKitThread>, {
      query,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options?.headers),
    });
  }

  /**
   * Deletes a ChatKit thread with its items and attachments.
   *
   * @see `DELETE /chatkit/threads/{thread_id}`
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleteResponse> {
    return this._client.delete(path`/chatkit/threads/${threadID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options?.headers),
    });
  }

  /**
   * Lists the items of a ChatKit thread.
   *
   * @returns A page of items; iterate it to read all pages.
   * @see `GET /chatkit/threads/{thread_id}/items`
   */
  listItems(
    threadID: string,
    query: ThreadListItemsParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadItemListDataPage, ThreadListItemsResponse> {
    return this._client.getAPIList(
      path`/chatkit/threads/${threadID}/items`,
      ConversationCursorPage<ThreadListItemsResponse>,
      {
        query,
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options?.headers),
      },
    );
  }
}

/** @public */
export interface ChatSession {
  id: string;
  /** Default: `chatkit.session`. */
  object: 'chatkit.session';
  expires_at: number;
  client_secret: string;
  workflow: ChatKitWorkflow;
  user: string;
  rate_limits: ChatSessionRateLimits;
  max_requests_per_1_minute: number;
  status: ChatSessionStatus;
  chatkit_configuration: ChatSessionChatKitConfiguration;
}

/** @public */
export interface ChatSessionAutomaticThreadTitling {
  enabled: boolean;
}

/** @public */
export interface ChatSessionChatKitConfiguration {
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  file_upload: ChatSessionFileUpload;
  history: ChatSessionHistory;
}

/** @public */
export interface ChatSessionChatKitConfigurationParam {
  automatic_thread_titling?: ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;
  history?: ChatSessionChatKitConfigurationParam.History;
}

export declare namespace ChatSessionChatKitConfigurationParam {
  /** Titles for threads. */
  export interface AutomaticThreadTitling {
    /** Whether threads get titles by themselves. Default true. */
    enabled?: boolean;
  }

  /** Uploads by users. */
  export interface FileUpload {
    /** Whether users may upload. Default false. */
    enabled?: boolean;
    /** Upper bound on the size of a file, megabytes, 1 to 512. Default 512. */
    max_file_size?: number;
    /** Upper bound on files in a session, at least 1. Default 10. */
    max_files?: number;
  }

  /** Earlier threads. */
  export interface History {
    /** Whether users see earlier threads. Default true. */
    enabled?: boolean;
    /** Number of recent threads that users see, at least 1. Default all. */
    recent_threads?: number;
  }
}

/** @public */
export interface ChatSessionExpiresAfterParam {
  /** Default: `created_at`. */
  anchor: 'created_at';
  /** From 1 to 600. */
  seconds: number;
}

/** @public */
export interface ChatSessionFileUpload {
  enabled: boolean;
  max_file_size: number | null;
  max_files: number | null;
}

/** @public */
export interface ChatSessionHistory {
  enabled: boolean;
  recent_threads: number | null;
}

/** @public */
export interface ChatSessionRateLimits {
  max_requests_per_1_minute: number;
}

/** @public */
export interface ChatSessionRateLimitsParam {
  max_requests_per_1_minute?: number;
}

/** @public */
export type ChatSessionStatus = 'active' | 'expired' | 'cancelled';

/** @public */
export interface ChatSessionWorkflowParam {
  id: string;
  version?: string;
  state_variables?: { [key: string]: string | number | boolean };
  tracing?: ChatSessionWorkflowParam.Tracing;
}

export declare namespace ChatSessionWorkflowParam {
  /** Tracing of a workflow. */
  export interface Tracing {
    /** Whether traces are kept. Default true. */
    enabled?: boolean;
  }
}

/** @public */
export interface ChatKitAttachment {
  type: 'image' | 'file';
  id: string;
  name: string;
  mime_type: string;
  preview_url: string | null;
}

/** @public */
export interface ChatKitResponseOutputText {
  /** Default: `output_text`. */
  type: 'output_text';
  text: string;
  annotations: Array<ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL>;
}

export declare namespace ChatKitResponseOutputText {
  /** A file as a source. */
  export interface File {
    /** Always `file`. Default: `file`. */
    type: 'file';
    /** The file. */
    source: ChatKitResponseOutputText.File.Source;
  }

  export namespace File {
    /** A file as a source. */
    export interface Source {
      /** Always `file`. Default: `file`. */
      type: 'file';
      /** Name of the file. */
      filename: string;
    }
  }

  /** A web page as a source. */
  export interface URL {
    /** Always `url`. Default: `url`. */
    type: 'url';
    /** The page. */
    source: ChatKitResponseOutputText.URL.Source;
  }

  export namespace URL {
    /** A web page as a source. */
    export interface Source {
      /** Always `url`. Default: `url`. */
      type: 'url';
      /** URL of the page. */
      url: string;
    }
  }
}

/** @public */
export interface ChatKitThread {
  id: string;
  /** Default: `chatkit.thread`. */
  object: 'chatkit.thread';
  created_at: number;
  title: string | null;
  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;
  user: string;
}

export declare namespace ChatKitThread {
  /** The thread takes new input. */
  export interface Active {
    /** Always `active`. Default: `active`. */
    type: 'active';
  }

  /** The thread takes no new input. */
  export interface Locked {
    /** Always `locked`. Default: `locked`. */
    type: 'locked';
    /** Why; null if not recorded. */
    reason: string | null;
  }

  /** The thread is closed. */
  export interface Closed {
    /** Always `closed`. Default: `closed`. */
    type: 'closed';
    /** Why; null if not recorded. */
    reason: string | null;
  }
}

/** @public */
export interface ChatKitThreadAssistantMessageItem {
  id: string;
  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';
  created_at: number;
  thread_id: string;
  /** Default: `chatkit.assistant_message`. */
  type: 'chatkit.assistant_message';
  content: Array<ChatKitResponseOutputText>;
}

/** @public */
export interface ChatKitThreadItemList {
  /** Default: `list`. */
  object: 'list';
  data: Array<ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup>;
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

export declare namespace ChatKitThreadItemList {
  /** A tool call that the front end carries out. */
  export interface ChatKitClientToolCall {
    /** ID of the item. */
    id: string;
    /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';
    /** Creation time, Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    /** Always `chatkit.client_tool_call`. Default: `chatkit.client_tool_call`. */
    type: 'chatkit.client_tool_call';
    /** `in_progress` or `completed`. */
    status: 'in_progress' | 'completed';
    /** ID that ties the call to its output. */
    call_id: string;
    /** Tool that was called. */
    name: string;
    /** Arguments as a JSON string. */
    arguments: string;
    /** Output as a JSON string; null until it is there. */
    output: string | null;
  }

  /** Progress that the workflow reports. */
  export interface ChatKitTask {
    /** ID of the item. */
    id: string;
    /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';
    /** Creation time, Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    /** Always `chatkit.task`. Default: `chatkit.task`. */
    type: 'chatkit.task';
    /** Kind of task. */
    task_type: 'custom' | 'thought';
    /** Heading; null if there is none. */
    heading: string | null;
    /** Summary; null if there is none. */
    summary: string | null;
  }

  /** Several tasks shown together. */
  export interface ChatKitTaskGroup {
    /** ID of the item. */
    id: string;
    /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';
    /** Creation time, Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    /** Always `chatkit.task_group`. Default: `chatkit.task_group`. */
    type: 'chatkit.task_group';
    /** Tasks of the group. */
    tasks: Array<ChatKitThreadItemList.ChatKitTaskGroup.Task>;
  }

  export namespace ChatKitTaskGroup {
    /** A task within a group. */
    export interface Task {
      /** Kind of task. */
      type: 'custom' | 'thought';
      /** Heading; null if there is none. */
      heading: string | null;
      /** Summary; null if there is none. */
      summary: string | null;
    }
  }
}

/** @public */
export interface ChatKitThreadUserMessageItem {
  id: string;
  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';
  created_at: number;
  thread_id: string;
  /** Default: `chatkit.user_message`. */
  type: 'chatkit.user_message';
  content: Array<ChatKitThreadUserMessageItem.InputText | ChatKitThreadUserMessageItem.QuotedText>;
  attachments: Array<ChatKitAttachment>;
  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;
}

export declare namespace ChatKitThreadUserMessageItem {
  /** Text written by the user. */
  export interface InputText {
    /** Always `input_text`. Default: `input_text`. */
    type: 'input_text';
    /** The text. */
    text: string;
  }

  /** Text that the user quotes. */
  export interface QuotedText {
    /** Always `quoted_text`. Default: `quoted_text`. */
    type: 'quoted_text';
    /** The text. */
    text: string;
  }

  /** Model and tool chosen for an answer. */
  export interface InferenceOptions {
    /** Tool to use; null for none. */
    tool_choice: ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice | null;
    /** Model to use; null for that of the session. */
    model: string | null;
  }

  export namespace InferenceOptions {
    /** Tool chosen by the user. */
    export interface ToolChoice {
      /** ID of the tool. */
      id: string;
    }
  }
}

/** @public */
export interface ChatKitWidgetItem {
  id: string;
  /** Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';
  created_at: number;
  thread_id: string;
  /** Default: `chatkit.widget`. */
  type: 'chatkit.widget';
  widget: string;
}

/** @public */
export type ChatKitThreadsPage = ConversationCursorPage<ChatKitThread>;

/** @public */
export interface ThreadListParams extends ConversationCursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** ID to stop in front of, usually the first one of the page after; pages backwards. */
  before?: string;
  /** Lists only threads of this user, 1 to 512 characters. */
  user?: string;
}

/**
 * Confirms that a thread was deleted.
 *
 * @public
 */
export interface ThreadDeleteResponse {
  /** ID of the thread. */
  id: string;
  /** Always `chatkit.thread.deleted`. Default: `chatkit.thread.deleted`. */
  object: 'chatkit.thread.deleted';
  /** Whether it was deleted. */
  deleted: boolean;
}

/**
 * One item of a ChatKit thread.
 *
 * @public
 */
export type ThreadListItemsResponse =
  | ChatKitThreadUserMessageItem
  | ChatKitThreadAssistantMessageItem
  | ChatKitWidgetItem
  | ThreadListItemsResponse.ChatkitClientToolCall
  | ThreadListItemsResponse.ChatkitTask
  | ThreadListItemsResponse.ChatkitTaskGroup;

export declare namespace ThreadListItemsResponse {
  /** A tool call that the front end carries out. */
  export interface ChatkitClientToolCall {
    /** ID of the item. */
    id: string;
    /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';
    /** Creation time, Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    /** Always `chatkit.client_tool_call`. Default: `chatkit.client_tool_call`. */
    type: 'chatkit.client_tool_call';
    /** `in_progress` or `completed`. */
    status: 'in_progress' | 'completed';
    /** ID that ties the call to its output. */
    call_id: string;
    /** Tool that was called. */
    name: string;
    /** Arguments as a JSON string. */
    arguments: string;
    /** Output as a JSON string; null until it is there. */
    output: string | null;
  }

  /** Progress that the workflow reports. */
  export interface ChatkitTask {
    /** ID of the item. */
    id: string;
    /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';
    /** Creation time, Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    /** Always `chatkit.task`. Default: `chatkit.task`. */
    type: 'chatkit.task';
    /** Kind of task. */
    task_type: 'custom' | 'thought';
    /** Heading; null if there is none. */
    heading: string | null;
    /** Summary; null if there is none. */
    summary: string | null;
  }

  /** Several tasks shown together. */
  export interface ChatkitTaskGroup {
    /** ID of the item. */
    id: string;
    /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
    object: 'chatkit.thread_item';
    /** Creation time, Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    /** Always `chatkit.task_group`. Default: `chatkit.task_group`. */
    type: 'chatkit.task_group';
    /** Tasks of the group. */
    tasks: Array<ThreadListItemsResponse.ChatkitTaskGroup.Task>;
  }

  export namespace ChatkitTaskGroup {
    /** A task within a group. */
    export interface Task {
      /** Kind of task. */
      type: 'custom' | 'thought';
      /** Heading; null if there is none. */
      heading: string | null;
      /** Summary; null if there is none. */
      summary: string | null;
    }
  }
}

/** @public */
export type ChatKitThreadItemListDataPage = ConversationCursorPage<ThreadListItemsResponse>;

/** @public */
export interface ThreadListItemsParams extends ConversationCursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** ID to stop in front of, usually the first one of the page after; pages backwards. */
  before?: string;
}

export declare namespace Threads {
  export {
    type ChatSession as ChatSession,
    type ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
    type ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
    type ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
    type ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
    type ChatSessionFileUpload as ChatSessionFileUpload,
    type ChatSessionHistory as ChatSessionHistory,
    type ChatSessionRateLimits as ChatSessionRateLimits,
    type ChatSessionRateLimitsParam as ChatSessionRateLimitsParam,
    type ChatSessionStatus as ChatSessionStatus,
    type ChatSessionWorkflowParam as ChatSessionWorkflowParam,
    type ChatKitAttachment as ChatKitAttachment,
    type ChatKitResponseOutputText as ChatKitResponseOutputText,
    type ChatKitThread as ChatKitThread,
    type ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
    type ChatKitThreadItemList as ChatKitThreadItemList,
    type ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
    type ChatKitWidgetItem as ChatKitWidgetItem,
    type ChatKitThreadsPage as ChatKitThreadsPage,
    type ThreadListParams as ThreadListParams,
    type ThreadDeleteResponse as ThreadDeleteResponse,
    type ThreadListItemsResponse as ThreadListItemsResponse,
    type ChatKitThreadItemListDataPage as ChatKitThreadItemListDataPage,
    type ThreadListItemsParams as ThreadListItemsParams,
  };
}
