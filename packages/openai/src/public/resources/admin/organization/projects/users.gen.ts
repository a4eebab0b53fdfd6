// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ProjectsUsers as Users,
  type ProjectUser,
  type ProjectsUserCreateParams as UserCreateParams,
  type ProjectsUserRetrieveParams as UserRetrieveParams,
  type ProjectsUserUpdateParams as UserUpdateParams,
  type ProjectUsersPage,
  type ProjectsUserListParams as UserListParams,
  type ProjectsUserDeleteResponse as UserDeleteResponse,
  type ProjectsUserDeleteParams as UserDeleteParams,
  ProjectsUsersRoles as Roles,
  type ProjectsUsersRoleCreateResponse as RoleCreateResponse,
  type ProjectsUsersRoleCreateParams as RoleCreateParams,
  type ProjectsUsersRoleRetrieveResponse as RoleRetrieveResponse,
  type ProjectsUsersRoleRetrieveParams as RoleRetrieveParams,
  type ProjectsUsersRoleListResponse as RoleListResponse,
  type ProjectsUsersRoleListResponsesPage as RoleListResponsesPage,
  type ProjectsUsersRoleListParams as RoleListParams,
  type ProjectsUsersRoleDeleteResponse as RoleDeleteResponse,
  type ProjectsUsersRoleDeleteParams as RoleDeleteParams,
} from '@oai/admin';
