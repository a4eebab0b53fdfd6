// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { ChatKitWorkflow } from './chatkit-types.gen.js';

/**
 * The methods of `client.beta.chatkit.threads`.
 *
 * @public
 */
export class Threads extends APIResource {
  private readonly _path = 'beta.chatkit.threads.';

  /**
   * Retrieves a ChatKit thread.
   *
   * `GET /chatkit/threads/{thread_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<ChatKitThread> {
    return this._client.get(path`/chatkit/threads/${threadID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options?.headers),
    });
  }

  /**
   * Lists ChatKit threads of all users or of one user.
   *
   * `GET /chatkit/threads`
   *
   * @returns A page of threads. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: ThreadListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadsPage, ChatKitThread> {
    options = withQuery(query, options);
    return this._client.getAPIList('/chatkit/threads', ConversationCursorPage<ChatKitThread>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options.headers),
    });
  }

  /**
   * Deletes a ChatKit thread with its items and attachments.
   *
   * `DELETE /chatkit/threads/{thread_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleteResponse> {
    return this._client.delete(path`/chatkit/threads/${threadID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options?.headers),
    });
  }

  /**
   * Lists the items of a ChatKit thread.
   *
   * `GET /chatkit/threads/{thread_id}/items`
   *
   * @returns A page of items. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  listItems(
    threadID: string,
    query: ThreadListItemsParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadItemListDataPage, ThreadListItemsResponse> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/chatkit/threads/${threadID}/items`,
      ConversationCursorPage<ThreadListItemsResponse>,
      {
        __operation: this._path + 'listItems',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'chatkit_beta=v1' }, options.headers),
      },
    );
  }
}

/**
 * A ChatKit session with the settings in effect.
 *
 * @public
 */
export interface ChatSession {
  /** ID of the session. */
  id: string;
  object: 'chatkit.session';
  /** Time of expiry, in Unix seconds. */
  expires_at: number;
  /** Short-lived secret for the ChatKit front end. */
  client_secret: string;
  /** Workflow of the session. */
  workflow: ChatKitWorkflow;
  /** Identifier of the end user. */
  user: string;
  /** Request limits in effect. */
  rate_limits: ChatSessionRateLimits;
  /** Maximum number of requests per minute; repeats `rate_limits`. */
  max_requests_per_1_minute: number;
  /** `active`, `expired` or `cancelled`. */
  status: ChatSessionStatus;
  /** Features in effect. */
  chatkit_configuration: ChatSessionChatKitConfiguration;
}

/**
 * Automatic titles for threads.
 *
 * @public
 */
export interface ChatSessionAutomaticThreadTitling {
  /** True if threads get titles automatically. */
  enabled: boolean;
}

/**
 * Features in effect.
 *
 * @public
 */
export interface ChatSessionChatKitConfiguration {
  /** Automatic titles for threads. */
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  /** Uploads by users. */
  file_upload: ChatSessionFileUpload;
  /** Access of users to earlier threads. */
  history: ChatSessionHistory;
}

/**
 * Features of ChatKit in a session.
 *
 * @public
 */
export interface ChatSessionChatKitConfigurationParam {
  /** Automatic titles for threads. Enabled by default. */
  automatic_thread_titling?: ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
  /** Uploads by users. Disabled by default. */
  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;
  /** Access of users to earlier threads. Enabled by default, without a limit. */
  history?: ChatSessionChatKitConfigurationParam.History;
}

export declare namespace ChatSessionChatKitConfigurationParam {
  /** Automatic titles for threads. */
  export interface AutomaticThreadTitling {
    /** True to give threads titles automatically. Default true. */
    enabled?: boolean;
  }

  /** Uploads by users. */
  export interface FileUpload {
    /** True to allow uploads. Default false. */
    enabled?: boolean;
    /** Maximum size of a file, in megabytes, 1 to 512. Default 512. */
    max_file_size?: number;
    /** Maximum number of files per session, at least 1. Default 10. */
    max_files?: number;
  }

