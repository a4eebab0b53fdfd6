// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { TokenPage } from '@oai/core';
import type { HostedEnvironmentFileParam } from '../agents-hosted.gen.js';

/**
 * Response of `client.beta.agents.environments.files.create`.
 *
 * @public
 */
export interface EnvironmentFile {
  environment_id: string;
  object: 'agent.environment.file';
  path: string;
  size_bytes: number;
}

/**
 * Adds a file to an environment.
 *
 * @public
 */
export type FileCreateParams = HostedEnvironmentFileParam;

export declare namespace FileCreateParams {
  export type HostedEnvironmentFileParamFileID = HostedEnvironmentFileParam.HostedEnvironmentFileParamFileID;

  export type HostedEnvironmentFileParamInline = HostedEnvironmentFileParam.HostedEnvironmentFileParamInline;
}

/**
 * A page of `EnvironmentFile`.
 *
 * @public
 */
export type EnvironmentFilesPage = TokenPage<EnvironmentFile>;

/**
 * Parameters of `client.beta.agents.environments.files.list`.
 *
 * @public
 */
export interface FileListParams {
  /** Maximum number of entries of a page. */
  limit?: number | null;
  /** Sort order by creation time, `asc` or `desc`. */
  order?: 'asc' | 'desc';
  /** Lists only files below this path. */
  path?: string | null;
  /** Cursor of the page: the token that the previous page names as next. */
  page?: string;
}
