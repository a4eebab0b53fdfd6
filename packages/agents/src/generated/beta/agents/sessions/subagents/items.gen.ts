// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import type { AgentSessionItem, AgentSessionItemsPage } from '../../agents-items.gen.js';

/**
 * The methods of `client.beta.agents.sessions.subagents.items`.
 *
 * @public
 */
export class Items extends APIResource {
  private readonly _path = 'beta.agents.sessions.subagents.items.';

  /**
   * Lists the items of a subagent.
   *
   * `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`
   *
   * @returns A page of items. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    subagentID: string,
    params: ItemListParams,
    options?: RequestOptions,
  ): PagePromise<AgentSessionItemsPage, AgentSessionItem> {
    const { session_id, ...query } = params ?? {};
    return this._client.getAPIList(
      path`/agents/sessions/${session_id}/subagents/${subagentID}/items`,
      CursorPage<AgentSessionItem>,
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
 * Parameters of `client.beta.agents.sessions.subagents.items.list`.
 *
 * @public
 */
export interface ItemListParams extends CursorPageParams {
  /** ID of the session. */
  session_id: string;
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Items {
  export type { ItemListParams };
}
