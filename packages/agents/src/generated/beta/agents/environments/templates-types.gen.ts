// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { CursorPage, CursorPageParams } from '@oai/core';
import type {
  HostedEnvironmentFileParam,
  HostedPlugin,
  HostedPluginParam,
  HostedSkillParam,
  SetupCommandParam,
} from '../agents-hosted.gen.js';

/**
 * Response of `client.beta.agents.environments.templates.create`.
 *
 * @public
 */
export interface EnvironmentTemplate {
  id: string;
  capability_directories: string[];
  created_at: number;
  files: Array<EnvironmentTemplate.HostedTemplateFileResourceFileID | EnvironmentTemplate.HostedTemplateFileResourceInline>;
  name: string | null;
  network: EnvironmentTemplate.Network;
  object: 'agent.environment.template';
  packages: EnvironmentTemplate.Packages;
  plugins: HostedPlugin[];
  skills: Array<EnvironmentTemplate.HostedTemplateSkillResourceSkillReference | EnvironmentTemplate.HostedTemplateSkillResourceInline>;
  updated_at: number;
  desktop?: EnvironmentTemplate.Desktop;
}

export declare namespace EnvironmentTemplate {
  export interface HostedTemplateFileResourceFileID {
    file_id: string;
    path: string;
    type: 'file_id';
  }

  export interface HostedTemplateFileResourceInline {
    path: string;
    size_bytes: number;
    type: 'inline';
  }

  export interface Network {
    access: 'enabled' | 'disabled' | 'restricted';
    allowed_domains: string[];
  }

  export interface Packages {
    npm: string[];
    python: string[];
    system: string[];
  }

  export interface HostedTemplateSkillResourceSkillReference {
    skill_id: string;
    type: 'skill_reference';
    version: string | null;
  }

  export type HostedTemplateSkillResourceInline = HostedPlugin;

  export interface Desktop {
    enabled: boolean;
  }
}

/**
 * Response of `client.beta.agents.environments.templates.delete`.
 *
 * @public
 */
export interface EnvironmentTemplateDeleted {
  id: string;
  deleted: boolean;
  object: 'agent.environment.template.deleted';
}

/**
 * Parameters of `client.beta.agents.environments.templates.create`.
 *
 * @public
 */
export interface TemplateCreateParams {
  /** Directories with skills and plugins. */
  capability_directories?: string[] | null;
  /** Settings of the graphical desktop. */
  desktop?: TemplateCreateParams.Desktop | null;
  /** Environment variables and their values. */
  env?: { [key: string]: string } | null;
  /** Files to put into the environment. */
  files?: HostedEnvironmentFileParam[] | null;
  /** Name of the template. */
  name?: string | null;
  /** Network access of the environment. */
  network?: TemplateCreateParams.Network | null;
  /** Packages to install. */
  packages?: TemplateCreateParams.Packages | null;
  /** Plugins to install. */
  plugins?: HostedPluginParam[] | null;
  /** Commands to run when the environment starts. */
  setup_commands?: SetupCommandParam[] | null;
  /** Skills to install. */
  skills?: HostedSkillParam[] | null;
}

export declare namespace TemplateCreateParams {
  /** Settings of the graphical desktop. */
  export interface Desktop {
    /** True to start a graphical desktop. */
    enabled: boolean;
  }

  /** Network access of the environment. */
  export interface Network {
    /** Access to the network: `enabled`, `disabled`, or `restricted` to some domains. */
    access: 'enabled' | 'disabled' | 'restricted';
    /** Domains that may be accessed. */
    allowed_domains?: string[] | null;
    /** Domains that must not be accessed. */
    blocked_domains?: string[] | null;
  }

  /** Packages to install. */
  export interface Packages {
    /** Packages to install with npm. */
    npm?: string[] | null;
    /** Python packages to install. */
    python?: string[] | null;
    /** System packages to install. */
    system?: string[] | null;
  }
}

/**
 * Parameters of `client.beta.agents.environments.templates.update`.
 *
 * @public
 */
export interface TemplateUpdateParams extends TemplateCreateParams {}

export declare namespace TemplateUpdateParams {
  /** Settings of the graphical desktop. */
  export type Desktop = TemplateCreateParams.Desktop;

  /** Network access of the environment. */
  export type Network = TemplateCreateParams.Network;

  /** Packages to install. */
  export type Packages = TemplateCreateParams.Packages;
}

/**
 * A page of `EnvironmentTemplate`.
 *
 * @public
 */
export type EnvironmentTemplatesPage = CursorPage<EnvironmentTemplate>;

/**
 * Parameters of `client.beta.agents.environments.templates.list`.
 *
 * @public
 */
export interface TemplateListParams extends CursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}
