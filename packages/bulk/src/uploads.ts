export {
  uploadInParts,
  type UploadInPartsOptions,
  type UploadInPartsParams,
  type UploadPartsProgress,
} from './uploads/upload-in-parts.js';
export type { PartSource } from './uploads/part-source.js';
export type { UploadState } from './uploads/upload-state.js';
export { IncompleteUploadError } from './uploads/incomplete-upload-error.js';
