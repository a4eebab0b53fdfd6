// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
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
import type {
  OrganizationUser,
  OrganizationUsersPage,
  UserDeleteResponse,
  UserListParams,
  UserUpdateParams,
} from './users-types.gen.js';

/**
 * The methods of `client.admin.organization.users`.
 *
 * @public
 */
export class Users extends APIResource {
  private readonly _path = 'admin.organization.users.';

  roles: Roles = new Roles(this._client);

  /**
   * Retrieves a user of the organization.
   *
   * `GET /organization/users/{user_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(userID: string, options?: RequestOptions): APIPromise<OrganizationUser> {
    return this._client.get(path`/organization/users/${userID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes a user's role in the organization.
   *
   * `POST /organization/users/{user_id}`
   *
   * @returns The updated user.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    userID: string,
    body: UserUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<OrganizationUser> {
    return this._client.post(path`/organization/users/${userID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the users of the organization.
   *
   * `GET /organization/users`
   *
   * @returns A page of users. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: UserListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<OrganizationUsersPage, OrganizationUser> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      '/organization/users',
      ConversationCursorPage<OrganizationUser>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Removes a user from the organization.
   *
   * `DELETE /organization/users/{user_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(userID: string, options?: RequestOptions): APIPromise<UserDeleteResponse> {
    return this._client.delete(path`/organization/users/${userID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

Users.Roles = Roles;

export type {
  OrganizationUser,
  UserDeleteResponse,
  UserUpdateParams,
  OrganizationUsersPage,
  UserListParams,
} from './users-types.gen.js';

export declare namespace Users {
  export type {
    OrganizationUser,
    UserDeleteResponse,
    UserUpdateParams,
    OrganizationUsersPage,
    UserListParams,
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
