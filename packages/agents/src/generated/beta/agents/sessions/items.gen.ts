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
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { AgentSessionItem, AgentSessionItemsPage } from '../agents-items.gen.js';

/**
 * The methods of `client.beta.agents.sessions.items`.
 *
 * @public
 */
export class Items extends APIResource {
  private readonly _path = 'beta.agents.sessions.items.';

  /**
   * Lists the items of a session.
   *
   * `GET /agents/sessions/{session_id}/items`
   *
   * @returns A page of items. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    sessionID: string,
    query: ItemListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AgentSessionItemsPage, AgentSessionItem> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/agents/sessions/${sessionID}/items`,
      CursorPage<AgentSessionItem>,
      {
        __operation: this._path + 'list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
      },
    );
  }
}

/**
 * Parameters of `client.beta.agents.sessions.items.list`.
 *
 * @public
 */
export interface ItemListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Items {
  export type { ItemListParams };
}
