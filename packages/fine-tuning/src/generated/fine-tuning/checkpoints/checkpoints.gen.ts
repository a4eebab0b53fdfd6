// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import {
  type PermissionCreateParams,
  type PermissionCreateResponse,
  type PermissionCreateResponsesPage,
  type PermissionDeleteParams,
  type PermissionDeleteResponse,
  type PermissionListParams,
  type PermissionListResponse,
  type PermissionListResponsesPage,
  type PermissionRetrieveParams,
  type PermissionRetrieveResponse,
  Permissions,
} from './permissions.gen.js';

/**
 * The methods of `client.fineTuning.checkpoints`.
 *
 * @public
 */
export class Checkpoints extends APIResource {
  permissions: Permissions = new Permissions(this._client);
}

Checkpoints.Permissions = Permissions;

export declare namespace Checkpoints {
  export { Permissions };
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
