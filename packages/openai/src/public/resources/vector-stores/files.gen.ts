// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Files,
  type VectorStoreFile,
  type VectorStoreFileDeleted,
  type FileCreateParams,
  type FileRetrieveParams,
  type FileUpdateParams,
  type VectorStoreFilesPage,
  type FileListParams,
  type FileDeleteParams,
  type FileContentResponse,
  type FileContentResponsesPage,
  type FileContentParams,
} from '@oai/vector-stores';
