// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { path } from '@oai/core/internal';
import { prepareRequest } from '../../parsing/prepare-request.js';
import type {
  ComputerScreenshotContent,
  Conversation,
  ConversationCreateParams,
  ConversationDeleted,
  ConversationDeletedResource,
  ConversationUpdateParams,
  InputFileContent,
  InputImageContent,
  InputTextContent,
  Message,
  OutputTextContent,
  RefusalContent,
  SummaryTextContent,
  TextContent,
} from './conversations-types.gen.js';
import {
  type ConversationItem,
  type ConversationItemList,
  type ConversationItemsPage,
  type ItemCreateParams,
  type ItemDeleteParams,
  type ItemListParams,
  type ItemRetrieveParams,
  Items,
} from './items.gen.js';

/**
 * The methods of `client.conversations`.
 *
 * @public
 */
export class Conversations extends APIResource {
  private readonly _path = 'conversations.';

  items: Items = new Items(this._client);

  /**
   * Creates a conversation, optionally with initial items. Responses that refer to it read and
   * extend it.
   *
   * `POST /conversations`
   *
   * @returns The new conversation.
   * @throws {APIError} The request failed or was rejected.
   * @example
   * ```ts
   * const conversation = await client.conversations.create();
   * await client.responses.create({
   *   model: 'gpt-5-mini',
   *   input: 'My name is Ada.',
   *   conversation: conversation.id,
   * });
   * ```
   */
  create(
    body: ConversationCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    body = prepareRequest(body);
    return this._client.post('/conversations', {
      __operation: this._path + 'create',
      body,
      ...options,
    });
  }

  /**
   * Retrieves a conversation without its items.
   *
   * `GET /conversations/{conversation_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(conversationID: string, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.get(path`/conversations/${conversationID}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }

  /**
   * Replaces the metadata of a conversation.
   *
   * `POST /conversations/{conversation_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    conversationID: string,
    body: ConversationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this._client.post(path`/conversations/${conversationID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
    });
  }

  /**
   * Deletes a conversation. Its items are not deleted.
   *
   * `DELETE /conversations/{conversation_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    conversationID: string,
    options?: RequestOptions,
  ): APIPromise<ConversationDeletedResource> {
    return this._client.delete(path`/conversations/${conversationID}`, {
      __operation: this._path + 'delete',
      ...options,
    });
  }
}

Conversations.Items = Items;

export type {
  ComputerScreenshotContent,
  Conversation,
  ConversationDeleted,
  ConversationDeletedResource,
  Message,
  SummaryTextContent,
  TextContent,
  InputTextContent,
  OutputTextContent,
  RefusalContent,
  InputImageContent,
  InputFileContent,
  ConversationCreateParams,
  ConversationUpdateParams,
} from './conversations-types.gen.js';

export declare namespace Conversations {
  export type {
    ComputerScreenshotContent,
    Conversation,
    ConversationDeleted,
    ConversationDeletedResource,
    Message,
    SummaryTextContent,
    TextContent,
    InputTextContent,
    OutputTextContent,
    RefusalContent,
    InputImageContent,
    InputFileContent,
    ConversationCreateParams,
    ConversationUpdateParams,
  };

  export { Items };
  export type {
    ConversationItem,
    ConversationItemList,
    ItemCreateParams,
    ItemRetrieveParams,
    ConversationItemsPage,
    ItemListParams,
    ItemDeleteParams,
  };
}
