// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  TokenPage,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type { HostedEnvironmentFileParam } from '../agents-types.gen.js';

/**
 * The methods of `client.beta.agents.environments.files`.
 *
 * @public
 */
export class Files extends APIResource {
  /**
   * Adds a file to an environment.
   *
   * `POST /agents/environments/{environment_id}/files`
   *
   * @returns The file in the environment.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    environmentID: string,
    body: FileCreateParams,
    options?: RequestOptions,
  ): APIPromise<EnvironmentFile> {
    return this._client.post(path`/agents/environments/${environmentID}/files`, {
      __operation: 'beta.agents.environments.files.create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists the files of an environment.
   *
   * `GET /agents/environments/{environment_id}/files`
   *
   * @returns A page of files. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    environmentID: string,
    query: FileListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<EnvironmentFilesPage, EnvironmentFile> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/agents/environments/${environmentID}/files`,
      TokenPage<EnvironmentFile>,
      {
        __operation: 'beta.agents.environments.files.list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
      },
    );
  }
}

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

export declare namespace Files {
  export type { EnvironmentFile, FileCreateParams, EnvironmentFilesPage, FileListParams };
}