  /** Access of users to earlier threads. */
  export interface History {
    /** True to show earlier threads to users. Default true. */
    enabled?: boolean;
    /** Number of recent threads shown to users, at least 1. All by default. */
    recent_threads?: number;
  }
}

/**
 * Expiry of a session.
 *
 * @public
 */
export interface ChatSessionExpiresAfterParam {
  /** Start of the lifetime; only `created_at`. */
  anchor: 'created_at';
  /** Lifetime, 1 to 600 seconds. */
  seconds: number;
}

/**
 * Uploads by users.
 *
 * @public
 */
export interface ChatSessionFileUpload {
  /** True if users may upload files. */
  enabled: boolean;
  /** Maximum size of a file, in megabytes; may be null. */
  max_file_size: number | null;
  /** Maximum number of files in the session; may be null. */
  max_files: number | null;
}

/**
 * Access of users to earlier threads.
 *
 * @public
 */
export interface ChatSessionHistory {
  /** True if users see earlier threads. */
  enabled: boolean;
  /** Number of recent threads shown to users; null for all. */
  recent_threads: number | null;
}

/**
 * Request limits in effect.
 *
 * @public
 */
export interface ChatSessionRateLimits {
  /** Maximum number of requests per minute. */
  max_requests_per_1_minute: number;
}

/**
 * Request limits of a session.
 *
 * @public
 */
export interface ChatSessionRateLimitsParam {
  /** Maximum number of requests per minute, at least 1. Default 10. */
  max_requests_per_1_minute?: number;
}

/**
 * State of a session.
 *
 * @public
 */
export type ChatSessionStatus = 'active' | 'expired' | 'cancelled';

/**
 * Workflow to run, with its inputs.
 *
 * @public
 */
export interface ChatSessionWorkflowParam {
  /** ID of the workflow. */
  id: string;
  /** Version to run. Defaults to the one deployed last. */
  version?: string;
  /**
   * Values of state variables, at most 64: strings, numbers or booleans. Keys have at most 64
   * characters.
   */
  state_variables?: { [key: string]: string | number | boolean };
  /** Tracing of the workflow. Enabled by default. */
  tracing?: ChatSessionWorkflowParam.Tracing;
}

export declare namespace ChatSessionWorkflowParam {
  /** Tracing of a workflow. */
  export interface Tracing {
    /** True to store traces. Default true. */
    enabled?: boolean;
  }
}

/**
 * A file attached to a message.
 *
 * @public
 */
export interface ChatKitAttachment {
  /** `image` or `file`. */
  type: 'image' | 'file';
  /** ID of the attachment. */
  id: string;
  /** Display name of the file. */
  name: string;
  /** MIME type of the file. */
  mime_type: string;
  /** URL of a preview; null if there is none. */
  preview_url: string | null;
}

/**
 * Text written by the assistant.
 *
 * @public
 */
export interface ChatKitResponseOutputText {
  type: 'output_text';
  /** Text of the assistant. */
  text: string;
  /** Sources of the text, in order. */
  annotations: Array<ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL>;
}

export declare namespace ChatKitResponseOutputText {
  /** A file used as a source. */
  export interface File {
    type: 'file';
    /** The file. */
    source: File.Source;
  }

  export namespace File {
    /** A file used as a source. */
    export interface Source {
      type: 'file';
      /** Name of the file. */
      filename: string;
    }
  }

  /** A web page used as a source. */
  export interface URL {
    type: 'url';
    /** The page. */
    source: URL.Source;
  }

  export namespace URL {
    /** A web page used as a source. */
    export interface Source {
      type: 'url';
      /** URL of the page. */
      url: string;
    }
  }
}

/**
 * A ChatKit thread.
 *
 * @public
 */
export interface ChatKitThread {
  /** ID of the thread. */
  id: string;
  object: 'chatkit.thread';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Title; null if there is none yet. */
  title: string | null;
  /** State of the thread: active, locked or closed. New threads are active. */
  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;
  /** Identifier of the end user who owns the thread. */
  user: string;
}

export declare namespace ChatKitThread {
  /** The thread accepts new input. */
  export interface Active {
    type: 'active';
  }

  /** The thread does not accept new input. */
  export interface Locked {
    type: 'locked';
    /** Reason for the state; null if unknown. */
    reason: string | null;
  }

  /** The thread is closed. */
  export interface Closed {
    type: 'closed';
    /** Reason for the state; null if unknown. */
    reason: string | null;
  }
}

/**
 * A message of the assistant.
 *
 * @public
 */
export interface ChatKitThreadAssistantMessageItem {
  /** ID of the item. */
  id: string;
  object: 'chatkit.thread_item';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  type: 'chatkit.assistant_message';
  /** Text parts of the message. */
  content: ChatKitResponseOutputText[];
}

/**
 * A page of thread items.
 *
 * @public
 */
export interface ChatKitThreadItemList {
  object: 'list';
  /** Entries of the page. */
  data: Array<ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup>;
  /** ID of the first entry of the page; null on an empty page. */
  first_id: string | null;
  /** ID of the last entry of the page; pass it as `after` to read the next page. */
  last_id: string | null;
  /** True if there are more entries after this page. */
  has_more: boolean;
}

export declare namespace ChatKitThreadItemList {
  /** A tool call that the front end performs. */
  export interface ChatKitClientToolCall {
    /** ID of the item. */
    id: string;
    object: 'chatkit.thread_item';
    /** Creation time, in Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    type: 'chatkit.client_tool_call';
    /** `in_progress` or `completed`. */
    status: 'in_progress' | 'completed';
    /** ID that links the call to its output. */
    call_id: string;
    /** Name of the tool. */
    name: string;
    /** Arguments as a JSON string. */
    arguments: string;
    /** Output as a JSON string; null until available. */
    output: string | null;
  }

  /** Progress reported by the workflow. */
  export interface ChatKitTask {
    /** ID of the item. */
    id: string;
    object: 'chatkit.thread_item';
    /** Creation time, in Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    type: 'chatkit.task';
    /** Type of task. */
    task_type: 'custom' | 'thought';
    /** Heading; null if there is none. */
    heading: string | null;
    /** Summary; null if there is none. */
    summary: string | null;
  }

