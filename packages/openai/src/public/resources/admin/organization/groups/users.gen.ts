// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  GroupsUsers as Users,
  type OrganizationGroupUser,
  type UserCreateResponse,
  type GroupsUserCreateParams as UserCreateParams,
  type UserRetrieveResponse,
  type GroupsUserRetrieveParams as UserRetrieveParams,
  type OrganizationGroupUsersPage,
  type GroupsUserListParams as UserListParams,
  type GroupsUserDeleteResponse as UserDeleteResponse,
  type GroupsUserDeleteParams as UserDeleteParams,
} from '@oai/admin';
