/**
 * The state of a file of a folder.
 *
 * @public
 */
export interface FolderFile {
  /** The path within the folder, with slashes. */
  path: string;
  /**
   * The ID of the uploaded file. With an error, it was uploaded, but may not be in the vector store:
   * as `earlier` it is added again, without another upload.
   */
  fileID?: string | undefined;
  /** The reason why the file is not in the vector store. */
  error?: unknown;
}
