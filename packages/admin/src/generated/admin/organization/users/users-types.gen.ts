// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oai/core';

/**
 * A user of the organization.
 *
 * @public
 */
export interface OrganizationUser {
  object: 'organization.user';
  /** ID of the user. */
  id: string;
  /** Time at which the user was added, in Unix seconds. */
  added_at: number;
  /** Name of the user. */
  name?: string | null;
  /** Email address; may be null. */
  email?: string | null;
  /** Role in the organization: `owner` or `reader`. */
  role?: string | null;
  /** True if this is the default user of the organization. */
  is_default?: boolean;
  /** Time at which the account was created, in Unix seconds. */
  created?: number;
  /** Account of the user. */
  user?: OrganizationUser.User;
  /** True if this is a service account and not a person. */
  is_service_account?: boolean;
  /** True if the user may purchase Scale Tier. */
  is_scale_tier_authorized_purchaser?: boolean | null;
  /** True if the identity provider manages the group through SCIM. */
  is_scim_managed?: boolean;
  /** Time at which the user last used an API key, in Unix seconds. */
  api_key_last_used_at?: number | null;
  /** Description of the user's technical level. */
  technical_level?: string | null;
  /** Description of the user's field of work. */
  developer_persona?: string | null;
  /** Projects of the user, if requested. */
  projects?: OrganizationUser.Projects | null;
}

export declare namespace OrganizationUser {
  /** Account of the user. */
  export interface User {
    object: 'user';
    /** ID of the account. */
    id: string;
    /** Email address. */
    email?: string | null;
    /** Name of the user. */
    name?: string | null;
    /** URL of the profile picture. */
    picture?: string | null;
    /** True if the account is enabled. */
    enabled?: boolean | null;
    /** True if the account is banned. */
    banned?: boolean | null;
    /** Time of the ban, in Unix seconds. */
    banned_at?: number | null;
  }

  /** Projects of the user, if requested. */
  export interface Projects {
    object: 'list';
    /** The projects. */
    data: Projects.Data[];
  }

  export namespace Projects {
    /** The projects. */
    export interface Data {
      /** ID of the project. */
      id?: string | null;
      /** Name of the project. */
      name?: string | null;
      /** Role in the project. */
      role?: string | null;
    }
  }
}

/**
 * Confirmation that a user was removed from the organization.
 *
 * @public
 */
export interface UserDeleteResponse {
  object: 'organization.user.deleted';
  /** ID of the user. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.users.update`.
 *
 * @public
 */
export interface UserUpdateParams {
  /** New role: `owner` or `reader`. */
  role?: string | null;
  /** ID of the role to assign. */
  role_id?: string | null;
  /** Description of the user's technical level. */
  technical_level?: string | null;
  /** Description of the user's field of work. */
  developer_persona?: string | null;
}

/**
 * A page of `OrganizationUser`.
 *
 * @public
 */
export type OrganizationUsersPage = ConversationCursorPage<OrganizationUser>;

/**
 * Parameters of `client.admin.organization.users.list`.
 *
 * @public
 */
export interface UserListParams extends ConversationCursorPageParams {
  /** Lists only users with these email addresses. */
  emails?: string[];
}
