// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

/**
 * Adds a file to an environment.
 *
 * @public
 */
export type HostedEnvironmentFileParam =
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID
  | HostedEnvironmentFileParam.HostedEnvironmentFileParamInline;

export declare namespace HostedEnvironmentFileParam {
  /** Adds a file to an environment. */
  export interface HostedEnvironmentFileParamFileID {
    /** ID of an uploaded file. */
    file_id: string;
    /** Path of the file in the environment. */
    path: string;
    type: 'file_id';
  }

  /** Adds a file to an environment. */
  export interface HostedEnvironmentFileParamInline {
    /** Content of the file, base64-encoded. */
    data: string;
    /** Path of the file in the environment. */
    path: string;
    type: 'inline';
  }
}

/** @public */
export interface HostedPluginParam {
  /** Description of the plugin. */
  description: string;
  /** Name of the plugin. */
  name: string;
  /** Archive with the files. */
  source: InlineCapabilitySourceParam;
  type: 'inline';
}

/** @public */
export interface SetupCommandParam {
  /** Command to run. */
  command: string;
  /** Working directory of the command. */
  cwd?: string | null;
}

/** @public */
export type HostedSkillParam =
  | HostedSkillParam.HostedSkillParamSkillReference
  | HostedSkillParam.HostedSkillParamInline;

export declare namespace HostedSkillParam {
  export interface HostedSkillParamSkillReference {
    /** ID of the skill. */
    skill_id: string;
    type: 'skill_reference';
    /** Version of the skill; the default one if omitted. */
    version?: string | null;
  }

  export interface HostedSkillParamInline {
    /** Description of the skill. */
    description: string;
    /** Name of the skill. */
    name: string;
    /** Archive with the files. */
    source: InlineCapabilitySourceParam;
    type: 'inline';
  }
}

/** @public */
export type HostedEnvironmentFile =
  | HostedEnvironmentFileID
  | HostedEnvironmentFile.HostedEnvironmentFileResourceInline;

export declare namespace HostedEnvironmentFile {
  export interface HostedEnvironmentFileResourceInline {
    id: string;
    path: string;
    size_bytes: number;
    type: 'inline';
  }
}

/** @public */
export interface HostedEnvironmentFileID {
  id: string;
  file_id: string;
  path: string;
  size_bytes: number;
  type: 'file_id';
}

/** @public */
export interface HostedPlugin {
  description: string;
  name: string;
  type: 'inline';
}

/** @public */
export type HostedSkill = HostedSkillReference | HostedSkill.HostedSkillResourceInline;

export declare namespace HostedSkill {
  export type HostedSkillResourceInline = HostedPlugin;
}

/** @public */
export interface HostedSkillReference {
  description: string;
  name: string;
  skill_id: string;
  type: 'skill_reference';
  version: string;
}

/** @public */
export interface InlineCapabilitySourceParam {
  /** Archive, base64-encoded. */
  data: string;
  media_type: 'application/zip';
  type: 'base64';
}
