// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import type {
  ChatCompletionStoreMessage,
  ChatCompletionStoreMessagesPage,
} from './completions-types.gen.js';

/**
 * The methods of `client.chat.completions.messages`.
 *
 * @public
 */
export class Messages extends APIResource {
  private readonly _path = 'chat.completions.messages.';

  /**
   * Lists the messages of a stored chat completion.
   *
   * `GET /chat/completions/{completion_id}/messages`
   *
   * @returns A page of messages. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    completionID: string,
    query: MessageListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage> {
    return this._client.getAPIList(
      path`/chat/completions/${completionID}/messages`,
      CursorPage<ChatCompletionStoreMessage>,
      {
        __operation: this._path + 'list',
        ...withQuery(query, options),
      },
    );
  }
}

/**
 * Parameters of `client.chat.completions.messages.list`.
 *
 * @public
 */
export interface MessageListParams extends CursorPageParams {
  /** Sort order by creation time: `asc` (default) or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Messages {
  export type { MessageListParams };
}
