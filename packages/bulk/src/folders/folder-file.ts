import { OpenAIError } from '@oai/core';

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

/**
 * Returns the files of an earlier run, which may come from a file.
 *
 * @throws {OpenAIError} They are no list of such files.
 */
export function checkedFiles(files: readonly FolderFile[] | undefined): readonly FolderFile[] {
  if (files === undefined) return [];
  const hasPath = (file: unknown): boolean =>
    typeof (file as Partial<FolderFile> | null)?.path === 'string';
  if (Array.isArray(files) && files.every(hasPath)) return files;
  throw new OpenAIError('`earlier` must be a list of files with their `path`.');
}
