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

/**
 * The methods of `client.beta.agents.sessions.traces`.
 *
 * @public
 */
export class Traces extends APIResource {
  private readonly _path = 'beta.agents.sessions.traces.';

  /**
   * Lists the traces of a session.
   *
   * `GET /agents/sessions/{session_id}/traces`
   *
   * @returns A page of traces. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    sessionID: string,
    query: TraceListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<SessionTracesPage, SessionTrace> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/agents/sessions/${sessionID}/traces`,
      CursorPage<SessionTrace>,
      {
        __operation: this._path + 'list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
      },
    );
  }
}

/**
 * An item of the list that `client.beta.agents.sessions.traces.list` returns.
 *
 * @public
 */
export interface SessionTrace {
  id: string;
  created_at: number;
  object: 'agent.session.trace';
  otlp: { [key: string]: unknown };
  session_id: string;
}

/**
 * A page of `SessionTrace`.
 *
 * @public
 */
export type SessionTracesPage = CursorPage<SessionTrace>;

/**
 * Parameters of `client.beta.agents.sessions.traces.list`.
 *
 * @public
 */
export interface TraceListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export declare namespace Traces {
  export type { SessionTrace, SessionTracesPage, TraceListParams };
}
