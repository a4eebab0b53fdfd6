// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  Page,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';

/**
 * The methods of `client.fineTuning.checkpoints.permissions`.
 *
 * @public
 */
export class Permissions extends APIResource {
  private readonly _path = 'fineTuning.checkpoints.permissions.';

  /**
   * Allows more projects of the organization to use a checkpoint. Requires an admin API key.
   *
   * `POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   *
   * @returns A page with the new permissions, one per project.
   * @throws {APIError} The request failed or was rejected.
   */
  create(
    fineTunedModelCheckpoint: string,
    body: PermissionCreateParams,
    options?: RequestOptions,
  ): PagePromise<PermissionCreateResponsesPage, PermissionCreateResponse> {
    return this._client.getAPIList(
      path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
      Page<PermissionCreateResponse>,
      {
        __operation: this._path + 'create',
        body,
        ...options,
        method: 'post',
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Lists the projects that may use a checkpoint. Requires an admin API key.
   *
   * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   *
   * @returns A page of permissions.
   * @throws {APIError} The request failed or was rejected.
   * @deprecated
   */
  retrieve(
    fineTunedModelCheckpoint: string,
    query: PermissionRetrieveParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<PermissionRetrieveResponse> {
    options = withQuery(query, options);
    return this._client.get(
      path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
      {
        __operation: this._path + 'retrieve',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Lists the projects that may use a checkpoint. Requires an admin API key.
   *
   * `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`
   *
   * @returns A page of permissions. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    fineTunedModelCheckpoint: string,
    query: PermissionListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, PermissionListResponse> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
      ConversationCursorPage<PermissionListResponse>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }

  /**
   * Revokes a project's permission to use a checkpoint. Requires an admin API key.
   *
   * `DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(
    permissionID: string,
    params: PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<PermissionDeleteResponse> {
    const { fine_tuned_model_checkpoint } = params ?? {};
    return this._client.delete(
      path`/fine_tuning/checkpoints/${fine_tuned_model_checkpoint}/permissions/${permissionID}`,
      {
        __operation: this._path + 'delete',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }
}

/**
 * A project's permission to use a checkpoint.
 *
 * @public
 */
export interface PermissionCreateResponse {
  /** ID of the permission. */
  id: string;
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** ID of the project. */
  project_id: string;
  object: 'checkpoint.permission';
}

/**
 * A page of `PermissionCreateResponse`.
 *
 * @public
 */
export type PermissionCreateResponsesPage = Page<PermissionCreateResponse>;

/**
 * Parameters of `client.fineTuning.checkpoints.permissions.create`.
 *
 * @public
 */
export interface PermissionCreateParams {
  /** IDs of the projects to give access to. */
  project_ids: string[];
}

/**
 * A page of checkpoint permissions.
 *
 * @public
 */
export interface PermissionRetrieveResponse {
  /** Entries of the page. */
  data: PermissionRetrieveResponse.Data[];
  object: 'list';
  /** True if there are more entries after this page. */
  has_more: boolean;
  /** ID of the first entry of the page; may be null. */
  first_id?: string | null;
  /** ID of the last entry of the page; pass it as `after` to read the next page. */
  last_id?: string | null;
}

export declare namespace PermissionRetrieveResponse {
  /** A project's permission to use a checkpoint. */
  export type Data = PermissionCreateResponse;
}

/**
 * Parameters of `client.fineTuning.checkpoints.permissions.retrieve`.
 *
 * @public
 */
export interface PermissionRetrieveParams {
  /** Lists only the permission of this project. */
  project_id?: string;
  /** ID of the permission after which to continue, usually the last one of the previous page. */
  after?: string;
  /** Page size. Default 10. */
  limit?: number;
  /** Sort order by time, `ascending` or `descending`. Default `descending`. */
  order?: 'ascending' | 'descending';
}

/**
 * A project's permission to use a checkpoint.
 *
 * @public
 */
export interface PermissionListResponse extends PermissionCreateResponse {}

/**
 * A page of `PermissionListResponse`.
 *
 * @public
 */
export type PermissionListResponsesPage = ConversationCursorPage<PermissionListResponse>;

/**
 * Parameters of `client.fineTuning.checkpoints.permissions.list`.
 *
 * @public
 */
export interface PermissionListParams extends ConversationCursorPageParams {
  /** Lists only the permission of this project. */
  project_id?: string;
  /** Sort order by time, `ascending` or `descending`. Default `descending`. */
  order?: 'ascending' | 'descending';
}

/**
 * Confirmation that a permission was revoked.
 *
 * @public
 */
export interface PermissionDeleteResponse {
  /** ID of the permission. */
  id: string;
  object: 'checkpoint.permission';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.fineTuning.checkpoints.permissions.delete`.
 *
 * @public
 */
export interface PermissionDeleteParams {
  /** Name of the shared checkpoint. */
  fine_tuned_model_checkpoint: string;
}

export declare namespace Permissions {
  export type {
    PermissionCreateResponse,
    PermissionCreateResponsesPage,
    PermissionCreateParams,
    PermissionRetrieveResponse,
    PermissionRetrieveParams,
    PermissionListResponse,
    PermissionListResponsesPage,
    PermissionListParams,
    PermissionDeleteResponse,
    PermissionDeleteParams,
  };
}
