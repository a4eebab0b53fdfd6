// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  NextCursorPage,
  type NextCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { path, withQuery } from '@oai/core/internal';
import type { Role } from '../roles.gen.js';
import type {
  RoleDeleteResponse as RoleDeleteResponseModel,
  RoleRetrieveResponse as RoleRetrieveResponseModel,
} from '../users/roles.gen.js';

/**
 * What `client.admin.organization.groups.roles` can do.
 *
 * @public
 */
export class Roles extends APIResource {
  /**
   * Gives an organization role to a group.
   *
   * `POST /organization/groups/{group_id}/roles`
   *
   * @returns The assignment.
   * @throws {APIError} The request was refused, or failed.
   */
  create(
    groupID: string,
    body: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleCreateResponse> {
    return this._client.post(path`/organization/groups/${groupID}/roles`, {
      body,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Retrieves an organization role of a group.
   *
   * `GET /organization/groups/{group_id}/roles/{role_id}`
   *
   * @throws {APIError} The request was refused, or failed.
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponseModel> {
    const { group_id } = params;
    return this._client.get(path`/organization/groups/${group_id}/roles/${roleID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Lists the organization roles of a group.
   *
   * `GET /organization/groups/{group_id}/roles`
   *
   * @returns A page of roles; iterate it to read all pages.
   * @throws {APIError} The request was refused, or failed.
   */
  list(
    groupID: string,
    query: RoleListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleRetrieveResponseModel> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/groups/${groupID}/roles`,
      NextCursorPage<RoleRetrieveResponseModel>,
      {
        ...options,
        __security: { adminAPIKeyAuth: true },
      },
    );
  }

  /**
   * Takes an organization role from a group.
   *
   * `DELETE /organization/groups/{group_id}/roles/{role_id}`
   *
   * @throws {APIError} The request was refused, or failed.
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponseModel> {
    const { group_id } = params;
    return this._client.delete(path`/organization/groups/${group_id}/roles/${roleID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }
}

/**
 * A role given to a group.
 *
 * @public
 */
export interface RoleCreateResponse {
  /** Always `group.role`. */
  object: 'group.role';
  /** Group that holds the role. */
  group: RoleCreateResponse.Group;
  /** Role that was assigned. */
  role: Role;
}

export declare namespace RoleCreateResponse {
  /** A group of users, in short. */
  export interface Group {
    /** Always `group`. */
    object: 'group';
    /** ID of the group. */
    id: string;
    /** Name of the group. */
    name: string;
    /** Creation time, Unix seconds. */
    created_at: number;
    /** Whether the identity provider manages it through SCIM. */
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

export type { RoleRetrieveResponseModel as RoleListResponse };

/**
 * A page of `RoleListResponse`.
 *
 * @public
 */
export type RoleListResponsesPage = NextCursorPage<RoleRetrieveResponseModel>;

/**
 * Parameters of `client.admin.organization.groups.roles.list`.
 *
 * @public
 */
export interface RoleListParams extends NextCursorPageParams {
  /** Sort order, `asc` or `desc`. */
  order?: 'asc' | 'desc';
}

export type { RoleDeleteResponseModel as RoleDeleteResponse };

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
    RoleRetrieveResponseModel as RoleListResponse,
    RoleListResponsesPage,
    RoleListParams,
    RoleDeleteResponseModel as RoleDeleteResponse,
    RoleDeleteParams,
  };
}
