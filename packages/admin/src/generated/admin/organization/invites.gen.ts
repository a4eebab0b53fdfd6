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

/** @public */
export class Invites extends APIResource {
  /**
   * Invites a person to the organization by email. Access begins when the invite is accepted.
   *
   * @returns The new invite.
   * @see `POST /organization/invites`
   */
  create(body: InviteCreateParams, options?: RequestOptions): APIPromise<Invite> {
    return this._client.post('/organization/invites', {
      body,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Retrieves an invite.
   *
   * @see `GET /organization/invites/{invite_id}`
   */
  retrieve(inviteID: string, options?: RequestOptions): APIPromise<Invite> {
    return this._client.get(path`/organization/invites/${inviteID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Lists invites to the organization.
   *
   * @returns A page of invites; iterate it to read all pages.
   * @see `GET /organization/invites`
   */
  list(
    query: InviteListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<InvitesPage, Invite> {
    return this._client.getAPIList('/organization/invites', ConversationCursorPage<Invite>, {
      query,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Withdraws an invite. An accepted one cannot be deleted.
   *
   * @see `DELETE /organization/invites/{invite_id}`
   */
  delete(inviteID: string, options?: RequestOptions): APIPromise<InviteDeleteResponse> {
    return this._client.delete(path`/organization/invites/${inviteID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }
}

/** @public */
export interface Invite {
  object: 'organization.invite';
  id: string;
  email: string;
  role: 'owner' | 'reader';
  status: 'accepted' | 'expired' | 'pending';
  created_at: number;
  projects: Array<Invite.Project>;
  expires_at?: number | null;
  accepted_at?: number | null;
}

export declare namespace Invite {
  export interface Project {
    id: string;
    role: 'member' | 'owner';
  }
}

/** @public */
export interface InviteDeleteResponse {
  object: 'organization.invite.deleted';
  id: string;
  deleted: boolean;
}

/** @public */
export interface InviteCreateParams {
  /** Address to send the invite to. */
  email: string;
  /** Role in the organization: `reader` or `owner`. */
  role: 'reader' | 'owner';
  /** Projects to join on acceptance. Default the default project. */
  projects?: Array<InviteCreateParams.Project>;
}

export declare namespace InviteCreateParams {
  /** Projects to join on acceptance. Default the default project. */
  export interface Project {
    /** ID of the project. */
    id: string;
    /** Role in the project: `member` or `owner`. */
    role: 'member' | 'owner';
  }
}

/** @public */
export type InvitesPage = ConversationCursorPage<Invite>;

/** @public */
export interface InviteListParams extends ConversationCursorPageParams {}

export declare namespace Invites {
  export {
    type Invite as Invite,
    type InviteDeleteResponse as InviteDeleteResponse,
    type InviteCreateParams as InviteCreateParams,
    type InvitesPage as InvitesPage,
    type InviteListParams as InviteListParams,
  };
}
