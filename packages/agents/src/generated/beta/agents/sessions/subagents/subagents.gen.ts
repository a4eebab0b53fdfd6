// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type CursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { Subagent, SubagentsPage } from '../../agents-types.gen.js';
import { type ItemListParams, Items } from './items.gen.js';
import { type TurnListParams, type TurnRetrieveParams, Turns } from './turns/turns.gen.js';

/**
 * The methods of `client.beta.agents.sessions.subagents`.
 *
 * @public
 */
export class Subagents extends APIResource {
  private readonly _path = 'beta.agents.sessions.subagents.';

  items: Items = new Items(this._client);
  turns: Turns = new Turns(this._client);

  /**
   * Retrieves a subagent of a session.
   *
   * `GET /agents/sessions/{session_id}/subagents/{subagent_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    subagentID: string,
    params: SubagentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Subagent> {
    const { session_id } = params ?? {};
    return this._client.get(path`/agents/sessions/${session_id}/subagents/${subagentID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists the subagents of a session.
   *
   * `GET /agents/sessions/{session_id}/subagents`
   *
   * @returns A page of subagents. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    sessionID: string,
    query: SubagentListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<SubagentsPage, Subagent> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/agents/sessions/${sessionID}/subagents`,
      CursorPage<Subagent>,
      {
        __operation: this._path + 'list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
      },
    );
  }
}

Subagents.Items = Items;
Subagents.Turns = Turns;

/**
 * Parameters of `client.beta.agents.sessions.subagents.retrieve`.
 *
 * @public
 */
export interface SubagentRetrieveParams {
  /** ID of the session. */
  session_id: string;
}

/**
 * Parameters of `client.beta.agents.sessions.subagents.list`.
 *
 * @public
 */
export interface SubagentListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Subagents {
  export type { SubagentRetrieveParams, SubagentListParams };

  export { Items };
  export type { ItemListParams };

  export { Turns };
  export type { TurnRetrieveParams, TurnListParams };
}
