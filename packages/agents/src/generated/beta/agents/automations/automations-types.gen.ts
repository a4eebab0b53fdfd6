// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams } from '@oai/core';
import type { HostedPlugin } from '../agents-hosted.gen.js';
import type {
  AgentReasoning,
  AgentSessionInputMessageParam,
  AgentText,
  AgentTool,
  EnvironmentParam,
  InputContent,
  MultiAgentConfig,
} from '../agents-types.gen.js';
import type { EnvironmentTemplate } from '../environments/templates-types.gen.js';
import type { SessionCreateParams } from '../sessions/sessions-types.gen.js';

/** @public */
export type AutomationTargetParam =
  | AutomationTargetParam.AutomationTargetParamNewSession
  | AutomationTargetParam.AutomationTargetParamExistingSession;

export declare namespace AutomationTargetParam {
  export interface AutomationTargetParamNewSession {
    /** Environment of the session. */
    environment: EnvironmentParam;
    /** Messages with which the session starts. */
    input: AgentSessionInputMessageParam[];
    type: 'new_session';
    /** Settings of the agent, instead of the ID of one. */
    agent?: AutomationTargetParamNewSession.Agent;
    /** ID of the agent. */
    agent_id?: string;
    /**
     * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values
     * at most 512.
     */
    metadata?: { [key: string]: string } | null;
    /** IDs of the vaults whose credentials may be used. */
    vault_ids?: string[] | null;
  }

  export namespace AutomationTargetParamNewSession {
    /** Settings of the agent, instead of the ID of one. */
    export type Agent = SessionCreateParams.Agent;

    export namespace Agent {
      /** Compaction of the context when it grows long. */
      export type Compaction = SessionCreateParams.Agent.Compaction;

      /** Experimental settings. */
      export type Experimental = SessionCreateParams.Agent.Experimental;
    }
  }

  export interface AutomationTargetParamExistingSession {
    /** Instructions to send to the session. */
    instructions: string;
    /** ID of the session. */
    session_id: string;
    type: 'existing_session';
  }
}

/** @public */
export interface CreateAutomationParamsPeriodic {
  /** Schedule, as a cron expression. */
  expression: string;
  /** Name of the automation. */
  name: string;
  /** Session in which the automation runs: a new one, or an existing one. */
  target: AutomationTargetParam;
  /** IANA time zone of the schedule. */
  timezone: string;
  type: 'periodic';
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string };
}

/** @public */
export interface CreateAutomationParamsOnce {
  /** Name of the automation. */
  name: string;
  /** Time of the run, in Unix seconds. */
  run_at: number;
  /** Session in which the automation runs: a new one, or an existing one. */
  target: AutomationTargetParam;
  type: 'once';
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string };
}

/**
 * Response of `client.beta.agents.automations.create`.
 *
 * @public
 */
export type Automation = PeriodicAutomation | OneTimeAutomation;

/**
 * Response of `client.beta.agents.automations.delete`.
 *
 * @public
 */
export interface AutomationDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.automation.deleted';
}

/** @public */
export interface AutomationAgentConfig {
  instructions: string | null;
  model: string;
  multi_agent: MultiAgentConfig;
  reasoning: AgentReasoning;
  service_tier: 'auto' | 'default' | 'flex' | 'priority' | 'fast' | 'ultrafast';
  text: AgentText;
  tools: AgentTool[];
  compaction?: AutomationAgentConfig.Compaction;
  experimental?: AutomationAgentConfig.Experimental;
}

export declare namespace AutomationAgentConfig {
  export interface Compaction {
    async: boolean;
  }

  export interface Experimental {
    time_awareness: boolean;
  }
}

/** @public */
export type AutomationCreatedBy =
  | AutomationCreatedBy.AutomationCreatedByResourceDeveloper
  | AutomationCreatedBy.AutomationCreatedByResourceAgent;

export declare namespace AutomationCreatedBy {
  export interface AutomationCreatedByResourceDeveloper {
    type: 'developer';
  }

  export interface AutomationCreatedByResourceAgent {
    session_id: string;
    tool_call_id: string;
    type: 'agent';
  }
}

/** @public */
export type AutomationEnvironment =
  | AutomationEnvironment.AutomationEnvironmentResourceNone
  | AutomationEnvironment.AutomationEnvironmentResourceOpenAIHosted
  | AutomationEnvironment.AutomationEnvironmentResourceSelfHosted;

export declare namespace AutomationEnvironment {
  export interface AutomationEnvironmentResourceNone {
    type: 'none';
  }

