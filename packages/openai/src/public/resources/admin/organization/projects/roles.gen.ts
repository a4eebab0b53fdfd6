// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ProjectsRoles as Roles,
  type ProjectsRoleCreateParams as RoleCreateParams,
  type ProjectsRoleRetrieveParams as RoleRetrieveParams,
  type ProjectsRoleUpdateParams as RoleUpdateParams,
  type ProjectsRoleListParams as RoleListParams,
  type ProjectsRoleDeleteResponse as RoleDeleteResponse,
  type ProjectsRoleDeleteParams as RoleDeleteParams,
  type RolesPage,
} from '@oai/admin';
