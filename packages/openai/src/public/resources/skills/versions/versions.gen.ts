// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
