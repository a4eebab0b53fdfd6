// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Versions,
  type DeletedSkillVersion,
  type SkillVersion,
  type SkillVersionList,
  type VersionCreateParams,
  type VersionRetrieveParams,
  type SkillVersionsPage,
  type VersionListParams,
  type VersionDeleteParams,
} from '@oai/containers';
