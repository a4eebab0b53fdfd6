// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Groups,
  type Group,
  type GroupCreateParams,
  type GroupUpdateResponse,
  type GroupUpdateParams,
  type GroupsPage,
  type GroupListParams,
  type GroupDeleteResponse,
} from '@oai/admin';
