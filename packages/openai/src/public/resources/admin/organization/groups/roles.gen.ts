// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  GroupsRoles as Roles,
  type GroupsRoleCreateResponse as RoleCreateResponse,
  type GroupsRoleCreateParams as RoleCreateParams,
  type GroupsRoleRetrieveResponse as RoleRetrieveResponse,
  type GroupsRoleRetrieveParams as RoleRetrieveParams,
  type GroupsRoleListResponse as RoleListResponse,
  type GroupsRoleListResponsesPage as RoleListResponsesPage,
  type GroupsRoleListParams as RoleListParams,
  type GroupsRoleDeleteResponse as RoleDeleteResponse,
  type GroupsRoleDeleteParams as RoleDeleteParams,
} from '@oai/admin';
