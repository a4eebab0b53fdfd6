// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
  TokenPage,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { EnvironmentFileHelpers } from '../../../../environments/file-helpers.js';
import type {
  EnvironmentFile,
  EnvironmentFilesPage,
  FileCreateParams,
  FileListParams,
} from './files-types.gen.js';

/**
 * The methods of `client.beta.agents.environments.files`.
 *
 * @public
 */
export class Files extends EnvironmentFileHelpers {
  private readonly _path = 'beta.agents.environments.files.';

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
      __operation: this._path + 'create',
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
        __operation: this._path + 'list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
      },
    );
  }
}

export type {
  EnvironmentFile,
  FileCreateParams,
  EnvironmentFilesPage,
  FileListParams,
} from './files-types.gen.js';

export declare namespace Files {
  export type { EnvironmentFile, FileCreateParams, EnvironmentFilesPage, FileListParams };
}
