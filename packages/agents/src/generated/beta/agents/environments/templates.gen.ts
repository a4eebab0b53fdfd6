// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { mergeHeaders, path, withQuery } from '@oai/core/internal';
import type {
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  EnvironmentTemplatesPage,
  TemplateCreateParams,
  TemplateListParams,
  TemplateUpdateParams,
} from './templates-types.gen.js';

/**
 * The methods of `client.beta.agents.environments.templates`.
 *
 * @public
 */
export class Templates extends APIResource {
  private readonly _path = 'beta.agents.environments.templates.';

  /**
   * Creates a template from which environments can be created.
   *
   * `POST /agents/environments/templates`
   *
   * @returns The new template.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: TemplateCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this._client.post('/agents/environments/templates', {
      __operation: this._path + 'create',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Retrieves an environment template.
   *
   * `GET /agents/environments/templates/{environment_template_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this._client.get(path`/agents/environments/templates/${environmentTemplateID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Changes an environment template. Existing environments stay as they are.
   *
   * `POST /agents/environments/templates/{environment_template_id}`
   *
   * @returns The changed template.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    environmentTemplateID: string,
    body: TemplateUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplate> {
    return this._client.post(path`/agents/environments/templates/${environmentTemplateID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }

  /**
   * Lists environment templates.
   *
   * `GET /agents/environments/templates`
   *
   * @returns A page of templates. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: TemplateListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<EnvironmentTemplatesPage, EnvironmentTemplate> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      '/agents/environments/templates',
      CursorPage<EnvironmentTemplate>,
      {
        __operation: this._path + 'list',
        ...options,
        headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options.headers),
      },
    );
  }

  /**
   * Deletes an environment template.
   *
   * `DELETE /agents/environments/templates/{environment_template_id}`
   *
   * @returns A confirmation of the deletion.
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    environmentTemplateID: string,
    options?: RequestOptions,
  ): APIPromise<EnvironmentTemplateDeleted> {
    return this._client.delete(path`/agents/environments/templates/${environmentTemplateID}`, {
      __operation: this._path + 'delete',
      ...options,
      headers: mergeHeaders({ 'OpenAI-Beta': 'agents=v1' }, options?.headers),
    });
  }
}

export type {
  EnvironmentTemplate,
  EnvironmentTemplateDeleted,
  TemplateCreateParams,
  TemplateUpdateParams,
  EnvironmentTemplatesPage,
  TemplateListParams,
} from './templates-types.gen.js';

export declare namespace Templates {
  export type {
    EnvironmentTemplate,
    EnvironmentTemplateDeleted,
    TemplateCreateParams,
    TemplateUpdateParams,
    EnvironmentTemplatesPage,
    TemplateListParams,
  };
}
