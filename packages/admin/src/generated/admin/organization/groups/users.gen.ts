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
 * The methods of `client.admin.organization.groups.users`.
 *
 * @public
 */
export class Users extends APIResource {
  private readonly _path = 'admin.organization.groups.users.';

  /**
   * Adds a user to a group.
   *
   * `POST /organization/groups/{group_id}/users`
   *
   * @returns The membership.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    groupID: string,
    body: UserCreateParams,
    options?: RequestOptions,
  ): APIPromise<UserCreateResponse> {
    return this._client.post(path`/organization/groups/${groupID}/users`, {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a user of a group.
   *
   * `GET /organization/groups/{group_id}/users/{user_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    userID: string,
    params: UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<UserRetrieveResponse> {
    const { group_id } = params ?? {};
    return this._client.get(path`/organization/groups/${group_id}/users/${userID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the users in a group.
   *
   * `GET /organization/groups/{group_id}/users`
   *
   * @returns A page of users. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    groupID: string,
    query: UserListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<OrganizationGroupUsersPage, OrganizationGroupUser> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/organization/groups/${groupID}/users`,
      NextCursorPage<OrganizationGroupUser>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Removes a user from a group.
   *
   * `DELETE /organization/groups/{group_id}/users/{user_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    userID: string,
    params: UserDeleteParams,
    options?: RequestOptions,
  ): APIPromise<UserDeleteResponse> {
    const { group_id } = params ?? {};
    return this._client.delete(path`/organization/groups/${group_id}/users/${userID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * A user in a group.
 *
 * @public
 */
export interface OrganizationGroupUser {
  /** ID of the user. */
  id: string;
  /** Name of the user. */
  name: string;
  /** Email address; may be null. */
  email: string | null;
}

/**
 * A membership of a user in a group.
 *
 * @public
 */
export interface UserCreateResponse {
  object: 'group.user';
  /** ID of the user. */
  user_id: string;
  /** ID of the group. */
  group_id: string;
}

/**
 * Parameters of `client.admin.organization.groups.users.create`.
 *
 * @public
 */
export interface UserCreateParams {
  /** ID of the user. */
  user_id: string;
}

/**
 * A user in a group, with details.
 *
 * @public
 */
export interface UserRetrieveResponse {
  /** ID of the user. */
  id: string;
  /** Name of the user. */
  name: string;
  /** Email address; may be null. */
  email: string | null;
  /** URL of the profile picture; may be null. */
  picture: string | null;
  /** True if this is a service account and not a person. */
  is_service_account: boolean | null;
  /** `user` or `tenant_user`. */
  user_type: 'user' | 'tenant_user';
}

/**
 * Parameters of `client.admin.organization.groups.users.retrieve`.
 *
 * @public
 */
export interface UserRetrieveParams {
  /** ID of the group. */
  group_id: string;
}

/**
 * A page of `OrganizationGroupUser`.
 *
 * @public
 */
export type OrganizationGroupUsersPage = NextCursorPage<OrganizationGroupUser>;

/**
 * Parameters of `client.admin.organization.groups.users.list`.
 *
 * @public
 */
export interface UserListParams extends NextCursorPageParams {
  /** Sort order by creation time, `asc` or `desc`. Default `desc`. */
  order?: 'asc' | 'desc';
}

/**
 * Confirmation that a user was removed from a group.
 *
 * @public
 */
export interface UserDeleteResponse {
  object: 'group.user.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.groups.users.delete`.
 *
 * @public
 */
export interface UserDeleteParams {
  /** ID of the group. */
  group_id: string;
}

export declare namespace Users {
  export type {
    OrganizationGroupUser,
    UserCreateResponse,
    UserCreateParams,
    UserRetrieveResponse,
    UserRetrieveParams,
    OrganizationGroupUsersPage,
    UserListParams,
    UserDeleteResponse,
    UserDeleteParams,
  };
}
