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
import {
  type RoleCreateParams,
  type RoleCreateResponse,
  type RoleDeleteParams,
  type RoleDeleteResponse,
  type RoleListParams,
  type RoleListResponse,
  type RoleListResponsesPage,
  type RoleRetrieveParams,
  type RoleRetrieveResponse,
  Roles,
} from './roles.gen.js';

/**
 * The methods of `client.admin.organization.projects.groups`.
 *
 * @public
 */
export class Groups extends APIResource {
  private readonly _path = 'admin.organization.projects.groups.';

  roles: Roles = new Roles(this._client);

  /**
   * Gives a group access to a project.
   *
   * `POST /organization/projects/{project_id}/groups`
   *
   * @returns The granted access.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    projectID: string,
    body: GroupCreateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectGroup> {
    return this._client.post(path`/organization/projects/${projectID}/groups`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a group's access to a project.
   *
   * `GET /organization/projects/{project_id}/groups/{group_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    groupID: string,
    params: GroupRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectGroup> {
    const { project_id, ...query } = params ?? {};
    return this._client.get(path`/organization/projects/${project_id}/groups/${groupID}`, {
      __operation: this._path + 'retrieve',
      query,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the groups with access to a project.
   *
   * `GET /organization/projects/{project_id}/groups`
   *
   * @returns A page of groups. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    projectID: string,
    query: GroupListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ProjectGroupsPage, ProjectGroup> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/groups`,
      NextCursorPage<ProjectGroup>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Removes a group's access to a project.
   *
   * `DELETE /organization/projects/{project_id}/groups/{group_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    groupID: string,
    params: GroupDeleteParams,
    options?: RequestOptions,
  ): APIPromise<GroupDeleteResponse> {
    const { project_id } = params ?? {};
    return this._client.delete(path`/organization/projects/${project_id}/groups/${groupID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

Groups.Roles = Roles;

/**
 * A group's access to a project.
 *
 * @public
 */
export interface ProjectGroup {
  object: 'project.group';
  /** ID of the project. */
  project_id: string;
  /** ID of the group. */
  group_id: string;
  /** Name of the group. */
  group_name: string;
  /** `group` or `tenant_group`. */
  group_type: 'group' | 'tenant_group';
  /** Time at which access was granted, in Unix seconds. */
  created_at: number;
}

/**
 * Parameters of `client.admin.organization.projects.groups.create`.
 *
 * @public
 */
export interface GroupCreateParams {
  /** ID of the group. */
  group_id: string;
  /** ID of the project role to assign. */
  role: string;
}

/**
 * Parameters of `client.admin.organization.projects.groups.retrieve`.
 *
 * @public
 */
export interface GroupRetrieveParams {
  /** ID of the project. */
  project_id: string;
  /** Type of group: `group` or `tenant_group`. Default `group`. */
  group_type?: 'group' | 'tenant_group';
}

/**
 * A page of `ProjectGroup`.
 *
 * @public
 */
export type ProjectGroupsPage = NextCursorPage<ProjectGroup>;

/**
 * Parameters of `client.admin.organization.projects.groups.list`.
 *
 * @public
 */
export interface GroupListParams extends NextCursorPageParams {
  /** Sort order, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
}

/**
 * Confirmation that a group's access was removed.
 *
 * @public
 */
export interface GroupDeleteResponse {
  object: 'project.group.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.projects.groups.delete`.
 *
 * @public
 */
export interface GroupDeleteParams {
  /** ID of the project. */
  project_id: string;
}

export declare namespace Groups {
  export type {
    ProjectGroup,
    GroupCreateParams,
    GroupRetrieveParams,
    ProjectGroupsPage,
    GroupListParams,
    GroupDeleteResponse,
    GroupDeleteParams,
  };

  export { Roles };
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
