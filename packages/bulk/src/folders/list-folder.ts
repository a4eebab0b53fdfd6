import type * as FileSystem from 'node:fs';
import type * as Paths from 'node:path';
import { OpenAIError } from '@oai/core';
import { builtinModule, requireObject } from '@oai/core/internal';

/**
 * Which files of a folder are meant.
 *
 * @public
 */
export interface FolderSelection {
  /**
   * Returns true for the files to take, by their path within the folder, with slashes. Default: all
   * except those with a name that begins with a dot, or within a folder with such a name.
   */
  filter?: ((path: string) => boolean) | undefined;
}

/** A file of a folder. */
export interface FolderEntry {
  /** The path within the folder, with slashes. */
  readonly path: string;
  /** The path to open it by. */
  readonly location: string;
}

/**
 * Returns the files of a folder and of the folders within it, in the order of their paths. Symbolic
 * links are passed over, since they can lead out of the folder, or around in a circle.
 *
 * @throws {OpenAIError} There are no files in this runtime, there is no such folder, or no file in it
 *   is selected, or the options are no object.
 * @internal
 */
export async function listFolder(folder: string, options: FolderSelection): Promise<FolderEntry[]> {
  requireObject(options, 'options');
  const { filter = isVisible } = options;
  const files = builtinModule<typeof FileSystem>('node:fs');
  const paths = builtinModule<typeof Paths>('node:path');
  if (!files || !paths) throw new OpenAIError('This runtime has no files, so no folders.');
  const read = async (location: string): Promise<FileSystem.Dirent[]> => {
    try {
      return await files.promises.readdir(location, { withFileTypes: true });
    } catch (cause) {
      const { code } = cause as { code?: unknown };
      throw new OpenAIError(`The folder "${location}" cannot be read (${String(code)}).`, {
        cause,
      });
    }
  };
  const found: FolderEntry[] = [];
  const walk = async (location: string, prefix: string): Promise<void> => {
    for (const entry of await read(location)) {
      const inner = { path: prefix + entry.name, location: paths.join(location, entry.name) };
      if (entry.isDirectory()) await walk(inner.location, `${inner.path}/`);
      else if (entry.isFile() && filter(inner.path)) found.push(inner);
    }
  };
  await walk(folder, '');
  if (found.length === 0) throw new OpenAIError(`No file of the folder "${folder}" is selected.`);
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function isVisible(path: string): boolean {
  return !/(^|\/)\./.test(path);
}
