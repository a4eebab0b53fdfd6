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
} from '@oai/admin';
