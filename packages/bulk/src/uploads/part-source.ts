import type * as FileSystem from 'node:fs';
import { OpenAIError } from '@oai/core';
import { builtinModule } from '@oai/core/internal';
import type { FileBytes } from '@oai/files';

/**
 * A file whose parts can be read again and in any order.
 *
 * @public
 */
export interface PartSource {
  /** The size of the whole file, bytes. */
  readonly size: number;
  /** The name of the file. */
  readonly name?: string | undefined;
  /** The media type of the file. */
  readonly type?: string | undefined;
  /** Opens the bytes from `start` up to `end`, without the one at `end`. */
  open(start: number, end: number): FileBytes | Blob | Promise<FileBytes | Blob>;
}

/**
 * Returns the source of a path, a blob, or of whatever is a source already.
 *
 * @throws {OpenAIError} There is no such file, or nothing in it.
 * @internal
 */
export function partSource(file: string | Blob | PartSource): PartSource {
  const source = typeof file === 'string' ? ofPath(file) : isBlob(file) ? ofBlob(file) : file;
  if (Number.isInteger(source?.size) && source.size > 0) return source;
  throw new OpenAIError('The file to upload must be a path, a Blob or a source, and not empty.');
}

function ofPath(path: string): PartSource {
  const files = builtinModule<typeof FileSystem>('node:fs');
  if (!files) {
    throw new OpenAIError('This runtime has no files: give a Blob or a `PartSource` to upload.');
  }
  return {
    size: sizeOf(files, path),
    name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
    open: (start, end) => files.createReadStream(path, { start, end: end - 1 }),
  };
}

/** @throws {OpenAIError} There is no file of that path. */
function sizeOf(files: typeof FileSystem, path: string): number {
  let stats: FileSystem.Stats;
  try {
    stats = files.statSync(path);
  } catch (cause) {
    const { code } = cause as { code?: unknown };
    throw new OpenAIError(`"${path}" cannot be read (${String(code)}).`, { cause });
  }
  if (stats.isFile()) return stats.size;
  throw new OpenAIError(`"${path}" is not a file.`);
}

function isBlob(file: Blob | PartSource): file is Blob {
  return typeof (file as Partial<Blob> | undefined)?.slice === 'function';
}

function ofBlob(blob: Blob): PartSource {
  const { size, type } = blob;
  const { name } = blob as Partial<File>;
  return { size, type, name, open: (start, end) => blob.slice(start, end) };
}
