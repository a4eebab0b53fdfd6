// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { refuseAgentSchemas } from '../../../../requests/refuse-schemas.js';
import type { AgentOutputFormat } from '../../../../results/output-format.js';
import type { AgentSessionCreateStream } from '../../../../sessions/agent-session-create-stream.js';
import { createSession } from '../../../../sessions/create-session.js';
import { SessionHelpers } from '../../../../sessions/session-helpers.js';
import type { AgentSession, AgentSessionDeleted, AgentSessionsPage } from '../agents-types.gen.js';
import type {
  ArtifactContentParams,
  ArtifactDeleteParams,
  ArtifactListParams,
  ArtifactRetrieveParams,
  SessionArtifact,
  SessionArtifactDeleted,
  SessionArtifactsPage,
} from './artifacts-types.gen.js';
import { Artifacts } from './artifacts.gen.js';
import { type EventCreateParams, type EventStreamParams, Events } from './events.gen.js';
import { type ItemListParams, Items } from './items.gen.js';
import type {
  SessionCreateParams,
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
  SessionListParams,
  SessionUpdateParams,
} from './sessions-types.gen.js';
import {
  type SubagentListParams,
  type SubagentRetrieveParams,
  Subagents,
} from './subagents/subagents.gen.js';
import {
  type SessionTrace,
  type SessionTracesPage,
  type TraceListParams,
  Traces,
} from './traces.gen.js';
import {
  type Turn,
  type TurnListParams,
  type TurnRetrieveParams,
  Turns,
  type TurnsPage,
} from './turns/turns.gen.js';

/**
 * The methods of `client.beta.agents.sessions`.
 *
 * @public
 */
export class Sessions extends SessionHelpers {
  private readonly _path = 'beta.agents.sessions.';

  subagents: Subagents = new Subagents(this._client);
  artifacts: Artifacts = new Artifacts(this._client);
  items: Items = new Items(this._client);
  events: Events = new Events(this._client);
  traces: Traces = new Traces(this._client);
  turns: Turns = new Turns(this._client);

  /**
   * Creates a session, in which an agent works on the given input.
   *
   * `POST /agents/sessions`
   *
   * @returns The new session.
   * @throws {APIError} The request failed or was rejected.
   */
  create<T>(
    body: SessionCreateParamsStreaming & { agent: { text: { format: AgentOutputFormat<T> } } },
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateStream<T>>;
  /**
   * Creates a session, in which an agent works on the given input.
   *
   * `POST /agents/sessions`
   *
   * @returns The new session.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: SessionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<AgentSession>;
  /**
   * Creates a session, in which an agent works on the given input.
   *
   * `POST /agents/sessions`
   *
   * @returns The new session.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: SessionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateStream>;
  /**
   * Creates a session, in which an agent works on the given input.
   *
   * `POST /agents/sessions`
   *
   * @returns The new session.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: SessionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<AgentSessionCreateStream | AgentSession>;
  create(body: SessionCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return createSession(this._client, body, options, this);
  }

  /**
   * Retrieves a session.
   *
   * `GET /agents/sessions/{session_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(sessionID: string, options?: RequestOptions): APIPromise<AgentSession> {
    return this._client.get(path`/agents/sessions/${sessionID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Changes the agent, limits or metadata of a session.
   *
   * `POST /agents/sessions/{session_id}`
   *
   * @returns The changed session.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    sessionID: string,
    body: SessionUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<AgentSession> {
    refuseAgentSchemas(body);
    return this._client.post(path`/agents/sessions/${sessionID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists sessions.
   *
   * `GET /agents/sessions`
   *
   * @returns A page of sessions. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: SessionListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AgentSessionsPage, AgentSession> {
    options = withQuery(query, options);
    return this._client.getAPIList('/agents/sessions', CursorPage<AgentSession>, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
    });
  }

  /**
   * Deletes a session.
   *
   * `DELETE /agents/sessions/{session_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(sessionID: string, options?: RequestOptions): APIPromise<AgentSessionDeleted> {
    return this._client.delete(path`/agents/sessions/${sessionID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }
}

Sessions.Subagents = Subagents;
Sessions.Artifacts = Artifacts;
Sessions.Items = Items;
Sessions.Events = Events;
Sessions.Traces = Traces;
Sessions.Turns = Turns;

export type {
  SessionCreateParams,
  SessionCreateParamsBase,
  SessionCreateParamsNonStreaming,
  SessionCreateParamsStreaming,
  SessionUpdateParams,
  SessionListParams,
} from './sessions-types.gen.js';

export declare namespace Sessions {
  export type {
    SessionCreateParams,
    SessionCreateParamsNonStreaming,
    SessionCreateParamsStreaming,
    SessionUpdateParams,
    SessionListParams,
  };

  export { Subagents };
  export type { SubagentRetrieveParams, SubagentListParams };

  export { Artifacts };
  export type {
    SessionArtifact,
    SessionArtifactDeleted,
    ArtifactRetrieveParams,
    SessionArtifactsPage,
    ArtifactListParams,
    ArtifactDeleteParams,
    ArtifactContentParams,
  };

  export { Items };
  export type { ItemListParams };

  export { Events };
  export type { EventCreateParams, EventStreamParams };

  export { Traces };
  export type { SessionTrace, SessionTracesPage, TraceListParams };

  export { Turns };
  export type { Turn, TurnsPage, TurnRetrieveParams, TurnListParams };
}
