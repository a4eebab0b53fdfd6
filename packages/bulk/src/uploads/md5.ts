import type * as Crypto from 'node:crypto';
import { builtinModule } from '@oai/core/internal';
import type { PartSource } from './part-source.js';

/**
 * Computes the checksum of a whole file.
 *
 * @returns Undefined on runtimes that have no MD5: browsers, some workers.
 * @throws The reason of the signal, or the error of the source.
 * @internal
 */
export async function md5Of(source: PartSource, signal: AbortSignal): Promise<string | undefined> {
  const hash = builtinModule<typeof Crypto>('node:crypto')?.createHash?.('md5');
  if (!hash) return undefined;
  const opened = await source.open(0, source.size);
  const chunks = 'size' in opened ? opened.stream() : opened;
  // Runtimes with this module iterate over streams.
  for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
    signal.throwIfAborted();
    hash.update(chunk);
  }
  return hash.digest('hex');
}
