// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  NextCursorPage,
  type NextCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.roles`.
 *
 * @public
 */
export class Roles extends APIResource {
  private readonly _path = 'admin.organization.roles.';

  /**
   * Creates a custom organization role.
   *
   * `POST /organization/roles`
   *
   * @returns The new role.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: RoleCreateParams, options?: RequestOptions): APIPromise<Role> {
    return this._client.post('/organization/roles', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a role of the organization.
   *
   * `GET /organization/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(roleID: string, options?: RequestOptions): APIPromise<Role> {
    return this._client.get(path`/organization/roles/${roleID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes a custom role of the organization.
   *
   * `POST /organization/roles/{role_id}`
   *
   * @returns The updated role.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    roleID: string,
    body: RoleUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._client.post(path`/organization/roles/${roleID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the roles of the organization.
   *
   * `GET /organization/roles`
   *
   * @returns A page of roles. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: RoleListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<RolesPage, Role> {
    options = withQuery(query, options);
    return this._client.getAPIList('/organization/roles', NextCursorPage<Role>, {
      __operation: this._path + 'list',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Deletes a custom role of the organization.
   *
   * `DELETE /organization/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(roleID: string, options?: RequestOptions): APIPromise<RoleDeleteResponse> {
    return this._client.delete(path`/organization/roles/${roleID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * A named set of permissions.
 *
 * @public
 */
export interface Role {
  object: 'role';
  /** ID of the role. */
  id: string;
  /** Name of the role. */
  name: string;
  /** Description of the role. */
  description: string | null;
  /** Permissions that the role grants. */
  permissions: string[];
  /** Type of the affected resource, such as `api.organization` or `api.project`. */
  resource_type: string;
  /** True if the role is predefined by OpenAI. */
  predefined_role: boolean;
}

/**
 * Parameters of `client.admin.organization.roles.create`.
 *
 * @public
 */
export interface RoleCreateParams {
  /** Name of the role; must be unique. */
  role_name: string;
  /** Permissions that the role grants. */
  permissions: string[];
  /** Description of the role. */
  description?: string | null;
}

/**
 * Parameters of `client.admin.organization.roles.update`.
 *
 * @public
 */
export interface RoleUpdateParams {
  /** Permissions that the role grants. */
  permissions?: string[] | null;
  /** Description of the role. */
  description?: string | null;
  /** Name of the role; must be unique. */
  role_name?: string | null;
}

/**
 * A page of `Role`.
 *
 * @public
 */
export type RolesPage = NextCursorPage<Role>;

/**
 * Parameters of `client.admin.organization.roles.list`.
 *
 * @public
 */
export interface RoleListParams extends NextCursorPageParams {
  /** Sort order, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
}

/**
 * Confirmation that a role was deleted.
 *
 * @public
 */
export interface RoleDeleteResponse {
  object: 'role.deleted';
  /** ID of the role. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

export declare namespace Roles {
  export type {
    Role,
    RoleCreateParams,
    RoleUpdateParams,
    RolesPage,
    RoleListParams,
    RoleDeleteResponse,
  };
}
