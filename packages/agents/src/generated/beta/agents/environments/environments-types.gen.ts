// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type {
  HostedEnvironmentFile,
  HostedEnvironmentFileParam,
  HostedPlugin,
  HostedPluginParam,
  HostedSkill,
  HostedSkillParam,
  SetupCommandParam,
} from '../agents-hosted.gen.js';
import type { TemplateCreateParams } from './templates-types.gen.js';

/**
 * Response of `client.beta.agents.environments.create`.
 *
 * @public
 */
export interface EnvironmentInfo {
  id: string;
  files: HostedEnvironmentFile[];
  object: 'agent.environment';
  plugins: HostedPlugin[];
  skills: HostedSkill[];
  status: 'pending' | 'ready' | 'connected' | 'disconnected' | 'suspended' | 'expired' | 'failed';
  type: 'openai_hosted' | 'self_hosted';
}

/**
 * Parameters of `client.beta.agents.environments.create`.
 *
 * @public
 */
export interface EnvironmentCreateParams {
  /** Settings of the environment. */
  environment: EnvironmentCreateParams.Environment;
  /** IDs of the vaults whose credentials may be used. */
  vault_ids?: string[] | null;
  /** Key of the request: a repetition with the same key has no further effect. */
  'Idempotency-Key'?: string;
}

export declare namespace EnvironmentCreateParams {
  /** Settings of the environment. */
  export interface Environment {
    type: 'openai_hosted';
    /** Directories with skills and plugins. */
    capability_directories?: string[] | null;
    /** Settings of the graphical desktop. */
    desktop?: Environment.Desktop | null;
    /** Environment variables and their values. */
    env?: { [key: string]: string } | null;
    /** ID of the template from which to create the environment. */
    environment_template_id?: string;
    /** Files to put into the environment. */
    files?: HostedEnvironmentFileParam[] | null;
    /** Network access of the environment. */
    network?: Environment.Network | null;
    /** Packages to install. */
    packages?: Environment.Packages | null;
    /** Plugins to install. */
    plugins?: HostedPluginParam[] | null;
    /** Commands to run when the environment starts. */
    setup_commands?: SetupCommandParam[] | null;
    /** Skills to install. */
    skills?: HostedSkillParam[] | null;
  }

  export namespace Environment {
    /** Settings of the graphical desktop. */
    export interface Desktop {
      /** True to start a graphical desktop. */
      enabled: boolean;
    }

    /** Network access of the environment. */
    export type Network = TemplateCreateParams.Network;

    /** Packages to install. */
    export type Packages = TemplateCreateParams.Packages;
  }
}

/**
 * Parameters of `client.beta.agents.environments.list`.
 *
 * @public
 */
export interface EnvironmentListParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only environments of this kind; only `openai_hosted`. */
  type?: 'openai_hosted';
  /** ID of the entry after which to continue, usually the last one of the previous page. */
  after?: string;
  /** Maximum number of entries of a page. */
  limit?: number;
}
