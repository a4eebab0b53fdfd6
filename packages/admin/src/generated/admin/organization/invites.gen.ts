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

/**
 * The methods of `client.admin.organization.invites`.
 *
 * @public
 */
export class Invites extends APIResource {
  private readonly _path = 'admin.organization.invites.';

  /**
   * Invites a person to the organization by email. Access begins when the invite is accepted.
   *
   * `POST /organization/invites`
   *
   * @returns The new invite.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: InviteCreateParams, options?: RequestOptions): APIPromise<Invite> {
    return this._client.post('/organization/invites', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves an invite.
   *
   * `GET /organization/invites/{invite_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(inviteID: string, options?: RequestOptions): APIPromise<Invite> {
    return this._client.get(path`/organization/invites/${inviteID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists invites to the organization.
   *
   * `GET /organization/invites`
   *
   * @returns A page of invites. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: InviteListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<InvitesPage, Invite> {
    options = withQuery(query, options);
    return this._client.getAPIList('/organization/invites', ConversationCursorPage<Invite>, {
      __operation: this._path + 'list',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Withdraws an invite. An accepted invite cannot be deleted.
   *
   * `DELETE /organization/invites/{invite_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(inviteID: string, options?: RequestOptions): APIPromise<InviteDeleteResponse> {
    return this._client.delete(path`/organization/invites/${inviteID}`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * An invite to the organization.
 *
 * @public
 */
export interface Invite {
  object: 'organization.invite';
  /** ID of the invite. */
  id: string;
  /** Address that was invited. */
  email: string;
  /** Role in the organization: `owner` or `reader`. */
  role: 'owner' | 'reader';
  /** `accepted`, `expired` or `pending`. */
  status: 'accepted' | 'expired' | 'pending';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Projects to join on acceptance. */
  projects: Invite.Project[];
  /** Time of expiry, in Unix seconds; null for never. */
  expires_at?: number | null;
  /** Time of acceptance, in Unix seconds; null until then. */
  accepted_at?: number | null;
}

export declare namespace Invite {
  /** Projects to join on acceptance. */
  export interface Project {
    /** ID of the project. */
    id: string;
    /** Role in the project: `member` or `owner`. */
    role: 'member' | 'owner';
  }
}

/**
 * Confirmation that an invite was withdrawn.
 *
 * @public
 */
export interface InviteDeleteResponse {
  object: 'organization.invite.deleted';
  /** ID of the invite. */
  id: string;
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.invites.create`.
 *
 * @public
 */
export interface InviteCreateParams {
  /** Email address to send the invite to. */
  email: string;
  /** Role in the organization: `reader` or `owner`. */
  role: 'reader' | 'owner';
  /** Projects to join on acceptance. Defaults to the default project. */
  projects?: InviteCreateParams.Project[];
}

export declare namespace InviteCreateParams {
  /** Projects to join on acceptance. Defaults to the default project. */
  export interface Project {
    /** ID of the project. */
    id: string;
    /** Role in the project: `member` or `owner`. */
    role: 'member' | 'owner';
  }
}

/**
 * A page of `Invite`.
 *
 * @public
 */
export type InvitesPage = ConversationCursorPage<Invite>;

/**
 * Parameters of `client.admin.organization.invites.list`.
 *
 * @public
 */
export interface InviteListParams extends ConversationCursorPageParams {}

export declare namespace Invites {
  export type { Invite, InviteDeleteResponse, InviteCreateParams, InvitesPage, InviteListParams };
}
