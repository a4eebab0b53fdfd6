export { folderFiles } from './folders/folder-files.js';
export { IncompleteFolderError } from './folders/incomplete-folder-error.js';
export type { FolderSelection } from './folders/list-folder.js';
export type { FolderFile } from './folders/folder-file.js';
export {
  uploadFolder,
  type FolderProgress,
  type UploadFolderOptions,
} from './folders/upload-folder.js';
