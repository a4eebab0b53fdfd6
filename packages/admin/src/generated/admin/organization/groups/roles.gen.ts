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
import type {
  RoleListResponse as RoleListResponseModel,
  RoleRetrieveResponse as RoleRetrieveResponseModel,
} from '../users/roles.gen.js';

/**
 * The methods of `client.admin.organization.groups.roles`.
 *
 * @public
 */
export class Roles extends APIResource {
  private readonly _path = 'admin.organization.groups.roles.';

  /**
   * Assigns a role of the organization to a group.
   *
   * `POST /organization/groups/{group_id}/roles`
   *
   * @returns The assignment.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    groupID: string,
    body: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleCreateResponse> {
    return this._client.post(path`/organization/groups/${groupID}/roles`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves an organization role of a group.
   *
   * `GET /organization/groups/{group_id}/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponseModel> {
    const { group_id } = params ?? {};
    return this._client.get(path`/organization/groups/${group_id}/roles/${roleID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the organization roles of a group.
   *
   * `GET /organization/groups/{group_id}/roles`
   *
   * @returns A page of roles. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    groupID: string,
    query: RoleListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponseModel> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/groups/${groupID}/roles`,
      NextCursorPage<RoleListResponseModel>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Removes an organization role from a group.
   *
   * `DELETE /organization/groups/{group_id}/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponse> {
    const { group_id } = params ?? {};
    return this._client.delete(path`/organization/groups/${group_id}/roles/${roleID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * A role assigned to a group.
 *
 * @public
 */
export interface RoleCreateResponse {
  object: 'group.role';
  /** Group with the role. */
  group: RoleCreateResponse.Group;
  /** Assigned role. */
  role: Role;
}

export declare namespace RoleCreateResponse {
  /** A short form of a group. */
  export interface Group {
    object: 'group';
    /** ID of the group. */
    id: string;
    /** Name of the group. */
    name: string;
    /** Creation time, in Unix seconds. */
    created_at: number;
    /** True if the identity provider manages the group through SCIM. */
    scim_managed: boolean;
  }
}

/**
 * Parameters of `client.admin.organization.groups.roles.create`.
 *
 * @public
 */
export interface RoleCreateParams {
  /** ID of the role. */
  role_id: string;
}

export type { RoleRetrieveResponseModel as RoleRetrieveResponse };

/**
 * Parameters of `client.admin.organization.groups.roles.retrieve`.
 *
 * @public
 */
export interface RoleRetrieveParams {
  /** ID of the group. */
  group_id: string;
}

export type { RoleListResponseModel as RoleListResponse };

/**
 * A page of `RoleListResponse`.
 *
 * @public
 */
export type RoleListResponsesPage = NextCursorPage<RoleListResponseModel>;

/**
 * Parameters of `client.admin.organization.groups.roles.list`.
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
 * Parameters of `client.admin.organization.groups.roles.delete`.
 *
 * @public
 */
export interface RoleDeleteParams {
  /** ID of the group. */
  group_id: string;
}

export declare namespace Roles {
  export type {
    RoleCreateResponse,
    RoleCreateParams,
    RoleRetrieveResponseModel as RoleRetrieveResponse,
    RoleRetrieveParams,
    RoleListResponseModel as RoleListResponse,
    RoleListResponsesPage,
    RoleListParams,
    RoleDeleteResponse,
    RoleDeleteParams,
  };
}
