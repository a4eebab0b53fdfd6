// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
import type { ChatKitWorkflow } from './chatkit.gen.js';

/**
 * The methods of `client.beta.chatkit.threads`.
 *
 * @public
 */
export class Threads extends APIResource {
  /**
   * Retrieves a ChatKit thread.
   *
   * `GET /chatkit/threads/{thread_id}`
   *
   * @throws {APIError} The request failed or was rejected.
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
  /** Always `chatkit.session`. Default: `chatkit.session`. */
  object: 'chatkit.session';
  /** Time of expiry, Unix seconds. */
  expires_at: number;
  /** Short-lived secret for the ChatKit front end. */
  client_secret: string;
  /** Workflow that answers. */
  workflow: ChatKitWorkflow;
  /** Identifier of the end user. */
  user: string;
  /** Request limits in effect. */
  rate_limits: ChatSessionRateLimits;
  /** Requests allowed a minute; repeats `rate_limits`. */
  max_requests_per_1_minute: number;
  /** `active`, `expired` or `cancelled`. */
  status: ChatSessionStatus;
  /** Features in effect. */
  chatkit_configuration: ChatSessionChatKitConfiguration;
}

/**
 * Titles for threads.
 *
 * @public
 */
export interface ChatSessionAutomaticThreadTitling {
  /** Whether threads get titles by themselves. */
  enabled: boolean;
}

/**
 * Features in effect.
 *
 * @public
 */
export interface ChatSessionChatKitConfiguration {
  /** Titles for threads. */
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  /** Uploads by users. */
  file_upload: ChatSessionFileUpload;
  /** Earlier threads. */
  history: ChatSessionHistory;
}

/**
 * Features of ChatKit in a session.
 *
 * @public
 */
export interface ChatSessionChatKitConfigurationParam {
  /** Whether threads get titles by themselves. Default on. */
  automatic_thread_titling?: ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
  /** Whether and how much users may upload. Default off. */
  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;
  /** Whether users see earlier threads. Default on, without limit. */
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

/**
 * When a session expires.
 *
 * @public
 */
export interface ChatSessionExpiresAfterParam {
  /** Time from which the seconds count; only `created_at`. Default: `created_at`. */
  anchor: 'created_at';
  /** Seconds after the anchor, 1 to 600. */
  seconds: number;
}

/**
 * Uploads by users.
 *
 * @public
 */
export interface ChatSessionFileUpload {
  /** Whether users may upload. */
  enabled: boolean;
  /** Upper bound on the size of a file, megabytes; may be null. */
  max_file_size: number | null;
  /** Upper bound on files in the session; may be null. */
  max_files: number | null;
}

/**
 * Earlier threads.
 *
 * @public
 */
export interface ChatSessionHistory {
  /** Whether users see earlier threads. */
  enabled: boolean;
  /** Number of recent threads that users see; null for all. */
  recent_threads: number | null;
}

/**
 * Request limits in effect.
 *
 * @public
 */
export interface ChatSessionRateLimits {
  /** Requests allowed a minute. */
  max_requests_per_1_minute: number;
}

/**
 * Request limits of a session.
 *
 * @public
 */
export interface ChatSessionRateLimitsParam {
  /** Upper bound on requests a minute, at least 1. Default 10. */
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
  /** Version to run. Default the one deployed last. */
  version?: string;
  /**
   * Values of state variables, at most 64: strings, numbers or booleans. Keys hold at most 64
   * characters.
   */
  state_variables?: { [key: string]: string | number | boolean };
  /** Tracing of the workflow. Default on. */
  tracing?: ChatSessionWorkflowParam.Tracing;
}

export declare namespace ChatSessionWorkflowParam {
  /** Tracing of a workflow. */
  export interface Tracing {
    /** Whether traces are kept. Default true. */
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
  /** Always `output_text`. Default: `output_text`. */
  type: 'output_text';
  /** Text that the assistant wrote. */
  text: string;
  /** Sources of the text, in order. */
  annotations: Array<ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL>;
}

export declare namespace ChatKitResponseOutputText {
  /** A file as a source. */
  export interface File {
    /** Always `file`. Default: `file`. */
    type: 'file';
    /** The file. */
    source: File.Source;
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
    source: URL.Source;
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

/**
 * A ChatKit thread.
 *
 * @public
 */
export interface ChatKitThread {
  /** ID of the thread. */
  id: string;
  /** Always `chatkit.thread`. Default: `chatkit.thread`. */
  object: 'chatkit.thread';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** Title; null until there is one. */
  title: string | null;
  /** Whether the thread is active, locked or closed. New threads are active. */
  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;
  /** Identifier of the end user who owns the thread. */
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

/**
 * A message of the assistant.
 *
 * @public
 */
export interface ChatKitThreadAssistantMessageItem {
  /** ID of the item. */
  id: string;
  /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  /** Always `chatkit.assistant_message`. Default: `chatkit.assistant_message`. */
  type: 'chatkit.assistant_message';
  /** Texts of the message. */
  content: ChatKitResponseOutputText[];
}

/**
 * A page of thread items.
 *
 * @public
 */
export interface ChatKitThreadItemList {
  /** Always `list`. Default: `list`. */
  object: 'list';
  /** Entries of the page. */
  data: Array<ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup>;
  /** ID of the first entry of the page; null on an empty page. */
  first_id: string | null;
  /** ID of the last entry of the page; pass it as `after` for the next page. */
  last_id: string | null;
  /** Whether further entries follow this page. */
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
    tasks: ChatKitTaskGroup.Task[];
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

/**
 * A message of the user.
 *
 * @public
 */
export interface ChatKitThreadUserMessageItem {
  /** ID of the item. */
  id: string;
  /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  /** Always `chatkit.user_message`. Default: `chatkit.user_message`. */
  type: 'chatkit.user_message';
  /** Parts of the message: texts and quotes. */
  content: Array<ChatKitThreadUserMessageItem.InputText | ChatKitThreadUserMessageItem.QuotedText>;
  /** Files attached to the message. Default none. */
  attachments: ChatKitAttachment[];
  /** Model and tool that the user chose for the answer; null if none. */
  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;
}

export declare namespace ChatKitThreadUserMessageItem {
  /** Text written by the user. */
  export interface InputText {
    /** Always `input_text`. Default: `input_text`. */
    type: 'input_text';
    /** Text that the user typed. */
    text: string;
  }

  /** Text that the user quotes. */
  export interface QuotedText {
    /** Always `quoted_text`. Default: `quoted_text`. */
    type: 'quoted_text';
    /** Text that the user quotes. */
    text: string;
  }

  /** Model and tool chosen for an answer. */
  export interface InferenceOptions {
    /** Tool to use; null for none. */
    tool_choice: InferenceOptions.ToolChoice | null;
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

/**
 * A widget shown in the thread.
 *
 * @public
 */
export interface ChatKitWidgetItem {
  /** ID of the item. */
  id: string;
  /** Always `chatkit.thread_item`. Default: `chatkit.thread_item`. */
  object: 'chatkit.thread_item';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** ID of the thread. */
  thread_id: string;
  /** Always `chatkit.widget`. Default: `chatkit.widget`. */
  type: 'chatkit.widget';
  /** Widget as serialized for the front end. */
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
  export type ChatkitClientToolCall = ChatKitThreadItemList.ChatKitClientToolCall;

  /** Progress that the workflow reports. */
  export type ChatkitTask = ChatKitThreadItemList.ChatKitTask;

  export import ChatkitTaskGroup = ChatKitThreadItemList.ChatKitTaskGroup;
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
  /** ID to stop in front of, usually the first one of the page after; pages backwards. */
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
