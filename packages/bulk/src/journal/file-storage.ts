import type * as FileSystem from 'node:fs/promises';
import { OpenAIError } from '@oai/core';
import { builtinModule } from '@oai/core/internal';
import { lockFile } from './file-lock.js';
import type { JournalStorage } from './journal-storage.js';

const CHUNK_BYTES = 64 * 1024;

/**
 * Opens a file as the storage of a journal, and creates it if it does not exist, readable for its
 * owner only. Until it is closed it is locked.
 *
 * @throws {OpenAIError} The runtime has no files, or another run uses the file.
 * @internal
 */
export async function openFileStorage(path: string): Promise<JournalStorage> {
  const files = builtinModule<typeof FileSystem>('node:fs/promises');
  if (!files) {
    throw new OpenAIError('This runtime has no files: give a `JournalStorage` as the `journal`.');
  }
  // Results are the business of their owner alone.
  const file = await files.open(path, 'a+', 0o600);
  let unlock: () => Promise<void>;
  try {
    // The same file may have several names.
    unlock = await lockFile(files, await files.realpath(path));
  } catch (error) {
    await file.close();
    throw error;
  }
  const readAt = async (position: number, length: number): Promise<Uint8Array> => {
    const buffer = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  };
  return {
    async *read() {
      let position = 0;
      for (let chunk; (chunk = await readAt(position, CHUNK_BYTES)).length > 0;) {
        position += chunk.length;
        yield chunk;
      }
    },
    readAt,
    append: (bytes) => file.appendFile(bytes),
    truncate: (length) => file.truncate(length),
    async close() {
      try {
        await file.close();
      } finally {
        await unlock();
      }
    },
  };
}
