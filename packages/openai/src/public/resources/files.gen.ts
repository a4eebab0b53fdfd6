// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Files,
  type FileDeleted,
  type FileObject,
  type FilePurpose,
  type FileContent,
  type FileCreateParams,
  type FileObjectsPage,
  type FileListParams,
} from '@oai/files';
