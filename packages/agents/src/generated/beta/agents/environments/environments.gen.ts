// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import { EnvironmentInfosPage } from '../../../../environments/environment-infos-page.js';
import type {
  EnvironmentCreateParams,
  EnvironmentInfo,
  EnvironmentListParams,
} from './environments-types.gen.js';
import type {
  EnvironmentFile,
  EnvironmentFilesPage,
  FileCreateParams,
  FileListParams,
} from './files-types.gen.js';
import { Files } from './files.gen.js';
import type {
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  EnvironmentTemplatesPage,
  TemplateCreateParams,
  TemplateListParams,
  TemplateUpdateParams,
} from './templates-types.gen.js';
import { Templates } from './templates.gen.js';

/**
 * The methods of `client.beta.agents.environments`.
 *
 * @public
 */
export class Environments extends APIResource {
  private readonly _path = 'beta.agents.environments.';

  files: Files = new Files(this._client);
  templates: Templates = new Templates(this._client);

  /**
   * Creates an environment in which agents run commands and keep files.
   *
   * `POST /agents/environments`
   *
   * @returns The new environment.
   * @throws {APIError} The request failed or was rejected.
   */
  create(params: EnvironmentCreateParams, options?: RequestOptions): APIPromise<EnvironmentInfo> {
    const { 'Idempotency-Key': idempotencyKey, ...body } = params ?? {};
    return this._client.post('/agents/environments', {
      __operation: this._path + 'create',
      body: params && body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1', 'Idempotency-Key': idempotencyKey?.toString() }, options?.headers),
    });
  }

  /**
   * Retrieves an environment.
   *
   * `GET /agents/environments/{environment_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(environmentID: string, options?: RequestOptions): APIPromise<EnvironmentInfo> {
    return this._client.get(path`/agents/environments/${environmentID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists environments.
   *
   * `GET /agents/environments`
   *
   * @returns A page of environments. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: EnvironmentListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<EnvironmentInfosPage, EnvironmentInfo> {
    options = withQuery(query, options);
    return this._client.getAPIList('/agents/environments', EnvironmentInfosPage, {
      __operation: this._path + 'list',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
    });
  }
}

Environments.Files = Files;
Environments.Templates = Templates;

export type {
  EnvironmentInfo,
  EnvironmentCreateParams,
  EnvironmentListParams,
} from './environments-types.gen.js';

export declare namespace Environments {
  export type {
    EnvironmentInfo,
    EnvironmentCreateParams,
    EnvironmentListParams,
    EnvironmentInfosPage,
  };

  export { Files };
  export type { EnvironmentFile, FileCreateParams, EnvironmentFilesPage, FileListParams };

  export { Templates };
  export type {
    EnvironmentTemplate,
    EnvironmentTemplateDeleted,
    TemplateCreateParams,
    TemplateUpdateParams,
    EnvironmentTemplatesPage,
    TemplateListParams,
  };
}
