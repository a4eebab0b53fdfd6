// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

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
} from './completions.gen.js';

/**
 * What `client.chat.completions.messages` can do.
 *
 * @public
 */
export class Messages extends APIResource {
  /**
   * Lists the messages of a stored chat completion.
   *
   * `GET /chat/completions/{completion_id}/messages`
   *
   * @returns Messages, a page at a time.
   * @throws {APIError} The request was refused, or failed.
   */
  list(
    completionID: string,
    query: MessageListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ChatCompletionStoreMessagesPage, ChatCompletionStoreMessage> {
    return this._client.getAPIList(
      path`/chat/completions/${completionID}/messages`,
      CursorPage<ChatCompletionStoreMessage>,
      withQuery(query, options),
    );
  }
}

/**
 * Parameters of `client.chat.completions.messages.list`.
 *
 * @public
 */
export interface MessageListParams extends CursorPageParams {
  /** Direction by creation time: `asc` (default) or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Messages {
  export type { MessageListParams };
}