  /** A group of tasks. */
  export interface ChatKitTaskGroup {
    /** ID of the item. */
    id: string;
    object: 'chatkit.thread_item';
    /** Creation time, in Unix seconds. */
    created_at: number;
    /** ID of the thread. */
    thread_id: string;
    type: 'chatkit.task_group';
    /** Tasks of the group. */
    tasks: ChatKitTaskGroup.Task[];
  }

  export namespace ChatKitTaskGroup {
    /** A task within a group. */
    export interface Task {
      /** Type of task. */
      type: 'custom' | 'thought';
      /** Heading; null if there is none. */
      heading: string | null;
      /** Summary; null if there is none. */
      summary: string | null;
    }
  }
}

/**
 * A message of the user.
 *
 * @public
 */
export interface ChatKitThreadUserMessageItem {
  /** ID of the item. */
  id: string;
  object: 'chatkit.thread_item';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  type: 'chatkit.user_message';
  /** Text and quote parts of the message. */
  content: Array<ChatKitThreadUserMessageItem.InputText | ChatKitThreadUserMessageItem.QuotedText>;
  /** Files attached to the message. None by default. */
  attachments: ChatKitAttachment[];
  /** Model and tool that the user selected for the response; null if none. */
  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;
}

export declare namespace ChatKitThreadUserMessageItem {
  /** Text written by the user. */
  export interface InputText {
    type: 'input_text';
    /** Text entered by the user. */
    text: string;
  }

  /** Text quoted by the user. */
  export interface QuotedText {
    type: 'quoted_text';
    /** Text quoted by the user. */
    text: string;
  }

  /** Model and tool selected for a response. */
  export interface InferenceOptions {
    /** Tool to use; null for none. */
    tool_choice: InferenceOptions.ToolChoice | null;
    /** Model to use; null for the one of the session. */
    model: string | null;
  }

  export namespace InferenceOptions {
    /** Tool selected by the user. */
    export interface ToolChoice {
      /** ID of the tool. */
      id: string;
    }
  }
}

/**
 * A widget in the thread.
 *
 * @public
 */
export interface ChatKitWidgetItem {
  /** ID of the item. */
  id: string;
  object: 'chatkit.thread_item';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  type: 'chatkit.widget';
  /** Serialized widget for the front end. */
  widget: string;
}

/**
 * A page of `ChatKitThread`.
 *
 * @public
 */
export type ChatKitThreadsPage = ConversationCursorPage<ChatKitThread>;

/**
 * Parameters of `client.beta.chatkit.threads.list`.
 *
 * @public
 */
export interface ThreadListParams extends ConversationCursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
  /** Lists only threads of this user, 1 to 512 characters. */
  user?: string;
}

/**
 * Confirmation that a thread was deleted.
 *
 * @public
 */
export interface ThreadDeleteResponse {
  /** ID of the thread. */
  id: string;
  object: 'chatkit.thread.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * An item of a ChatKit thread.
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
  /** A tool call that the front end performs. */
  export type ChatkitClientToolCall = ChatKitThreadItemList.ChatKitClientToolCall;

  /** Progress reported by the workflow. */
  export type ChatkitTask = ChatKitThreadItemList.ChatKitTask;

  /** A group of tasks. */
  export type ChatkitTaskGroup = ChatKitThreadItemList.ChatKitTaskGroup;

  export namespace ChatkitTaskGroup {
    /** A task within a group. */
    export type Task = ChatKitThreadItemList.ChatKitTaskGroup.Task;
  }
}

/**
 * A page of `ThreadListItemsResponse`.
 *
 * @public
 */
export type ChatKitThreadItemListDataPage = ConversationCursorPage<ThreadListItemsResponse>;

/**
 * Parameters of `client.beta.chatkit.threads.listItems`.
 *
 * @public
 */
export interface ThreadListItemsParams extends ConversationCursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
}

export declare namespace Threads {
  export type {
    ChatSession,
    ChatSessionAutomaticThreadTitling,
    ChatSessionChatKitConfiguration,
    ChatSessionChatKitConfigurationParam,
    ChatSessionExpiresAfterParam,
    ChatSessionFileUpload,
    ChatSessionHistory,
    ChatSessionRateLimits,
    ChatSessionRateLimitsParam,
    ChatSessionStatus,
    ChatSessionWorkflowParam,
    ChatKitAttachment,
    ChatKitResponseOutputText,
    ChatKitThread,
    ChatKitThreadAssistantMessageItem,
    ChatKitThreadItemList,
    ChatKitThreadUserMessageItem,
    ChatKitWidgetItem,
    ChatKitThreadsPage,
    ThreadListParams,
    ThreadDeleteResponse,
    ThreadListItemsResponse,
    ChatKitThreadItemListDataPage,
    ThreadListItemsParams,
  };
}