  export interface AutomationEnvironmentResourceOpenAIHosted {
    capability_directories: string[] | null;
    container_size: 'small' | 'medium' | 'large' | null;
    desktop: AutomationEnvironmentResourceOpenAIHosted.Desktop | null;
    environment_id: string | null;
    environment_template_id: string | null;
    files:
      | Array<AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceFileID | AutomationEnvironmentResourceOpenAIHosted.HostedTemplateFileResourceInline>
      | null;
    network: AutomationEnvironmentResourceOpenAIHosted.Network | null;
    packages: AutomationEnvironmentResourceOpenAIHosted.Packages | null;
    plugins: HostedPlugin[] | null;
    skills:
      | Array<AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceSkillReference | AutomationEnvironmentResourceOpenAIHosted.HostedTemplateSkillResourceInline>
      | null;
    type: 'openai_hosted';
  }

  export namespace AutomationEnvironmentResourceOpenAIHosted {
    export interface Desktop {
      enabled: boolean;
    }

    export type HostedTemplateFileResourceFileID = EnvironmentTemplate.HostedTemplateFileResourceFileID;

    export type HostedTemplateFileResourceInline = EnvironmentTemplate.HostedTemplateFileResourceInline;

    export interface Network {
      access: 'enabled' | 'disabled' | 'restricted';
      allowed_domains: string[];
    }

    export type Packages = EnvironmentTemplate.Packages;

    export type HostedTemplateSkillResourceSkillReference = EnvironmentTemplate.HostedTemplateSkillResourceSkillReference;

    export type HostedTemplateSkillResourceInline = HostedPlugin;
  }

  export interface AutomationEnvironmentResourceSelfHosted {
    capability_directories: string[];
    environment_id: string | null;
    type: 'self_hosted';
    workspace_directory: string;
  }
}

/** @public */
export type AutomationTarget =
  | AutomationTarget.AutomationTargetResourceNewSession
  | AutomationTarget.AutomationTargetResourceExistingSession;

export declare namespace AutomationTarget {
  export interface AutomationTargetResourceNewSession {
    agent: AutomationAgentConfig | null;
    agent_id: string | null;
    environment: AutomationEnvironment;
    input: AutomationTargetResourceNewSession.Input[];
    metadata: { [key: string]: string };
    type: 'new_session';
    vault_ids: string[];
  }

  export namespace AutomationTargetResourceNewSession {
    export interface Input {
      content: InputContent[];
      role: 'user';
      type: 'message';
    }
  }

  export interface AutomationTargetResourceExistingSession {
    instructions: string;
    session_id: string;
    type: 'existing_session';
  }
}

/** @public */
export interface OneTimeAutomation {
  id: string;
  created_at: number;
  created_by: AutomationCreatedBy;
  metadata: { [key: string]: string };
  name: string;
  object: 'agent.automation';
  run_at: number;
  status: 'active' | 'paused' | 'completed';
  target: AutomationTarget;
  type: 'once';
  pause_reason?: 'target_session_failed' | null;
}

/** @public */
export interface PeriodicAutomation {
  id: string;
  created_at: number;
  created_by: AutomationCreatedBy;
  expression: string;
  metadata: { [key: string]: string };
  name: string;
  object: 'agent.automation';
  status: 'active' | 'paused';
  target: AutomationTarget;
  timezone: string;
  type: 'periodic';
  pause_reason?: 'target_session_failed' | null;
}

/**
 * Parameters of `client.beta.agents.automations.create`, with or without streaming.
 *
 * @public
 */
export type AutomationCreateParamsBase = CreateAutomationParamsPeriodic;

/**
 * Creates an automation, which runs an agent once or on a schedule.
 *
 * @public
 */
export type AutomationCreateParams = CreateAutomationParamsPeriodic | CreateAutomationParamsOnce;

/**
 * Parameters of `client.beta.agents.automations.update`.
 *
 * @public
 */
export interface AutomationUpdateParams {
  /** Schedule, as a cron expression. */
  expression?: string;
  /**
   * Up to 16 key-value pairs stored with the object. Keys have at most 64 characters and values at
   * most 512.
   */
  metadata?: { [key: string]: string };
  /** Name of the automation. */
  name?: string;
  /** Time of the run, in Unix seconds. */
  run_at?: number;
  /** Session in which the automation runs: a new one, or an existing one. */
  target?: AutomationTargetParam;
  /** IANA time zone of the schedule. */
  timezone?: string;
}

/**
 * A page of `Automation`.
 *
 * @public
 */
export type AutomationsPage = CursorPage<Automation>;

/**
 * Parameters of `client.beta.agents.automations.list`.
 *
 * @public
 */
export interface AutomationListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only automations that run in this session. */
  session_id?: string;
}
