// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY, path } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.projects.serviceAccounts.apiKeys`.
 *
 * @public
 */
export class APIKeys extends APIResource {
  private readonly _path = 'admin.organization.projects.serviceAccounts.apiKeys.';

  /**
   * Creates another API key for a service account.
   *
   * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`
   *
   * @returns The key. Its `value` is only returned this once.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    serviceAccountID: string,
    params: APIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<APIKeyCreateResponse> {
    const { project_id, ...body } = params ?? {};
    return this._client.post(
      path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}/api_keys`,
      {
        __operation: this._path + 'create',
        body,
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }
}

/**
 * An API key of a service account.
 *
 * @public
 */
export interface APIKeyCreateResponse {
  object: 'organization.project.service_account.api_key';
  /** The key itself. Only returned on creation. */
  value: string;
  /** Name of the key. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the key. */
  id: string;
  expires_at?: number | null;
}

/**
 * Parameters of `client.admin.organization.projects.serviceAccounts.apiKeys.create`.
 *
 * @public
 */
export interface APIKeyCreateParams {
  /** ID of the project. */
  project_id: string;
  /** Name of the key. */
  name?: string;
  /** Scopes of the key. */
  scopes?: string[];
  /** Lifetime of the key, in seconds. It does not expire if omitted. */
  expires_in_seconds?: number | null;
}

export declare namespace APIKeys {
  export type { APIKeyCreateResponse, APIKeyCreateParams };
}
