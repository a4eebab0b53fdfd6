// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Checkpoints,
  Permissions,
  type PermissionCreateResponse,
  type PermissionCreateResponsesPage,
  type PermissionCreateParams,
  type PermissionRetrieveResponse,
  type PermissionRetrieveParams,
  type PermissionListResponse,
  type PermissionListResponsesPage,
  type PermissionListParams,
  type PermissionDeleteResponse,
  type PermissionDeleteParams,
} from '@oai/fine-tuning';
