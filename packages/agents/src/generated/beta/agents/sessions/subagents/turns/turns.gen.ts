// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { mergeHeaders, path } from '@oai/core/internal';
import type { Turn, TurnsPage } from '../../turns/turns.gen.js';
import { type ItemListParams, Items } from './items.gen.js';

/**
 * The methods of `client.beta.agents.sessions.subagents.turns`.
 *
 * @public
 */
export class Turns extends APIResource {
  private readonly _path = 'beta.agents.sessions.subagents.turns.';

  items: Items = new Items(this._client);

  /**
   * Retrieves a turn of a subagent.
   *
   * `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(turnID: string, params: TurnRetrieveParams, options?: RequestOptions): APIPromise<Turn> {
    const { session_id, subagent_id } = params ?? {};
    return this._client.get(
      path`/agents/sessions/${session_id}/subagents/${subagent_id}/turns/${turnID}`,
      {
        __operation: this._path + 'retrieve',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
      },
    );
  }

  /**
   * Lists the turns of a subagent.
   *
   * `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`
   *
   * @returns A page of turns. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    subagentID: string,
    params: TurnListParams,
    options?: RequestOptions,
  ): PagePromise<TurnsPage, Turn> {
    const { session_id, ...query } = params ?? {};
    return this._client.getAPIList(
      path`/agents/sessions/${session_id}/subagents/${subagentID}/turns`,
      CursorPage<Turn>,
      {
        __operation: this._path + 'list',
        query,
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
      },
    );
  }
}

Turns.Items = Items;

/**
 * Parameters of `client.beta.agents.sessions.subagents.turns.retrieve`.
 *
 * @public
 */
export interface TurnRetrieveParams {
  /** ID of the session. */
  session_id: string;
  /** ID of the subagent. */
  subagent_id: string;
}

/**
 * Parameters of `client.beta.agents.sessions.subagents.turns.list`.
 *
 * @public
 */
export interface TurnListParams extends CursorPageParams {
  /** ID of the session. */
  session_id: string;
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Turns {
  export type { TurnRetrieveParams, TurnListParams };

  export { Items };
  export type { ItemListParams };
}
