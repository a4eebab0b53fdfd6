// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Environments,
  type EnvironmentInfo,
  type EnvironmentCreateParams,
  type EnvironmentListParams,
  EnvironmentInfosPage,
  Files,
  type EnvironmentFile,
  type FileCreateParams,
  type EnvironmentFilesPage,
  type FileListParams,
  Templates,
  type EnvironmentTemplate,
  type EnvironmentTemplateDeleted,
  type TemplateCreateParams,
  type TemplateUpdateParams,
  type EnvironmentTemplatesPage,
  type TemplateListParams,
} from '@oai/agents';
