// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ExternalStorage,
  type ExternalStorageConfiguration,
  type ExternalStorageDeleted,
  type AwsExternalStorageProvider,
  type AzureExternalStorageProvider,
  type GcpExternalStorageProvider,
  type OciExternalStorageProvider,
  type ExternalStorageCreateParams,
  type ExternalStorageConfigurationsPage,
  type ExternalStorageListParams,
} from '@oai/admin';
