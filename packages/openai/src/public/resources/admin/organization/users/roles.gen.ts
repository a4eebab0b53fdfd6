// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  UsersRoles as Roles,
  type UsersRoleCreateResponse as RoleCreateResponse,
  type UsersRoleCreateParams as RoleCreateParams,
  type UsersRoleRetrieveResponse as RoleRetrieveResponse,
  type UsersRoleRetrieveParams as RoleRetrieveParams,
  type UsersRoleListResponse as RoleListResponse,
  type UsersRoleListResponsesPage as RoleListResponsesPage,
  type UsersRoleListParams as RoleListParams,
  type UsersRoleDeleteResponse as RoleDeleteResponse,
  type UsersRoleDeleteParams as RoleDeleteParams,
} from '@oai/admin';
