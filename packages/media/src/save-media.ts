import type * as FileSystem from 'node:fs';
import { OpenAIError } from '@oai/core';
import { builtinModule, randomID, requireObject } from '@oai/core/internal';
import type { MediaSource } from './media-source.js';
import { openMedia, type OpenMediaOptions } from './open-media.js';

/**
 * A file with media.
 *
 * @public
 */
export interface SavedMedia {
  readonly path: string;
  /** The size, bytes. */
  readonly bytes: number;
  /** The media type (`image/png`), if the answer tells it. */
  readonly type: string | undefined;
}

/**
 * Writes media to a file, on Node, Deno and Bun. It is written piece by piece beside its place, and
 * moved there when it is complete: whatever fails, a file of that name is there as before.
 *
 * @param path The path of the file. A file that is there is replaced.
 * @throws {OpenAIError} The file cannot be written; the source has not been read then. The runtime has
 *   no files. As of {@link openMedia}.
 * @throws {APIConnectionError} As of {@link openMedia}.
 * @throws {APIConnectionTimeoutError} Nothing arrived for `idleTimeoutMs`.
 * @throws {APIUserAbortError} The signal was aborted.
 * @example
 * ```ts
 * import { saveMedia } from '@oai/media';
 *
 * const image = await client.images.generate({ model: 'gpt-image-1', prompt: 'A robot' });
 * const { bytes } = await saveMedia(image, 'robot.png');
 * console.log(bytes);
 * ```
 * @public
 */
export async function saveMedia(
  source: MediaSource,
  path: string,
  options: OpenMediaOptions = {},
): Promise<SavedMedia> {
  requireObject(source, 'source');
  if (typeof path !== 'string' || path === '') {
    throw new OpenAIError('`path` must be the path of a file.');
  }
  const files = builtinModule<typeof FileSystem>('node:fs')?.promises;
  if (!files) throw new OpenAIError('This runtime has no files: use `openMedia`.');
  const partial = `${path}.${randomID()}.part`;
  const failed = (cause: unknown): never => {
    const { code } = Object(cause) as { code?: unknown };
    throw new OpenAIError(`"${path}" cannot be written (${String(code)}).`, { cause });
  };
  const file = await files.open(partial, 'wx').catch(failed);
  try {
    const { stream, type } = await openMedia(source, options);
    const reader = stream.getReader();
    let bytes = 0;
    try {
      for (let step; !(step = await reader.read()).done; bytes += step.value.length) {
        await file.appendFile(step.value).catch(failed);
      }
    } finally {
      await reader.cancel().catch(() => {});
    }
    await file.close();
    await files.rename(partial, path).catch(failed);
    return { path, bytes, type };
  } catch (error) {
    await file.close().catch(() => {});
    await files.rm(partial, { force: true }).catch(() => {});
    throw error;
  }
}
