// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  CursorPage,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';

/** @public */
export class AdminAPIKeys extends APIResource {
  /**
   * Creates an admin API key for the organization.
   *
   * @returns The key; its `value` is shown only this once.
   * @see `POST /organization/admin_api_keys`
   */
  create(
    body: AdminAPIKeyCreateParams,
    options?: RequestOptions,
  ): APIPromise<AdminAPIKeyCreateResponse> {
    return this._client.post('/organization/admin_api_keys', {
      body,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Retrieves an admin API key, its value redacted.
   *
   * @see `GET /organization/admin_api_keys/{key_id}`
   */
  retrieve(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKey> {
    return this._client.get(path`/organization/admin_api_keys/${keyID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Lists the admin API keys of the organization.
   *
   * @returns A page of keys, their values redacted; iterate it to read all pages.
   * @see `GET /organization/admin_api_keys`
   */
  list(
    query: AdminAPIKeyListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AdminAPIKeysPage, AdminAPIKey> {
    return this._client.getAPIList('/organization/admin_api_keys', CursorPage<AdminAPIKey>, {
      query,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Deletes an admin API key.
   *
   * @see `DELETE /organization/admin_api_keys/{key_id}`
   */
  delete(keyID: string, options?: RequestOptions): APIPromise<AdminAPIKeyDeleteResponse> {
    return this._client.delete(path`/organization/admin_api_keys/${keyID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }
}

/** @public */
export interface AdminAPIKey {
  object: 'organization.admin_api_key';
  id: string;
  redacted_value: string;
  created_at: number;
  expires_at: number | null;
  owner: AdminAPIKey.Owner;
  name?: string | null;
  last_used_at?: number | null;
}

export declare namespace AdminAPIKey {
  export interface Owner {
    type?: string;
    object?: string;
    id?: string;
    name?: string;
    created_at?: number;
    role?: string;
  }
}

/** @public */
export interface AdminAPIKeyCreateResponse extends AdminAPIKey {
  value: string;
}

/** @public */
export interface AdminAPIKeyCreateParams {
  /** Name of the key. */
  name: string;
  /** Life of the key, 1 to 31536000 seconds (a year). Default unlimited. */
  expires_in_seconds?: number;
}

/** @public */
export type AdminAPIKeysPage = CursorPage<AdminAPIKey>;

/** @public */
export interface AdminAPIKeyListParams {
  /** ID to continue behind, usually the last one of the page before. */
  after?: string | null;
  /** Sort order by creation time, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
  /** Page size. Default 20. */
  limit?: number;
}

/** @public */
export interface AdminAPIKeyDeleteResponse {
  id: string;
  object: 'organization.admin_api_key.deleted';
  deleted: boolean;
}

export declare namespace AdminAPIKeys {
  export {
    type AdminAPIKey as AdminAPIKey,
    type AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    type AdminAPIKeyCreateParams as AdminAPIKeyCreateParams,
    type AdminAPIKeysPage as AdminAPIKeysPage,
    type AdminAPIKeyListParams as AdminAPIKeyListParams,
    type AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
  };
}
