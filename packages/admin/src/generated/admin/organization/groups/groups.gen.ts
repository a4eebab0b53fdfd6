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
import {
  type OrganizationGroupUser,
  type OrganizationGroupUsersPage,
  type UserCreateParams,
  type UserCreateResponse,
  type UserDeleteParams,
  type UserDeleteResponse,
  type UserListParams,
  type UserRetrieveParams,
  type UserRetrieveResponse,
  Users,
} from './users.gen.js';

/**
 * The methods of `client.admin.organization.groups`.
 *
 * @public
 */
export class Groups extends APIResource {
  private readonly _path = 'admin.organization.groups.';

  users: Users = new Users(this._client);
  roles: Roles = new Roles(this._client);

  /**
   * Creates a group in the organization.
   *
   * `POST /organization/groups`
   *
   * @returns The new group.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: GroupCreateParams, options?: RequestOptions): APIPromise<Group> {
    return this._client.post('/organization/groups', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a group.
   *
   * `GET /organization/groups/{group_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(groupID: string, options?: RequestOptions): APIPromise<Group> {
    return this._client.get(path`/organization/groups/${groupID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Renames a group.
   *
   * `POST /organization/groups/{group_id}`
   *
   * @returns The updated group.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    groupID: string,
    body: GroupUpdateParams,
    options?: RequestOptions,
  ): APIPromise<GroupUpdateResponse> {
    return this._client.post(path`/organization/groups/${groupID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the groups of the organization.
   *
   * `GET /organization/groups`
   *
   * @returns A page of groups. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: GroupListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<GroupsPage, Group> {
    options = withQuery(query, options);
    return this._client.getAPIList('/organization/groups', NextCursorPage<Group>, {
      __operation: this._path + 'list',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Deletes a group.
   *
   * `DELETE /organization/groups/{group_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(groupID: string, options?: RequestOptions): APIPromise<GroupDeleteResponse> {
    return this._client.delete(path`/organization/groups/${groupID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

Groups.Users = Users;
Groups.Roles = Roles;

/**
 * A group of users.
 *
 * @public
 */
export interface Group {
  /** ID of the group. */
  id: string;
  /** Name of the group. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** True if the identity provider manages the group through SCIM. */
  is_scim_managed: boolean;
  /** `group` or `tenant_group`. */
  group_type: 'group' | 'tenant_group';
}

/**
 * Parameters of `client.admin.organization.groups.create`.
 *
 * @public
 */
export interface GroupCreateParams {
  /** Name of the group, 1 to 255 characters. */
  name: string;
}

/**
 * The updated group.
 *
 * @public
 */
export interface GroupUpdateResponse {
  /** ID of the group. */
  id: string;
  /** Name of the group. */
  name: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** True if the identity provider manages the group through SCIM. */
  is_scim_managed: boolean;
}

/**
 * Parameters of `client.admin.organization.groups.update`.
 *
 * @public
 */
export interface GroupUpdateParams {
  /** New name, 1 to 255 characters. */
  name: string;
}

/**
 * A page of `Group`.
 *
 * @public
 */
export type GroupsPage = NextCursorPage<Group>;

/**
 * Parameters of `client.admin.organization.groups.list`.
 *
 * @public
 */
export interface GroupListParams extends NextCursorPageParams {
  /** Sort order, `asc` or `desc`. Default `asc`. */
  order?: 'asc' | 'desc';
}

/**
 * Confirmation that a group was deleted.
 *
 * @public
 */
export interface GroupDeleteResponse {
  object: 'group.deleted';
  /** ID of the group. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

export declare namespace Groups {
  export type {
    Group,
    GroupCreateParams,
    GroupUpdateResponse,
    GroupUpdateParams,
    GroupsPage,
    GroupListParams,
    GroupDeleteResponse,
  };

  export { Users };
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
