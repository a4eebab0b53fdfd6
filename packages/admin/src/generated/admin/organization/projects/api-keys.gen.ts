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

/**
 * The methods of `client.admin.organization.projects.apiKeys`.
 *
 * @public
 */
export class APIKeys extends APIResource {
  private readonly _path = 'admin.organization.projects.apiKeys.';

  /**
   * Retrieves an API key of a project with a redacted value.
   *
   * `GET /organization/projects/{project_id}/api_keys/{api_key_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    apiKeyID: string,
    params: APIKeyRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectAPIKey> {
    const { project_id } = params ?? {};
    return this._client.get(path`/organization/projects/${project_id}/api_keys/${apiKeyID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the API keys of a project.
   *
   * `GET /organization/projects/{project_id}/api_keys`
   *
   * @returns A page of keys with redacted values. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    projectID: string,
    query: APIKeyListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ProjectAPIKeysPage, ProjectAPIKey> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/api_keys`,
      ConversationCursorPage<ProjectAPIKey>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Deletes an API key of a project. Fails for keys of service accounts.
   *
   * `DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    apiKeyID: string,
    params: APIKeyDeleteParams,
    options?: RequestOptions,
  ): APIPromise<APIKeyDeleteResponse> {
    const { project_id } = params ?? {};
    return this._client.delete(path`/organization/projects/${project_id}/api_keys/${apiKeyID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes the expiry and scopes of a project's API key.
   *
   * `POST /organization/projects/{project_id}/api_keys/{api_key_id}`
   *
   * @returns The changed key.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    apiKeyID: string,
    params: APIKeyUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectAPIKey> {
    const { project_id, ...body } = params ?? {};
    return this._client.post(path`/organization/projects/${project_id}/api_keys/${apiKeyID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * An API key of a project.
 *
 * @public
 */
export interface ProjectAPIKey {
  object: 'organization.project.api_key';
  /** The key with its middle part hidden. */
  redacted_value: string;
  /** Name of the key. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Time of last use, in Unix seconds; null for never. */
  last_used_at: number | null;
  /** ID of the key. */
  id: string;
  /** True if the owner has access to the project. */
  owner_project_access: 'active' | 'inactive';
  /** Owner of the key. */
  owner: ProjectAPIKey.Owner;
  expires_at?: number | null;
}

export declare namespace ProjectAPIKey {
  /** Owner of the key. */
  export interface Owner {
    /** `user` or `service_account`. */
    type?: 'user' | 'service_account';
    /** Owner of the key, if it is a user. */
    user?: Owner.User;
    /** Owner of the key, if it is a service account. */
    service_account?: Owner.ServiceAccount;
  }

  export namespace Owner {
    /** A user who owns an API key. */
    export interface User {
      /** ID of the user. */
      id: string;
      /** Email address; may be null. */
      email: string;
      /** Name of the user. */
      name: string;
      /** Creation time, in Unix seconds. */
      created_at: number;
      /** Role in the project. */
      role: string;
    }

    /** A service account that owns an API key. */
    export interface ServiceAccount {
      /** ID of the service account. */
      id: string;
      /** Name of the service account. */
      name: string;
      /** Creation time, in Unix seconds. */
      created_at: number;
      /** Role of the service account. */
      role: string;
    }
  }
}

/**
 * Parameters of `client.admin.organization.projects.apiKeys.retrieve`.
 *
 * @public
 */
export interface APIKeyRetrieveParams {
  /** ID of the project. */
  project_id: string;
}

/**
 * A page of `ProjectAPIKey`.
 *
 * @public
 */
export type ProjectAPIKeysPage = ConversationCursorPage<ProjectAPIKey>;

/**
 * Parameters of `client.admin.organization.projects.apiKeys.list`.
 *
 * @public
 */
export interface APIKeyListParams extends ConversationCursorPageParams {
  /**
   * Lists only keys whose owner has access to the project (`active`) or has not (`inactive`), or
   * all keys (`any`).
   */
  owner_project_access?: 'active' | 'inactive' | 'any';
}

/**
 * Confirmation that an API key was deleted.
 *
 * @public
 */
export interface APIKeyDeleteResponse {
  object: 'organization.project.api_key.deleted';
  /** ID of the key. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.projects.apiKeys.delete`.
 *
 * @public
 */
export interface APIKeyDeleteParams {
  /** ID of the project. */
  project_id: string;
}

/**
 * Parameters of `client.admin.organization.projects.apiKeys.update`.
 *
 * @public
 */
export interface APIKeyUpdateParams {
  /** ID of the project. */
  project_id: string;
  /** Lifetime of the key, in seconds. It does not expire if omitted. */
  expires_in_seconds?: number;
  /** Scopes that are granted. */
  scopes?: string[];
}

export declare namespace APIKeys {
  export type {
    ProjectAPIKey,
    APIKeyRetrieveParams,
    ProjectAPIKeysPage,
    APIKeyListParams,
    APIKeyDeleteResponse,
    APIKeyDeleteParams,
    APIKeyUpdateParams,
  };
}
