import { constants } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { OpenAIError } from '@oai/core';

/** Refuses symbolic links while opening; Windows has no such flag. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/**
 * Checks the path of a regular file.
 *
 * @returns Its size, bytes.
 * @throws {OpenAIError} The path is that of a directory, a symbolic link, or a device.
 * @throws {Error} The file does not exist or cannot be accessed.
 * @internal
 */
export async function checkRegularFile(path: string): Promise<number> {
  const facts = await lstat(path);
  if (!facts.isFile()) throw irregular(path);
  return facts.size;
}

/**
 * Opens a regular file. It may have been replaced since its path was checked.
 *
 * @throws {OpenAIError} The path is that of a directory, a symbolic link, or a device.
 * @throws {Error} The file does not exist or cannot be accessed.
 * @internal
 */
export async function openRegularFile(path: string, flags: number): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    // Opening a pipe would otherwise wait for its other end.
    handle = await open(path, flags | NO_LINK | (constants.O_NONBLOCK ?? 0), 0o666);
  } catch (error) {
    const { code } = error as { code?: string };
    throw code === 'ELOOP' || code === 'EISDIR' || code === 'ENXIO' ? irregular(path) : error;
  }
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw irregular(path);
}

function irregular(path: string): OpenAIError {
  return new OpenAIError(`${JSON.stringify(path)} is not a regular file.`);
}
