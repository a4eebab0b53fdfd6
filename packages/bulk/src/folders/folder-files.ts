import type * as FileSystem from 'node:fs';
import { toFile } from '@oai/core';
import { builtinModule } from '@oai/core/internal';
import { mapConcurrently } from '../concurrency/map-concurrently.js';
import { listFolder, type FolderSelection } from './list-folder.js';

/** Systems allow a process a few hundred. */
const MAX_OPEN_FILES = 16;

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
  const read = mapConcurrently(
    entries,
    async ({ path, location }) => toFile(await promises.readFile(location), `${name}/${path}`),
    { maxConcurrency: MAX_OPEN_FILES, isOrdered: true },
  );
  const files: File[] = [];
  for await (const file of read) files.push(file);
  return files;
}
