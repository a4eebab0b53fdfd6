// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
