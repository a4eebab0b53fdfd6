// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPageParams } from '@oai/core';
import type { AgentToolHandler } from '../../../../tools/agent-tool.js';
import type {
  AgentReasoningParam,
  AgentSessionInputMessageParam,
  AgentTextParam,
  AgentToolParam,
  EnvironmentParam,
  MultiAgentConfigParam,
} from '../agents-types.gen.js';

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
  /** Only with `stream: true`. */
  toolHandlers?: never;
}

/**
 * Parameters of `client.beta.agents.sessions.create` with streaming.
 *
 * @public
 */
export interface SessionCreateParamsStreaming extends SessionCreateParamsBase {
  /** True to receive the events of the session as server-sent events. Default false. */
  stream: true;
  /** Handlers of functions by name, which run one after the other. Not sent. */
  toolHandlers?: Record<string, AgentToolHandler>;
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
