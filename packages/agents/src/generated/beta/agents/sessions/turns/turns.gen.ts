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
import type { SessionTurnError, TokenUsage } from '../../agents-types.gen.js';
import { type ItemListParams, Items } from './items.gen.js';

/**
 * The methods of `client.beta.agents.sessions.turns`.
 *
 * @public
 */
export class Turns extends APIResource {
  private readonly _path = 'beta.agents.sessions.turns.';

  items: Items = new Items(this._client);

  /**
   * Retrieves a turn of a session.
   *
   * `GET /agents/sessions/{session_id}/turns/{turn_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(turnID: string, params: TurnRetrieveParams, options?: RequestOptions): APIPromise<Turn> {
    const { session_id } = params ?? {};
    return this._client.get(path`/agents/sessions/${session_id}/turns/${turnID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists the turns of a session.
   *
   * `GET /agents/sessions/{session_id}/turns`
   *
   * @returns A page of turns. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    sessionID: string,
    query: TurnListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<TurnsPage, Turn> {
    options = withQuery(query, options);
    return this._client.getAPIList(path`/agents/sessions/${sessionID}/turns`, CursorPage<Turn>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
    });
  }
}

Turns.Items = Items;

/**
 * Response of `client.beta.agents.sessions.subagents.turns.retrieve`.
 *
 * @public
 */
export interface Turn {
  id: string;
  agent_id: string;
  completed_at: number | null;
  created_at: number;
  error: SessionTurnError | null;
  object: 'agent.session.turn';
  session_id: string;
  started_at: number | null;
  status: 'queued' | 'in_progress' | 'waiting' | 'completed' | 'failed' | 'cancelled';
  subagent_id: string | null;
  usage: TokenUsage | null;
  prompt_cache_options?: Turn.PromptCacheOptions | null;
}

export declare namespace Turn {
  export interface PromptCacheOptions {
    ttl: '30m' | '12h';
  }
}

/**
 * A page of `Turn`.
 *
 * @public
 */
export type TurnsPage = CursorPage<Turn>;

/**
 * Parameters of `client.beta.agents.sessions.turns.retrieve`.
 *
 * @public
 */
export interface TurnRetrieveParams {
  /** ID of the session. */
  session_id: string;
}

/**
 * Parameters of `client.beta.agents.sessions.turns.list`.
 *
 * @public
 */
export interface TurnListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Turns {
  export type { Turn, TurnsPage, TurnRetrieveParams, TurnListParams };

  export { Items };
  export type { ItemListParams };
}
