// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type {
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
  MessageCreateParams,
  MessageDeleteParams,
  MessageDeleted,
  MessageDelta,
  MessageDeltaEvent,
  MessageListParams,
  MessageRetrieveParams,
  MessageUpdateParams,
  MessagesPage,
  RefusalContentBlock,
  RefusalDeltaBlock,
  Text,
  TextContentBlock,
  TextContentBlockParam,
  TextDelta,
  TextDeltaBlock,
} from './messages-types.gen.js';

/**
 * The methods of `client.beta.threads.messages`.
 *
 * @public
 */
export class Messages extends APIResource {
  private readonly _path = 'beta.threads.messages.';

  /**
   * Adds a message to a thread.
   *
   * `POST /threads/{thread_id}/messages`
   *
   * @returns The new message.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  create(
    threadID: string,
    body: MessageCreateParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    return this._client.post(path`/threads/${threadID}/messages`, {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Retrieves a message.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(
    messageID: string,
    params: MessageRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    const { thread_id } = params ?? {};
    return this._client.get(path`/threads/${thread_id}/messages/${messageID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Replaces the metadata of a message.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`
   *
   * @returns The updated message.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  update(
    messageID: string,
    params: MessageUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    const { thread_id, ...body } = params ?? {};
    return this._client.post(path`/threads/${thread_id}/messages/${messageID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }

  /**
   * Lists the messages of a thread.
   *
   * `GET /threads/{thread_id}/messages`
   *
   * @returns A page of messages. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  list(
    threadID: string,
    query: MessageListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<MessagesPage, Message> {
    options = withQuery(query, options);
    return this._client.getAPIList(path`/threads/${threadID}/messages`, CursorPage<Message>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options.headers),
    });
  }

  /**
   * Deletes a message.
   *
   * `DELETE /threads/{thread_id}/messages/{message_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  delete(
    messageID: string,
    params: MessageDeleteParams,
    options?: RequestOptions,
  ): APIPromise<MessageDeleted> {
    const { thread_id } = params ?? {};
    return this._client.delete(path`/threads/${thread_id}/messages/${messageID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'assistants=v2' }, options?.headers),
    });
  }
}

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
} from './messages-types.gen.js';

export declare namespace Messages {
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
