/**
 * The state of a file of a folder.
 *
 * @public
 */
export interface FolderFile {
  /** The path within the folder, with slashes. */
  path: string;
  /** The ID of the uploaded file. */
  fileID?: string | undefined;
  /** The reason why the file is not in the vector store. */
  error?: unknown;
}
