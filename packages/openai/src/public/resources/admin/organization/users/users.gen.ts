// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Users,
  type OrganizationUser,
  type UserDeleteResponse,
  type UserUpdateParams,
  type OrganizationUsersPage,
  type UserListParams,
} from '@oai/admin';
