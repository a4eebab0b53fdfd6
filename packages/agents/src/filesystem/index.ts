import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { OpenAIError, toStreamingFile, type RequestOptions, type StreamingFile } from '@oai/core';
import type { PreparedAgentFiles } from '../environments/agent-files.js';
import type { EnvironmentFileHelpers } from '../environments/file-helpers.js';
import { checkRegularFile, openRegularFile } from './regular-file.js';

/**
 * Selects a file for an upload, which opens it only when it is sent. Symbolic links are refused.
 *
 * @throws {OpenAIError} The path is that of a directory, a symbolic link, or a device.
 * @throws {Error} The file does not exist or cannot be accessed (`code` as in `node:fs`).
 * @public
 */
export async function agentFile(path: string): Promise<StreamingFile & { size: number }> {
  const size = await checkRegularFile(path);
  return { ...toStreamingFile(() => bytesOf(path), basename(path)), size };
}

/**
 * Uploads selected files of a directory for a new environment, with `files.prepare`.
 *
 * @param resource `client.beta.agents.environments.files`.
 * @param params.include Paths of files, relative to the directory and with `/` as separator. There
 *   are no patterns. Symbolic links are refused, also as directories.
 * @param params.to The directory in the environment. Default `/workspace`.
 * @throws {OpenAIError} A path is invalid, repeated, or not that of a regular file. Nothing has been
 *   uploaded.
 * @throws {AgentFileUploadError} An upload failed.
 * @public
 */
export async function prepareAgentDirectory(
  resource: Pick<EnvironmentFileHelpers, 'prepare'>,
  directory: string,
  params: { include: readonly string[]; to?: string },
  options?: RequestOptions,
): Promise<PreparedAgentFiles> {
  const { include, to = '/workspace' } = params;
  if (new Set(include).size < include.length)
    throw new OpenAIError('`include` contains a path twice.');
  for (const path of include) checkSelection(path);
  const files: Record<string, StreamingFile> = {};
  for (const path of include) {
    await refuseLinks(directory, path);
    files[`${to}/${path}`] = await agentFile(join(directory, path));
  }
  return resource.prepare(files, options);
}

/**
 * Creates a stream for a download that writes a file, which is opened with the first bytes. A file
 * that exists is replaced. If the download fails, the file keeps the bytes that have arrived.
 *
 * @param path The path of the file, in an existing directory. Writing fails with an `OpenAIError` if
 *   it is that of a directory, a symbolic link, or a device.
 * @public
 */
export function agentFileDestination(path: string): WritableStream<Uint8Array> {
  let handle: FileHandle | undefined;
  const flags = constants.O_WRONLY | constants.O_CREAT;
  const opened = async (): Promise<FileHandle> => {
    if (handle) return handle;
    handle = await openRegularFile(path, flags);
    // Not while opening, which would empty a device or what a link leads to.
    await handle.truncate();
    return handle;
  };
  return new WritableStream({
    async write(chunk) {
      await (await opened()).appendFile(chunk);
    },
    async close() {
      await (await opened()).close();
    },
    async abort() {
      await handle?.close();
    },
  });
}

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const handle = await openRegularFile(path, constants.O_RDONLY);
  try {
    yield* handle.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
  } finally {
    await handle.close();
  }
}

/** Checks a path below a directory by its text alone, the same on each platform. */
function checkSelection(path: string): void {
  const isPlain = path.split('/').every((name) => !/^\.{0,2}$|[\\\0]/.test(name));
  if (!isPlain || /^[a-z]:/i.test(path))
    throw new OpenAIError(`${JSON.stringify(path)} is not a relative path without "." and "..".`);
}

/** Refuses symbolic links among the directories of a path, which could lead out of the first one. */
async function refuseLinks(directory: string, path: string): Promise<void> {
  let parent = directory;
  for (const name of path.split('/').slice(0, -1)) {
    parent = join(parent, name);
    if (!(await lstat(parent)).isDirectory())
      throw new OpenAIError(`${JSON.stringify(parent)} is not a directory.`);
  }
}
