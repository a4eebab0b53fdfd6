// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ProjectsGroups as Groups,
  type ProjectGroup,
  type ProjectsGroupCreateParams as GroupCreateParams,
  type GroupRetrieveParams,
  type ProjectGroupsPage,
  type ProjectsGroupListParams as GroupListParams,
  type ProjectsGroupDeleteResponse as GroupDeleteResponse,
  type GroupDeleteParams,
  ProjectsGroupsRoles as Roles,
  type ProjectsGroupsRoleCreateResponse as RoleCreateResponse,
  type ProjectsGroupsRoleCreateParams as RoleCreateParams,
  type ProjectsGroupsRoleRetrieveResponse as RoleRetrieveResponse,
  type ProjectsGroupsRoleRetrieveParams as RoleRetrieveParams,
  type ProjectsGroupsRoleListResponse as RoleListResponse,
  type ProjectsGroupsRoleListResponsesPage as RoleListResponsesPage,
  type ProjectsGroupsRoleListParams as RoleListParams,
  type ProjectsGroupsRoleDeleteResponse as RoleDeleteResponse,
  type ProjectsGroupsRoleDeleteParams as RoleDeleteParams,
} from '@oai/admin';
