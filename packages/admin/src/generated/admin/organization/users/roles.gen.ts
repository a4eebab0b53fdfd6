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
import type { Role } from '../roles.gen.js';
import type { OrganizationUser } from './users-types.gen.js';

/**
 * The methods of `client.admin.organization.users.roles`.
 *
 * @public
 */
export class Roles extends APIResource {
  private readonly _path = 'admin.organization.users.roles.';

  /**
   * Assigns a role of the organization to a user.
   *
   * `POST /organization/users/{user_id}/roles`
   *
   * @returns The assignment.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    userID: string,
    body: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleCreateResponse> {
    return this._client.post(path`/organization/users/${userID}/roles`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves an organization role of a user.
   *
   * `GET /organization/users/{user_id}/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponse> {
    const { user_id } = params ?? {};
    return this._client.get(path`/organization/users/${user_id}/roles/${roleID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the organization roles of a user.
   *
   * `GET /organization/users/{user_id}/roles`
   *
   * @returns A page of roles. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    userID: string,
    query: RoleListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponse> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/users/${userID}/roles`,
      NextCursorPage<RoleListResponse>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Removes an organization role from a user.
   *
   * `DELETE /organization/users/{user_id}/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponse> {
    const { user_id } = params ?? {};
    return this._client.delete(path`/organization/users/${user_id}/roles/${roleID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * A role assigned to a user.
 *
 * @public
 */
export interface RoleCreateResponse {
  object: 'user.role';
  /** User with the role. */
  user: OrganizationUser;
  /** Assigned role. */
  role: Role;
}

/**
 * Parameters of `client.admin.organization.users.roles.create`.
 *
 * @public
 */
export interface RoleCreateParams {
  /** ID of the role. */
  role_id: string;
}

/**
 * A role with details of its assignment.
 *
 * @public
 */
export interface RoleRetrieveResponse {
  /** ID of the role. */
  id: string;
  /** Name of the role. */
  name: string;
  /** Permissions that the role grants. */
  permissions: string[];
  /** Type of the affected resource, such as `api.organization` or `api.project`. */
  resource_type: string;
  /** True if the role is predefined by OpenAI. */
  predefined_role: boolean;
  /** Description of the role. */
  description: string | null;
  /** Creation time, in Unix seconds. */
  created_at: number | null;
  /** Time of the last change, in Unix seconds. */
  updated_at: number | null;
  /** ID of the role's creator. */
  created_by: string | null;
  /** User who created the role, if known. */
  created_by_user_obj: { [key: string]: unknown } | null;
  /** Metadata of the role. */
  metadata: { [key: string]: unknown } | null;
  /** Sources from which the role is inherited, if any. */
  assignment_sources: RoleRetrieveResponse.AssignmentSource[] | null;
}

export declare namespace RoleRetrieveResponse {
  /** Sources from which the role is inherited, if any. */
  export interface AssignmentSource {
    /** ID of the user or group. */
    principal_id: string;
    /** `user` or `group`. */
    principal_type: string;
  }
}

/**
 * Parameters of `client.admin.organization.users.roles.retrieve`.
 *
 * @public
 */
export interface RoleRetrieveParams {
  /** ID of the user. */
  user_id: string;
}

/**
 * A role with details of its assignment.
 *
 * @public
 */
export interface RoleListResponse extends RoleRetrieveResponse {}

export declare namespace RoleListResponse {
  /** Sources from which the role is inherited, if any. */
  export type AssignmentSource = RoleRetrieveResponse.AssignmentSource;
}

/**
 * A page of `RoleListResponse`.
 *
 * @public
 */
export type RoleListResponsesPage = NextCursorPage<RoleListResponse>;

/**
 * Parameters of `client.admin.organization.users.roles.list`.
 *
 * @public
 */
export interface RoleListParams extends NextCursorPageParams {
  /** Sort order, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * Confirmation that a role assignment was removed.
 *
 * @public
 */
export interface RoleDeleteResponse {
  /** Type of assignment, such as `group.role.deleted`. */
  object: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.users.roles.delete`.
 *
 * @public
 */
export interface RoleDeleteParams {
  /** ID of the user. */
  user_id: string;
}

export declare namespace Roles {
  export type {
    RoleCreateResponse,
    RoleCreateParams,
    RoleRetrieveResponse,
    RoleRetrieveParams,
    RoleListResponse,
    RoleListResponsesPage,
    RoleListParams,
    RoleDeleteResponse,
    RoleDeleteParams,
  };
}
