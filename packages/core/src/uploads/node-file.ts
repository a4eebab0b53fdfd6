import { builtinModule } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
import { reasonOf } from '../errors/reason.js';
import type { FsReadStream } from './uploadable.js';

/** The members of `fs.ReadStream` that define the bytes it yields. */
type NodeFileStream = FsReadStream & {
  start?: number | undefined;
  end?: number | undefined;
  bytesRead?: number | undefined;
  readableEncoding?: string | null | undefined;
  destroyed?: boolean | undefined;
};

interface FileSystem {
  statSync(path: string): { isFile(): boolean; isDirectory(): boolean; size: number };
  createReadStream(
    path: string,
    options: { start?: number | undefined; end?: number | undefined },
  ): FsReadStream;
}

/**
 * The file behind an unread stream.
 *
 * @internal
 */
export interface NodeFile {
  /** Number of bytes that the stream yields; undefined for pipes, devices and the like. */
  size: number | undefined;
  /** Opens the file again, for a retry. */
  reopen: () => FsReadStream;
}

/** @internal */
export function isFsReadStream(value: unknown): value is NodeFileStream {
  const stream = value as { path?: unknown; [Symbol.asyncIterator]?: unknown } | null;
  return (
    typeof stream === 'object' &&
    typeof stream?.[Symbol.asyncIterator] === 'function' &&
    (typeof stream.path === 'string' || stream.path instanceof Uint8Array)
  );
}

/**
 * Inspects the file behind a stream. The file system module is obtained from the running process,
 * since browsers could not load this package if it were imported.
 *
 * @returns Undefined if the runtime has no file system or the stream has been read from.
 * @throws {OpenAIError} The file cannot be read.
 * @internal
 */
export function inspectFile(stream: NodeFileStream): NodeFile | undefined {
  const fileSystem = builtinModule<FileSystem>('node:fs');
  const { start = 0, end = Infinity } = stream;
  if (!fileSystem || stream.bytesRead || stream.readableEncoding || stream.destroyed) {
    return undefined;
  }
  const path = stream.path.toString();
  let stats;
  try {
    stats = fileSystem.statSync(path);
  } catch (cause) {
    throw new OpenAIError(`The file to upload cannot be read: ${reasonOf(cause)}.`, { cause });
  }
  if (stats.isDirectory()) {
    throw new OpenAIError(`The file to upload is a directory: ${path}.`);
  }
  const range = {
    ...(start > 0 && { start }),
    ...(end !== Infinity && { end }),
  };
  return {
    // Virtual files of the kernel report a size of 0.
    size:
      stats.isFile() && stats.size > 0
        ? Math.max(0, Math.min(stats.size, end + 1) - start)
        : undefined,
    reopen: () => fileSystem.createReadStream(path, range),
  };
}
