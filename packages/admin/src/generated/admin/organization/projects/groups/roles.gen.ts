// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  NextCursorPage,
  type NextCursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';
import type { RoleCreateResponse as RoleCreateResponseModel } from '../../groups/roles.gen.js';
import type {
  RoleDeleteResponse as RoleDeleteResponseModel,
  RoleRetrieveResponse as RoleRetrieveResponseModel,
} from '../../users/roles.gen.js';

/**
 * What `client.admin.organization.projects.groups.roles` can do.
 *
 * @public
 */
export class Roles extends APIResource {
  /**
   * Gives a group a role in a project.
   *
   * `POST /projects/{project_id}/groups/{group_id}/roles`
   *
   * @returns The assignment.
   * @throws {APIError} The request was refused, or failed.
   */
  create(
    groupID: string,
    params: RoleCreateParams,
    options?: RequestOptions,
  ): APIPromise<RoleCreateResponseModel> {
    const { project_id, ...body } = params;
    return this._client.post(path`/projects/${project_id}/groups/${groupID}/roles`, {
      body,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Retrieves a role of a group in a project.
   *
   * `GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`
   *
   * @throws {APIError} The request was refused, or failed.
   */
  retrieve(
    roleID: string,
    params: RoleRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RoleRetrieveResponseModel> {
    const { project_id, group_id } = params;
    return this._client.get(path`/projects/${project_id}/groups/${group_id}/roles/${roleID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Lists the roles of a group in a project.
   *
   * `GET /projects/{project_id}/groups/{group_id}/roles`
   *
   * @returns A page of roles; iterate it to read all pages.
   * @throws {APIError} The request was refused, or failed.
   */
  list(
    groupID: string,
    params: RoleListParams,
    options?: RequestOptions,
  ): PagePromise<RoleListResponsesPage, RoleRetrieveResponseModel> {
    const { project_id, ...query } = params;
    return this._client.getAPIList(
      path`/projects/${project_id}/groups/${groupID}/roles`,
      NextCursorPage<RoleRetrieveResponseModel>,
      {
        query,
        ...options,
        __security: { adminAPIKeyAuth: true },
      },
    );
  }

  /**
   * Takes a role in a project from a group.
   *
   * `DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`
   *
   * @throws {APIError} The request was refused, or failed.
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponseModel> {
    const { project_id, group_id } = params;
    return this._client.delete(path`/projects/${project_id}/groups/${group_id}/roles/${roleID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
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

export type { RoleRetrieveResponseModel as RoleListResponse };

/**
 * A page of `RoleListResponse`.
 *
 * @public
 */
export type RoleListResponsesPage = NextCursorPage<RoleRetrieveResponseModel>;

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

export type { RoleDeleteResponseModel as RoleDeleteResponse };

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
    RoleRetrieveResponseModel as RoleListResponse,
    RoleListResponsesPage,
    RoleListParams,
    RoleDeleteResponseModel as RoleDeleteResponse,
    RoleDeleteParams,
  };
}
