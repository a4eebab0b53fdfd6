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
} from '@oai/admin';
