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
import type { CodeInterpreterTool } from '../assistants.gen.js';

/** @public */
export class Messages extends APIResource {
  /**
   * Adds a message to a thread.
   *
   * @returns The new message.
   * @see `POST /threads/{thread_id}/messages`
   * @deprecated
   */
  create(
    threadID: string,
    body: MessageCreateParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    return this._client.post(path`/threads/${threadID}/messages`, {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves a message.
   *
   * @see `GET /threads/{thread_id}/messages/{message_id}`
   * @deprecated
   */
  retrieve(
    messageID: string,
    params: MessageRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    const { thread_id } = params;
    return this._client.get(path`/threads/${thread_id}/messages/${messageID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Replaces the metadata of a message.
   *
   * @returns The message as changed.
   * @see `POST /threads/{thread_id}/messages/{message_id}`
   * @deprecated
   */
  update(
    messageID: string,
    params: MessageUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    const { thread_id, ...body } = params;
    return this._client.post(path`/threads/${thread_id}/messages/${messageID}`, {
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Lists the messages of a thread.
   *
   * @returns A page of messages; iterate it to read all pages.
   * @see `GET /threads/{thread_id}/messages`
   * @deprecated
   */
  list(
    threadID: string,
    query: MessageListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<MessagesPage, Message> {
    return this._client.getAPIList(path`/threads/${threadID}/messages`, CursorPage<Message>, {
      query,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Deletes a message.
   *
   * @see `DELETE /threads/{thread_id}/messages/{message_id}`
   * @deprecated
   */
  delete(
    messageID: string,
    params: MessageDeleteParams,
    options?: RequestOptions,
  ): APIPromise<MessageDeleted> {
    const { thread_id } = params;
    return this._client.delete(path`/threads/${thread_id}/messages/${messageID}`, {
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

/** @public */
export type Annotation = FileCitationAnnotation | FilePathAnnotation;

/** @public */
export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

/** @public */
export interface FileCitationAnnotation {
  type: 'file_citation';
  text: string;
  file_citation: FileCitationAnnotation.FileCitation;
  start_index: number;
  end_index: number;
}

export declare namespace FileCitationAnnotation {
  export interface FileCitation {
    file_id: string;
  }
}

/** @public */
export interface FileCitationDeltaAnnotation {
  index: number;
  type: 'file_citation';
  text?: string;
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  start_index?: number;
  end_index?: number;
}

export declare namespace FileCitationDeltaAnnotation {
  export interface FileCitation {
    file_id?: string;
    quote?: string;
  }
}

/** @public */
export interface FilePathAnnotation {
  type: 'file_path';
  text: string;
  file_path: FilePathAnnotation.FilePath;
  start_index: number;
  end_index: number;
}

export declare namespace FilePathAnnotation {
  export interface FilePath {
    file_id: string;
  }
}

/** @public */
export interface FilePathDeltaAnnotation {
  index: number;
  type: 'file_path';
  text?: string;
  file_path?: FilePathDeltaAnnotation.FilePath;
  start_index?: number;
  end_index?: number;
}

export declare namespace FilePathDeltaAnnotation {
  export interface FilePath {
    file_id?: string;
  }
}

/** @public */
export interface ImageFile {
  file_id: string;
  /** Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

/** @public */
export interface ImageFileContentBlock {
  type: 'image_file';
  image_file: ImageFile;
}

/** @public */
export interface ImageFileDelta {
  file_id?: string;
  /** Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

/** @public */
export interface ImageFileDeltaBlock {
  index: number;
  type: 'image_file';
  image_file?: ImageFileDelta;
}

/** @public */
export interface ImageURL {
  url: string;
  /** Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

/** @public */
export interface ImageURLContentBlock {
  type: 'image_url';
  image_url: ImageURL;
}

/** @public */
export interface ImageURLDelta {
  url?: string;
  /** Default: `auto`. */
  detail?: 'auto' | 'low' | 'high';
}

/** @public */
export interface ImageURLDeltaBlock {
  index: number;
  type: 'image_url';
  image_url?: ImageURLDelta;
}

/** @public */
export interface Message {
  id: string;
  object: 'thread.message';
  created_at: number;
  thread_id: string;
  status: 'in_progress' | 'incomplete' | 'completed';
  incomplete_details: Message.IncompleteDetails | null;
  completed_at: number | null;
  incomplete_at: number | null;
  role: 'user' | 'assistant';
  content: Array<MessageContent>;
  assistant_id: string | null;
  run_id: string | null;
  attachments: Array<Message.Attachment> | null;
  metadata: Metadata | null;
}

export declare namespace Message {
  export interface IncompleteDetails {
    reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
  }

  export interface Attachment {
    file_id?: string;
    tools?: Array<CodeInterpreterTool | Message.Attachment.AssistantToolsFileSearchTypeOnly>;
  }

  export namespace Attachment {
    /** File search, as a tool that receives a file. */
    export interface AssistantToolsFileSearchTypeOnly {
      /** Always `file_search`. */
      type: 'file_search';
    }
  }
}

/** @public */
export type MessageContent =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlock
  | RefusalContentBlock;

/** @public */
export type MessageContentDelta =
  | ImageFileDeltaBlock
  | TextDeltaBlock
  | RefusalDeltaBlock
  | ImageURLDeltaBlock;

/** @public */
export type MessageContentPartParam =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlockParam;

/** @public */
export interface MessageDeleted {
  id: string;
  deleted: boolean;
  object: 'thread.message.deleted';
}

/** @public */
export interface MessageDelta {
  role?: 'user' | 'assistant';
  content?: Array<MessageContentDelta>;
}

/** @public */
export interface MessageDeltaEvent {
  id: string;
  object: 'thread.message.delta';
  delta: MessageDelta;
}

/** @public */
export interface RefusalContentBlock {
  type: 'refusal';
  refusal: string;
}

/** @public */
export interface RefusalDeltaBlock {
  index: number;
  type: 'refusal';
  refusal?: string;
}

/** @public */
export interface Text {
  value: string;
  annotations: Array<Annotation>;
}

/** @public */
export interface TextContentBlock {
  type: 'text';
  text: Text;
}

/** @public */
export interface TextContentBlockParam {
  type: 'text';
  text: string;
}

/** @public */
export interface TextDelta {
  value?: string;
  annotations?: Array<AnnotationDelta>;
}

/** @public */
export interface TextDeltaBlock {
  index: number;
  type: 'text';
  text?: TextDelta;
}

/** @public */
export interface MessageCreateParams {
  /** Author of the message: `user`, or `assistant` for messages written on its behalf. */
  role: 'user' | 'assistant';
  /** Text, or a list of text and image parts, at least one. */
  content: string | Array<MessageContentPartParam>;
  /** Files attached to the message, with the tools they are for. */
  attachments?: Array<MessageCreateParams.Attachment> | null;
  /**
   * Up to 16 string pairs stored with the message. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
}

export declare namespace MessageCreateParams {
  /** Files attached to the message, with the tools they are for. */
  export interface Attachment {
    /** ID of the file. */
    file_id?: string;
    /** Tools that receive the file. */
    tools?: Array<CodeInterpreterTool | MessageCreateParams.Attachment.FileSearch>;
  }

  export namespace Attachment {
    /** File search, as a tool that receives a file. */
    export interface FileSearch {
      /** Always `file_search`. */
      type: 'file_search';
    }
  }
}

/** @public */
export interface MessageRetrieveParams {
  /** ID of the thread. */
  thread_id: string;
}

/** @public */
export interface MessageUpdateParams {
  /** ID of the thread. */
  thread_id: string;
  /**
   * Up to 16 string pairs stored with the object. Keys hold at most 64 characters, values at most
   * 512.
   */
  metadata?: Metadata | null;
}

/** @public */
export type MessagesPage = CursorPage<Message>;

/** @public */
export interface MessageListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
  /** ID to stop in front of, usually the first one of the page after; pages backwards. */
  before?: string;
  /** Lists only messages that this run made. */
  run_id?: string;
}

/** @public */
export interface MessageDeleteParams {
  /** ID of the thread. */
  thread_id: string;
}

export declare namespace Messages {
  export {
    type Annotation as Annotation,
    type AnnotationDelta as AnnotationDelta,
    type FileCitationAnnotation as FileCitationAnnotation,
    type FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
    type FilePathAnnotation as FilePathAnnotation,
    type FilePathDeltaAnnotation as FilePathDeltaAnnotation,
    type ImageFile as ImageFile,
    type ImageFileContentBlock as ImageFileContentBlock,
    type ImageFileDelta as ImageFileDelta,
    type ImageFileDeltaBlock as ImageFileDeltaBlock,
    type ImageURL as ImageURL,
    type ImageURLContentBlock as ImageURLContentBlock,
    type ImageURLDelta as ImageURLDelta,
    type ImageURLDeltaBlock as ImageURLDeltaBlock,
    type Message as Message,
    type MessageContent as MessageContent,
    type MessageContentDelta as MessageContentDelta,
    type MessageContentPartParam as MessageContentPartParam,
    type MessageDeleted as MessageDeleted,
    type MessageDelta as MessageDelta,
    type MessageDeltaEvent as MessageDeltaEvent,
    type RefusalContentBlock as RefusalContentBlock,
    type RefusalDeltaBlock as RefusalDeltaBlock,
    type Text as Text,
    type TextContentBlock as TextContentBlock,
    type TextContentBlockParam as TextContentBlockParam,
    type TextDelta as TextDelta,
    type TextDeltaBlock as TextDeltaBlock,
    type MessageCreateParams as MessageCreateParams,
    type MessageRetrieveParams as MessageRetrieveParams,
    type MessageUpdateParams as MessageUpdateParams,
    type MessagesPage as MessagesPage,
    type MessageListParams as MessageListParams,
    type MessageDeleteParams as MessageDeleteParams,
  };
}
