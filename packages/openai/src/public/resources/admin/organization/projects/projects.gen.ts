// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Projects,
  type Project,
  type ProjectResidency,
  type ProjectCreateParams,
  type ProjectUpdateParams,
  type ProjectsPage,
  type ProjectListParams,
} from '@oai/admin';
