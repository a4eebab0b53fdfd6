// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type RequestOptions,
  type RequestOptionsAlone,
  type Stream,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { sessionStreamEnd } from '../../../../sessions/session-stream-end.js';
import type { AgentSessionEvent } from '../agents-events.gen.js';
import type { AgentSessionInputParam } from '../agents-types.gen.js';

/**
 * The methods of `client.beta.agents.sessions.events`.
 *
 * @public
 */
export class Events extends APIResource {
  private readonly _path = 'beta.agents.sessions.events.';

  /**
   * Sends input to a session: messages, tool results, approvals, or a cancellation.
   *
   * `POST /agents/sessions/{session_id}/events`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  create(sessionID: string, params: EventCreateParams, options?: RequestOptions): APIPromise<void> {
    const { 'Idempotency-Key': idempotencyKey, ...body } = params ?? {};
    return this._client.post(path`/agents/sessions/${sessionID}/events`, {
      __operation: this._path + 'create',
      body: params && body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1', Accept: '*/*', 'Idempotency-Key': idempotencyKey?.toString() }, options?.headers),
    });
  }

  /**
   * Streams the events of a session, until the stream is closed.
   *
   * `GET /agents/sessions/{session_id}/events`
   *
   * @returns A stream of events.
   * @throws {APIError} The request failed or was rejected.
   */
  stream(
    sessionID: string,
    query: EventStreamParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Stream<AgentSessionEvent>> {
    options = withQuery(query, options);
    return this._client.get(path`/agents/sessions/${sessionID}/events`, {
      __operation: this._path + 'stream',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1', Accept: 'text/event-stream' }, options.headers),
      stream: true,
      streamEnd: sessionStreamEnd,
    });
  }
}

/**
 * Parameters of `client.beta.agents.sessions.events.create`.
 *
 * @public
 */
export interface EventCreateParams {
  /** Input events, in their order. */
  events: AgentSessionInputParam[];
  /** Key of the request: a repetition with the same key has no further effect. */
  'Idempotency-Key'?: string;
}

/**
 * Parameters of `client.beta.agents.sessions.events.stream`.
 *
 * @public
 */
export interface EventStreamParams {
  /** True to add padding to events, against attacks on their length. */
  include_obfuscation?: boolean;
}

export declare namespace Events {
  export type { EventCreateParams, EventStreamParams };
}
