// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
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
 * The methods of `client.admin.organization.projects.users`.
 *
 * @public
 */
export class Users extends APIResource {
  private readonly _path = 'admin.organization.projects.users.';

  roles: Roles = new Roles(this._client);

  /**
   * Adds a member of the organization to a project, by ID or email address.
   *
   * `POST /organization/projects/{project_id}/users`
   *
   * @returns The new project user.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    projectID: string,
    body: UserCreateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    return this._client.post(path`/organization/projects/${projectID}/users`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a user of a project.
   *
   * `GET /organization/projects/{project_id}/users/{user_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    userID: string,
    params: UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    const { project_id } = params ?? {};
    return this._client.get(path`/organization/projects/${project_id}/users/${userID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes a user's role in a project.
   *
   * `POST /organization/projects/{project_id}/users/{user_id}`
   *
   * @returns The updated user.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    userID: string,
    params: UserUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectUser> {
    const { project_id, ...body } = params ?? {};
    return this._client.post(path`/organization/projects/${project_id}/users/${userID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the users of a project.
   *
   * `GET /organization/projects/{project_id}/users`
   *
   * @returns A page of users. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    projectID: string,
    query: UserListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ProjectUsersPage, ProjectUser> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/users`,
      ConversationCursorPage<ProjectUser>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Removes a user from a project. Fails in archived projects.
   *
   * `DELETE /organization/projects/{project_id}/users/{user_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    userID: string,
    params: UserDeleteParams,
    options?: RequestOptions,
  ): APIPromise<UserDeleteResponse> {
    const { project_id } = params ?? {};
    return this._client.delete(path`/organization/projects/${project_id}/users/${userID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

Users.Roles = Roles;

/**
 * A user in a project.
 *
 * @public
 */
export interface ProjectUser {
  object: 'organization.project.user';
  /** ID of the user. */
  id: string;
  /** Role in the project: `owner` or `member`. */
  role: string;
  /** Time at which the user was added, in Unix seconds. */
  added_at: number;
  /** Name of the user. */
  name?: string | null;
  /** Email address; may be null. */
  email?: string | null;
}

/**
 * Parameters of `client.admin.organization.projects.users.create`.
 *
 * @public
 */
export interface UserCreateParams {
  /** Role in the project: `owner` or `member`. */
  role: string;
  /** ID of the user. */
  user_id?: string | null;
  /** Email address of the user. */
  email?: string | null;
}

/**
 * Parameters of `client.admin.organization.projects.users.retrieve`.
 *
 * @public
 */
export interface UserRetrieveParams {
  /** ID of the project. */
  project_id: string;
}

/**
 * Parameters of `client.admin.organization.projects.users.update`.
 *
 * @public
 */
export interface UserUpdateParams {
  /** ID of the project. */
  project_id: string;
  /** New role: `owner` or `member`. */
  role?: string | null;
}

/**
 * A page of `ProjectUser`.
 *
 * @public
 */
export type ProjectUsersPage = ConversationCursorPage<ProjectUser>;

/**
 * Parameters of `client.admin.organization.projects.users.list`.
 *
 * @public
 */
export interface UserListParams extends ConversationCursorPageParams {}

/**
 * Confirmation that a user was removed from a project.
 *
 * @public
 */
export interface UserDeleteResponse {
  object: 'organization.project.user.deleted';
  /** ID of the user. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.projects.users.delete`.
 *
 * @public
 */
export interface UserDeleteParams {
  /** ID of the project. */
  project_id: string;
}

export declare namespace Users {
  export type {
    ProjectUser,
    UserCreateParams,
    UserRetrieveParams,
    UserUpdateParams,
    ProjectUsersPage,
    UserListParams,
    UserDeleteResponse,
    UserDeleteParams,
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
