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
  type Stream,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { AgentSessionEvent } from '../agents-events.gen.js';
import type {
  AgentReasoningParam,
  AgentSession,
  AgentSessionDeleted,
  AgentSessionInputMessageParam,
  AgentSessionsPage,
  AgentTextParam,
  AgentToolParam,
  EnvironmentParam,
  MultiAgentConfigParam,
} from '../agents-types.gen.js';
import {
  type ArtifactContentParams,
  type ArtifactDeleteParams,
  type ArtifactListParams,
  type ArtifactRetrieveParams,
  Artifacts,
  type SessionArtifact,
  type SessionArtifactDeleted,
  type SessionArtifactsPage,
} from './artifacts.gen.js';
import { type EventCreateParams, type EventStreamParams, Events } from './events.gen.js';
import { type ItemListParams, Items } from './items.gen.js';
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
export class Sessions extends APIResource {
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
  ): APIPromise<Stream<AgentSessionEvent>>;
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
  ): APIPromise<Stream<AgentSessionEvent> | AgentSession>;
  create(body: SessionCreateParams, options?: RequestOptions): APIPromise<unknown> {
    return this._client.post('/agents/sessions', {
      __operation: 'beta.agents.sessions.create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
      stream: body.stream ?? false,
    });
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
      __operation: 'beta.agents.sessions.retrieve',
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
    return this._client.post(path`/agents/sessions/${sessionID}`, {
      __operation: 'beta.agents.sessions.update',
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
      __operation: 'beta.agents.sessions.list',
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
      __operation: 'beta.agents.sessions.delete',
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

/**
 * Parameters of `client.beta.agents.sessions.create`.
 *
 * @public
 */
export type SessionCreateParams = SessionCreateParamsNonStreaming | SessionCreateParamsStreaming;

export declare namespace SessionCreateParams {
  /** Settings of the agent, instead of the ID of one. */
  export interface Agent {
    /** Compaction of the context when it grows long. */
    compaction?: Agent.Compaction | null;
    /** Experimental settings. */
    experimental?: Agent.Experimental;
    /** Instructions for the agent. */
    instructions?: string | null;
    /** Model of the agent. */
    model?: string;
    /** Settings of subagents. */
    multi_agent?: MultiAgentConfigParam | null;
    /** Reasoning of the model. */
    reasoning?: AgentReasoningParam | null;
    /** Service tier that processes the requests. */
    service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;
    /** Settings of the text output. */
    text?: AgentTextParam | null;
    /** Tools that the model may use. */
    tools?: AgentToolParam[] | null;
  }

  export namespace Agent {
    /** Compaction of the context when it grows long. */
    export interface Compaction {
      /** True to compact the context while the agent continues. */
      async?: boolean | null;
    }

    /** Experimental settings. */
    export interface Experimental {
      /** True to let the agent know the time. */
      time_awareness?: boolean;
    }
  }

  /** Settings of the prompt cache. */
  export interface PromptCacheOptions {
    /** Time for which a cached prompt is kept: `30m` or `12h`. */
    ttl?: '30m' | '12h';
  }

  /** Limit of the costs of the session. */
  export interface SpendControl {
    /** Maximum costs of the session. */
    limit: number | null;
  }

  /** Settings of the stream. */
  export interface StreamOptions {
    /** True to add padding to events, against attacks on their length. */
    include_obfuscation?: boolean;
  }

  export type { SessionCreateParamsNonStreaming };

  export type { SessionCreateParamsStreaming };
}

/**
 * Parameters of `client.beta.agents.sessions.create`, with or without streaming.
 *
 * @public
 */
export interface SessionCreateParamsBase {
  /** Environment of the session. */
  environment: EnvironmentParam;
  /** Settings of the agent, instead of the ID of one. */
  agent?: SessionCreateParams.Agent;
  /** ID of the agent, instead of its settings. */
  agent_id?: string;
  /** Text or messages to start with. */
  input?: string | AgentSessionInputMessageParam[] | null;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string } | null;
  /** Settings of the prompt cache. */
  prompt_cache_options?: SessionCreateParams.PromptCacheOptions | null;
  /** Review of actions: `none`, or `auto_review` by a model. */
  review?: 'none' | 'auto_review';
  /** Limit of the costs of the session. */
  spend_control?: SessionCreateParams.SpendControl | null;
  /** True to receive the events of the session as server-sent events. Default false. */
  stream?: boolean;
  /** Settings of the stream. */
  stream_options?: SessionCreateParams.StreamOptions;
  /** IDs of the vaults whose credentials may be used. */
  vault_ids?: string[] | null;
}

/**
 * Parameters of `client.beta.agents.sessions.create` without streaming.
 *
 * @public
 */
export interface SessionCreateParamsNonStreaming extends SessionCreateParamsBase {
  /** True to receive the events of the session as server-sent events. Default false. */
  stream?: false;
}

/**
 * Parameters of `client.beta.agents.sessions.create` with streaming.
 *
 * @public
 */
export interface SessionCreateParamsStreaming extends SessionCreateParamsBase {
  /** True to receive the events of the session as server-sent events. Default false. */
  stream: true;
}

/**
 * Parameters of `client.beta.agents.sessions.update`.
 *
 * @public
 */
export interface SessionUpdateParams {
  /** Changes to the agent of this session. */
  agent?: SessionUpdateParams.Agent;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string } | null;
  /** Settings of the prompt cache. */
  prompt_cache_options?: SessionUpdateParams.PromptCacheOptions | null;
  /** Review of actions: `none`, or `auto_review` by a model. */
  review?: 'none' | 'auto_review';
  /** Limit of the costs of the session. */
  spend_control?: SessionUpdateParams.SpendControl | null;
}

export declare namespace SessionUpdateParams {
  /** Changes to the agent of this session. */
  export interface Agent {
    /** Model of the agent. */
    model?: string;
    /** Reasoning of the model. */
    reasoning?: Agent.Reasoning;
    /** Service tier that processes the requests. */
    service_tier?: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast' | null;
    /** Tools that the model may use. */
    tools?: AgentToolParam[] | null;
  }

  export namespace Agent {
    /** Reasoning of the model. */
    export interface Reasoning {
      /** Effort that the model spends on reasoning. */
      effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    }
  }

  /** Settings of the prompt cache. */
  export interface PromptCacheOptions {
    /** Time for which a cached prompt is kept: `30m` or `12h`. */
    ttl?: '30m' | '12h';
  }

  /** Limit of the costs of the session. */
  export interface SpendControl {
    /** Maximum costs of the session. */
    limit: number | null;
  }
}

/**
 * Parameters of `client.beta.agents.sessions.list`.
 *
 * @public
 */
export interface SessionListParams extends CursorPageParams {
  /** Lists only sessions of this agent. */
  agent_id?: string;
  /** Lists only sessions with this metadata. */
  metadata?: { [key: string]: string };
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

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
