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
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.adminAPIKeys`.
 *
 * @public
 */
export class AdminAPIKeys extends APIResource {
  private readonly _path = 'admin.organization.adminAPIKeys.';

  /**
   * Creates an admin API key for the organization.
   *
   * `POST /organization/admin_api_keys`
   *
   * @returns The key. Its `value` is only returned this once.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    body: AdminAPIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminAPIKeyCreateResponse> {
    return this._client.post('/organization/admin_api_keys', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves an admin API key with a redacted value.
   *
   * `GET /organization/admin_api_keys/{key_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKey> {
    return this._client.get(path`/organization/admin_api_keys/${keyID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the admin API keys of the organization.
   *
   * `GET /organization/admin_api_keys`
   *
   * @returns A page of keys with redacted values. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: AdminAPIKeyListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AdminAPIKeysPage, AdminAPIKey> {
    options = withQuery(query, options);
    return this._client.getAPIList('/organization/admin_api_keys', CursorPage<AdminAPIKey>, {
      __operation: this._path + 'list',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Deletes an admin API key.
   *
   * `DELETE /organization/admin_api_keys/{key_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKeyDeleteResponse> {
    return this._client.delete(path`/organization/admin_api_keys/${keyID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * An API key for the administration of the organization.
 *
 * @public
 */
export interface AdminAPIKey {
  object: 'organization.admin_api_key';
  /** ID of the key. */
  id: string;
  /** The key with its middle part hidden. */
  redacted_value: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Time of expiry, in Unix seconds; null for never. */
  expires_at: number | null;
  /** Owner of the key. */
  owner: AdminAPIKey.Owner;
  /** Name of the key. */
  name?: string | null;
  /** Time of last use, in Unix seconds; null for never. */
  last_used_at?: number | null;
}

export declare namespace AdminAPIKey {
  /** Owner of the key. */
  export interface Owner {
    /** Type of owner. */
    type?: string;
    /** Always `organization.user`. */
    object?: string;
    /** ID of the owner. */
    id?: string;
    /** Name of the owner. */
    name?: string;
    /** Time at which the owner was created, in Unix seconds. */
    created_at?: number;
    /** Role of the owner. */
    role?: string;
  }
}

/**
 * A new admin API key.
 *
 * @public
 */
export interface AdminAPIKeyCreateResponse extends AdminAPIKey {
  /** The key itself. Only returned on creation. */
  value: string;
}

/**
 * Parameters of `client.admin.organization.adminAPIKeys.create`.
 *
 * @public
 */
export interface AdminAPIKeyCreateParams {
  /** Name of the key. */
  name: string;
  /** Lifetime of the key, 1 to 31536000 seconds (a year). Unlimited by default. */
  expires_in_seconds?: number;
}

/**
 * A page of `AdminAPIKey`.
 *
 * @public
 */
export type AdminAPIKeysPage = CursorPage<AdminAPIKey>;

/**
 * Parameters of `client.admin.organization.adminAPIKeys.list`.
 *
 * @public
 */
export interface AdminAPIKeyListParams {
  /** ID of the entry after which to continue, usually the last one of the previous page. */
  after?: string | null;
  /** Sort order by creation time, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
  /** Page size. Default 20. */
  limit?: number;
}

/**
 * Response of `client.admin.organization.adminAPIKeys.delete`.
 *
 * @public
 */
export interface AdminAPIKeyDeleteResponse {
  id: string;
  object: 'organization.admin_api_key.deleted';
  deleted: boolean;
}

export declare namespace AdminAPIKeys {
  export type {
    AdminAPIKey,
    AdminAPIKeyCreateResponse,
    AdminAPIKeyCreateParams,
    AdminAPIKeysPage,
    AdminAPIKeyListParams,
    AdminAPIKeyDeleteResponse,
  };
}
