// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  NextCursorPage,
  type NextCursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { ADMIN_KEY, path } from '@oai/core/internal';
import type { RoleCreateResponse as RoleCreateResponseModel } from '../../groups/roles.gen.js';
import type {
  RoleListResponse as RoleListResponseModel,
  RoleRetrieveResponse as RoleRetrieveResponseModel,
} from '../../users/roles.gen.js';

/**
 * The methods of `client.admin.organization.projects.groups.roles`.
 *
 * @public
 */
export class Roles extends APIResource {
  private readonly _path = 'admin.organization.projects.groups.roles.';

  /**
   * Assigns a role of a project to a group.
   *
   * `POST /projects/{project_id}/groups/{group_id}/roles`
   *
   * @returns The assignment.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    groupID: string,
    params: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleCreateResponseModel> {
    const { project_id, ...body } = params ?? {};
    return this._client.post(path`/projects/${project_id}/groups/${groupID}/roles`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a project role of a group.
   *
   * `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponseModel> {
    const { project_id, group_id } = params ?? {};
    return this._client.get(path`/projects/${project_id}/groups/${group_id}/roles/${roleID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the roles of a group in a project.
   *
   * `GET /projects/{project_id}/groups/{group_id}/roles`
   *
   * @returns A page of roles. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    groupID: string,
    params: RoleListParams,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleListResponseModel> {
    const { project_id, ...query } = params ?? {};
    return this._client.getAPIList(
      path`/projects/${project_id}/groups/${groupID}/roles`,
      NextCursorPage<RoleListResponseModel>,
      {
        __operation: this._path + 'list',
        query,
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Removes a project role from a group.
   *
   * `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponse> {
    const { project_id, group_id } = params ?? {};
    return this._client.delete(path`/projects/${project_id}/groups/${group_id}/roles/${roleID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

export type { RoleCreateResponseModel as RoleCreateResponse };

/**
 * Parameters of `client.admin.organization.projects.groups.roles.create`.
 *
 * @public
 */
export interface RoleCreateParams {
  /** ID of the project. */
  project_id: string;
  /** ID of the role. */
  role_id: string;
}

export type { RoleRetrieveResponseModel as RoleRetrieveResponse };

/**
 * Parameters of `client.admin.organization.projects.groups.roles.retrieve`.
 *
 * @public
 */
export interface RoleRetrieveParams {
  /** ID of the project. */
  project_id: string;
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
 * Parameters of `client.admin.organization.projects.groups.roles.list`.
 *
 * @public
 */
export interface RoleListParams extends NextCursorPageParams {
  /** ID of the project. */
  project_id: string;
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
 * Parameters of `client.admin.organization.projects.groups.roles.delete`.
 *
 * @public
 */
export interface RoleDeleteParams {
  /** ID of the project. */
  project_id: string;
  /** ID of the group. */
  group_id: string;
}

export declare namespace Roles {
  export type {
    RoleCreateResponseModel as RoleCreateResponse,
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
