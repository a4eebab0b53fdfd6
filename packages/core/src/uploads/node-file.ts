import { builtinModule } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
import { reasonOf } from '../errors/reason.js';

/** The members of `fs.ReadStream` that define the bytes it yields. */
interface NodeFileStream extends AsyncIterable<Uint8Array> {
  path: string | Uint8Array;
  /** A number once the file is open. */
  fd: number | null;
  start: number | undefined;
  end: number;
  bytesRead: number;
  readableLength: number;
  readableEncoding: string | null;
  destroyed: boolean;
}

interface Stats {
  isFile(): boolean;
  isDirectory(): boolean;
  size: number;
  dev: number;
  ino: number;
}

interface FileSystem {
  ReadStream: abstract new () => NodeFileStream;
  statSync(path: string | Uint8Array): Stats;
  fstatSync(fd: number): Stats;
  createReadStream(
    path: string | Uint8Array,
    options: { start?: number | undefined; end?: number | undefined },
  ): AsyncIterable<Uint8Array>;
}

/**
 * The file behind an unread stream.
 *
 * @internal
 */
export interface NodeFile {
  /** Number of bytes that the stream yields; undefined for pipes, devices and the like. */
  size: number | undefined;
  /** Opens the file again, for a retry; undefined if its path leads to it no longer. */
  reopen: (() => AsyncIterable<Uint8Array>) | undefined;
}

/**
 * Inspects the file behind a stream. The file system module is obtained from the running process,
 * since browsers could not load this package if it were imported.
 *
 * @returns Undefined unless the stream is an unread one of the runtime's own `fs`. Others have a
 *   `path` too: entries of archives, files of remote or virtual systems.
 * @throws {OpenAIError} The file cannot be read.
 * @internal
 */
export function inspectFile(stream: object): NodeFile | undefined {
  const fileSystem = builtinModule<FileSystem>('node:fs');
  if (!fileSystem || !isUnreadFile(stream, fileSystem)) return undefined;
  const { fd, start = 0, end } = stream;
  const path = absolute(stream.path);
  const found = attempt(() => fileSystem.statSync(path));
  // A file that is open can be read after it was deleted or replaced.
  const opened = fd === null ? found : attempt(() => fileSystem.fstatSync(fd));
  if ('error' in opened) {
    const cause = opened.error;
    throw new OpenAIError(`The file to upload cannot be read: ${reasonOf(cause)}.`, { cause });
  }
  if (opened.isDirectory()) {
    throw new OpenAIError(`The file to upload is a directory: ${nameOf(path)}.`);
  }
  const isSame = !('error' in found) && found.ino === opened.ino && found.dev === opened.dev;
  const range = {
    ...(start > 0 && { start }),
    ...(end !== Infinity && { end }),
  };
  return {
    // Virtual files of the kernel report a size of 0.
    size:
      opened.isFile() && opened.size > 0
        ? Math.max(0, Math.min(opened.size, end + 1) - start)
        : undefined,
    reopen: isSame ? () => fileSystem.createReadStream(path, range) : undefined,
  };
}

/** Returns the path of a stream as text. @internal */
export function pathOf(stream: object): string | undefined {
  const { path } = stream as { path?: unknown };
  return typeof path === 'string' || path instanceof Uint8Array ? nameOf(path) : undefined;
}

function nameOf(path: string | Uint8Array): string {
  return typeof path === 'string' ? path : new TextDecoder().decode(path);
}

function isUnreadFile(stream: object, fileSystem: FileSystem): stream is NodeFileStream {
  return (
    stream instanceof fileSystem.ReadStream &&
    // A stream that was made from a descriptor has none.
    pathOf(stream) !== undefined &&
    !stream.bytesRead &&
    // Bytes that were put back with `unshift`.
    !stream.readableLength &&
    !stream.readableEncoding &&
    !stream.destroyed &&
    !readsFromElsewhere(stream, fileSystem)
  );
}

/** Returns true for a stream with the option `fs`: functions that may read another file system. */
function readsFromElsewhere(stream: object, fileSystem: FileSystem): boolean {
  const key = Object.getOwnPropertySymbols(stream).find((symbol) => symbol.description === 'kFs');
  return key !== undefined && (stream as Record<symbol, unknown>)[key] !== fileSystem;
}

/** The working directory may be another one by the time of a retry. */
function absolute(path: string | Uint8Array): string | Uint8Array {
  const paths = builtinModule<{ resolve(path: string): string }>('node:path');
  return typeof path === 'string' && paths ? paths.resolve(path) : path;
}

function attempt(inspect: () => Stats): Stats | { error: unknown } {
  try {
    return inspect();
  } catch (error) {
    return { error };
  }
}
