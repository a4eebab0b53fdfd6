// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import type {
  AgentSessionItem,
  AgentSessionItemsConversationCursorPage,
} from '../../agents-items.gen.js';

/**
 * The methods of `client.beta.agents.sessions.turns.items`.
 *
 * @public
 */
export class Items extends APIResource {
  private readonly _path = 'beta.agents.sessions.turns.items.';

  /**
   * Lists the items of a turn.
   *
   * `GET /agents/sessions/{session_id}/turns/{turn_id}/items`
   *
   * @returns A page of items. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    turnID: string,
    params: ItemListParams,
    options?: RequestOptions,
  ): PagePromise<AgentSessionItemsConversationCursorPage, AgentSessionItem> {
    const { session_id, ...query } = params ?? {};
    return this._client.getAPIList(
      path`/agents/sessions/${session_id}/turns/${turnID}/items`,
      ConversationCursorPage<AgentSessionItem>,
      {
        __operation: this._path + 'list',
        query,
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
      },
    );
  }
}

/**
 * Parameters of `client.beta.agents.sessions.turns.items.list`.
 *
 * @public
 */
export interface ItemListParams extends ConversationCursorPageParams {
  /** ID of the session. */
  session_id: string;
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Items {
  export type { ItemListParams };
}
