// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';
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

/** @public */
export class Users extends APIResource {
  roles: Roles = new Roles(this._client);

  /**
   * Retrieves a user of the organization.
   *
   * @see `GET /organization/users/{user_id}`
   */
  retrieve(userID: string, options?: RequestOptions): APIPromise<OrganizationUser> {
    return this._client.get(path`/organization/users/${userID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Changes a user's role in the organization.
   *
   * @returns The user as changed.
   * @see `POST /organization/users/{user_id}`
   */
  update(
    userID: string,
    body: UserUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<OrganizationUser> {
    return this._client.post(path`/organization/users/${userID}`, {
      body,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Lists the users of the organization.
   *
   * @returns A page of users; iterate it to read all pages.
   * @see `GET /organization/users`
   */
  list(
    query: UserListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<OrganizationUsersPage, OrganizationUser> {
    return this._client.getAPIList(
      '/organization/users',
      ConversationCursorPage<OrganizationUser>,
      {
        query,
        ...options,
        __security: { adminAPIKeyAuth: true },
      },
    );
  }

  /**
   * Removes a user from the organization.
   *
   * @see `DELETE /organization/users/{user_id}`
   */
  delete(userID: string, options?: RequestOptions): APIPromise<UserDeleteResponse> {
    return this._client.delete(path`/organization/users/${userID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }
}

Users.Roles = Roles;

/** @public */
export interface OrganizationUser {
  object: 'organization.user';
  id: string;
  added_at: number;
  name?: string | null;
  email?: string | null;
  role?: string | null;
  is_default?: boolean;
  created?: number;
  user?: OrganizationUser.User;
  is_service_account?: boolean;
  is_scale_tier_authorized_purchaser?: boolean | null;
  is_scim_managed?: boolean;
  api_key_last_used_at?: number | null;
  technical_level?: string | null;
  developer_persona?: string | null;
  projects?: OrganizationUser.Projects | null;
}

export declare namespace OrganizationUser {
  export interface User {
    object: 'user';
    id: string;
    email?: string | null;
    name?: string | null;
    picture?: string | null;
    enabled?: boolean | null;
    banned?: boolean | null;
    banned_at?: number | null;
  }

  export interface Projects {
    object: 'list';
    data: Array<OrganizationUser.Projects.Data>;
  }

  export namespace Projects {
    export interface Data {
      id?: string | null;
      name?: string | null;
      role?: string | null;
    }
  }
}

/** @public */
export interface UserDeleteResponse {
  object: 'organization.user.deleted';
  id: string;
  deleted: boolean;
}

/** @public */
export interface UserUpdateParams {
  /** New role: `owner` or `reader`. */
  role?: string | null;
  /** ID of the role to assign. */
  role_id?: string | null;
  /** Note on the user's technical level. */
  technical_level?: string | null;
  /** Note on the user's kind of work. */
  developer_persona?: string | null;
}

/** @public */
export type OrganizationUsersPage = ConversationCursorPage<OrganizationUser>;

/** @public */
export interface UserListParams extends ConversationCursorPageParams {
  /** Lists only users with these email addresses. */
  emails?: Array<string>;
}

export declare namespace Users {
  export {
    type OrganizationUser as OrganizationUser,
    type UserDeleteResponse as UserDeleteResponse,
    type UserUpdateParams as UserUpdateParams,
    type OrganizationUsersPage as OrganizationUsersPage,
    type UserListParams as UserListParams,
  };

  export {
    Roles as Roles,
    type RoleCreateResponse as RoleCreateResponse,
    type RoleCreateParams as RoleCreateParams,
    type RoleRetrieveResponse as RoleRetrieveResponse,
    type RoleRetrieveParams as RoleRetrieveParams,
    type RoleListResponse as RoleListResponse,
    type RoleListResponsesPage as RoleListResponsesPage,
    type RoleListParams as RoleListParams,
    type RoleDeleteResponse as RoleDeleteResponse,
    type RoleDeleteParams as RoleDeleteParams,
  };
}
