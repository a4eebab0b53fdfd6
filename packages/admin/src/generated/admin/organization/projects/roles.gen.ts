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
import type {
  Role,
  RoleCreateParams as RoleCreateParamsModel,
  RoleDeleteResponse as RoleDeleteResponseModel,
  RolesPage,
} from '../roles.gen.js';

/**
 * The methods of `client.admin.organization.projects.roles`.
 *
 * @public
 */
export class Roles extends APIResource {
  private readonly _path = 'admin.organization.projects.roles.';

  /**
   * Creates a custom project role.
   *
   * `POST /projects/{project_id}/roles`
   *
   * @returns The new role.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    projectID: string,
    body: RoleCreateParamsModel,
    options?: RequestOptions,
  ): APIPromise<Role> {
    return this._client.post(path`/projects/${projectID}/roles`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a role of a project.
   *
   * `GET /projects/{project_id}/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(roleID: string, params: RoleRetrieveParams, options?: RequestOptions): APIPromise<Role> {
    const { project_id } = params ?? {};
    return this._client.get(path`/projects/${project_id}/roles/${roleID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes a custom role of a project.
   *
   * `POST /projects/{project_id}/roles/{role_id}`
   *
   * @returns The updated role.
   * @throws {APIError} The request failed or was rejected.
   */
  update(roleID: string, params: RoleUpdateParams, options?: RequestOptions): APIPromise<Role> {
    const { project_id, ...body } = params ?? {};
    return this._client.post(path`/projects/${project_id}/roles/${roleID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the roles of a project.
   *
   * `GET /projects/{project_id}/roles`
   *
   * @returns A page of roles. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    projectID: string,
    query: RoleListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<RolesPage, Role> {
    options = withQuery(query, options);
    return this._client.getAPIList(path`/projects/${projectID}/roles`, NextCursorPage<Role>, {
      __operation: this._path + 'list',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Deletes a custom role of a project.
   *
   * `DELETE /projects/{project_id}/roles/{role_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    roleID: string,
    params: RoleDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RoleDeleteResponseModel> {
    const { project_id } = params ?? {};
    return this._client.delete(path`/projects/${project_id}/roles/${roleID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

export type { RoleCreateParamsModel as RoleCreateParams };

/**
 * Parameters of `client.admin.organization.projects.roles.retrieve`.
 *
 * @public
 */
export interface RoleRetrieveParams {
  /** ID of the project. */
  project_id: string;
}

/**
 * Parameters of `client.admin.organization.projects.roles.update`.
 *
 * @public
 */
export interface RoleUpdateParams {
  /** ID of the project. */
  project_id: string;
  /** Permissions that the role grants. */
  permissions?: string[] | null;
  /** Description of the role. */
  description?: string | null;
  /** Name of the role; must be unique. */
  role_name?: string | null;
}

/**
 * Parameters of `client.admin.organization.projects.roles.list`.
 *
 * @public
 */
export interface RoleListParams extends NextCursorPageParams {
  /** Sort order, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
}

export type { RoleDeleteResponseModel as RoleDeleteResponse };

/**
 * Parameters of `client.admin.organization.projects.roles.delete`.
 *
 * @public
 */
export interface RoleDeleteParams {
  /** ID of the project. */
  project_id: string;
}

export declare namespace Roles {
  export type {
    RoleCreateParamsModel as RoleCreateParams,
    RoleRetrieveParams,
    RoleUpdateParams,
    RoleListParams,
    RoleDeleteResponseModel as RoleDeleteResponse,
    RoleDeleteParams,
  };
}
