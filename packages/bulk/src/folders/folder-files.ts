import type * as FileSystem from 'node:fs';
import { toFile } from '@oai/core';
import { builtinModule } from '@oai/core/internal';
import { listFolder, type FolderSelection } from './list-folder.js';

/**
 * Reads the files of a folder into memory, named by their path with the name of the folder: what
 * `client.skills.create({ files })` takes.
 *
 * @throws {OpenAIError} There is no such folder, or no file in it is selected.
 * @example
 * ```ts
 * import { folderFiles } from '@oai/bulk/folders';
 *
 * const skill = await client.skills.create({ files: await folderFiles('report') });
 * console.log(skill.id);
 * ```
 * @public
 */
export async function folderFiles(folder: string, options: FolderSelection = {}): Promise<File[]> {
  const entries = await listFolder(folder, options);
  const { promises } = builtinModule<typeof FileSystem>('node:fs')!;
  const name = (await promises.realpath(folder)).split(/[\\/]/).findLast(Boolean) ?? '';
  return Promise.all(
    entries.map(async ({ path, location }) =>
      toFile(await promises.readFile(location), `${name}/${path}`),
    ),
  );
}
