// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';
import { type APIKeyCreateParams, type APIKeyCreateResponse, APIKeys } from './api-keys.gen.js';

/**
 * The methods of `client.admin.organization.projects.serviceAccounts`.
 *
 * @public
 */
export class ServiceAccounts extends APIResource {
  private readonly _path = 'admin.organization.projects.serviceAccounts.';

  apiKeys: APIKeys = new APIKeys(this._client);

  /**
   * Creates a service account in a project, with an API key by default.
   *
   * `POST /organization/projects/{project_id}/service_accounts`
   *
   * @returns The service account. The value of its key is only returned this once.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    projectID: string,
    body: ServiceAccountCreateParams,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountCreateResponse> {
    return this._client.post(path`/organization/projects/${projectID}/service_accounts`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a service account of a project.
   *
   * `GET /organization/projects/{project_id}/service_accounts/{service_account_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    serviceAccountID: string,
    params: ServiceAccountRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    const { project_id } = params ?? {};
    return this._client.get(
      path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}`,
      {
        __operation: this._path + 'retrieve',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Changes the name or role of a service account.
   *
   * `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`
   *
   * @returns The updated service account.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    serviceAccountID: string,
    params: ServiceAccountUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectServiceAccount> {
    const { project_id, ...body } = params ?? {};
    return this._client.post(
      path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}`,
      {
        __operation: this._path + 'update',
        body,
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Lists the service accounts of a project.
   *
   * `GET /organization/projects/{project_id}/service_accounts`
   *
   * @returns A page of service accounts. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    projectID: string,
    query: ServiceAccountListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ProjectServiceAccountsPage, ProjectServiceAccount> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/service_accounts`,
      ConversationCursorPage<ProjectServiceAccount>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Deletes a service account. Fails in archived projects.
   *
   * `DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    serviceAccountID: string,
    params: ServiceAccountDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ServiceAccountDeleteResponse> {
    const { project_id } = params ?? {};
    return this._client.delete(
      path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}`,
      {
        __operation: this._path + 'delete',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }
}

ServiceAccounts.APIKeys = APIKeys;

/**
 * A service account of a project.
 *
 * @public
 */
export interface ProjectServiceAccount {
  object: 'organization.project.service_account';
  /** ID of the service account. */
  id: string;
  /** Name of the service account. */
  name: string;
  /** `owner`, `member` or `none`. */
  role: 'owner' | 'member' | 'none';
  /** Creation time, in Unix seconds. */
  created_at: number;
}

/**
 * A new service account.
 *
 * @public
 */
export interface ServiceAccountCreateResponse {
  object: 'organization.project.service_account';
  /** ID of the service account. */
  id: string;
  /** Name of the service account. */
  name: string;
  /** `member`, or `none` if the account has no default roles. */
  role: 'member' | 'none';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** API key of the account; null if it was created without one. */
  api_key: ServiceAccountCreateResponse.APIKey | null;
}

export declare namespace ServiceAccountCreateResponse {
  /** An API key of a service account. */
  export type APIKey = APIKeyCreateResponse;
}

/**
 * Parameters of `client.admin.organization.projects.serviceAccounts.create`.
 *
 * @public
 */
export interface ServiceAccountCreateParams {
  /** Name of the service account. */
  name: string;
  /** True to create the account without default roles and without an API key. */
  create_service_account_only?: boolean | null;
  /** Lifetime of the key, in seconds. It does not expire if omitted. */
  expires_in_seconds?: number | null;
}

/**
 * Parameters of `client.admin.organization.projects.serviceAccounts.retrieve`.
 *
 * @public
 */
export interface ServiceAccountRetrieveParams {
  /** ID of the project. */
  project_id: string;
}

/**
 * Parameters of `client.admin.organization.projects.serviceAccounts.update`.
 *
 * @public
 */
export interface ServiceAccountUpdateParams {
  /** ID of the project. */
  project_id: string;
  /** New name. */
  name?: string;
  /** New role: `member` or `owner`. */
  role?: 'member' | 'owner';
}

/**
 * A page of `ProjectServiceAccount`.
 *
 * @public
 */
export type ProjectServiceAccountsPage = ConversationCursorPage<ProjectServiceAccount>;

/**
 * Parameters of `client.admin.organization.projects.serviceAccounts.list`.
 *
 * @public
 */
export interface ServiceAccountListParams extends ConversationCursorPageParams {}

/**
 * Confirmation that a service account was deleted.
 *
 * @public
 */
export interface ServiceAccountDeleteResponse {
  object: 'organization.project.service_account.deleted';
  /** ID of the service account. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.projects.serviceAccounts.delete`.
 *
 * @public
 */
export interface ServiceAccountDeleteParams {
  /** ID of the project. */
  project_id: string;
}

export declare namespace ServiceAccounts {
  export type {
    ProjectServiceAccount,
    ServiceAccountCreateResponse,
    ServiceAccountCreateParams,
    ServiceAccountRetrieveParams,
    ServiceAccountUpdateParams,
    ProjectServiceAccountsPage,
    ServiceAccountListParams,
    ServiceAccountDeleteResponse,
    ServiceAccountDeleteParams,
  };

  export { APIKeys };
  export type { APIKeyCreateResponse, APIKeyCreateParams };
}
