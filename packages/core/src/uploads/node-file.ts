import { FOR_BROWSERS } from '#platform';
import { builtinModule } from '../environment.js';
import { OpenAIError } from '../errors/openai-error.js';
import { reasonOf } from '../errors/reason.js';

/** The members of `fs.ReadStream` that define the bytes it yields. */
interface NodeFileStream extends AsyncIterable<Uint8Array> {
  [key: symbol]: unknown;
  path: string | Uint8Array;
  /** A number once the file is open. */
  fd: number | null;
  start: number | undefined;
  end: number;
  bytesRead: number;
  readableLength: number;
  readableEncoding: string | null;
}

interface Stats {
  isFile(): boolean;
  isDirectory(): boolean;
  size: number;
  dev: number;
  ino: number;
}

interface FileSystem {
  statSync(path: string | Uint8Array): Stats | undefined;
  fstatSync(fd: number): Stats | undefined;
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
  const { fd, path: given, start = 0, end } = stream;
  const paths = builtinModule<{ resolve(path: string): string }>('node:path');
  // The working directory may be another one by the time of a retry.
  const path = typeof given === 'string' && paths ? paths.resolve(given) : given;
  let found: Stats | undefined;
  try {
    found = fileSystem.statSync(path);
  } catch (cause) {
    // A file that is open can be read after it was deleted.
    if (fd === null) {
      throw new OpenAIError(`The file to upload cannot be read: ${reasonOf(cause)}.`, { cause });
    }
  }
  const stats = fd === null ? found : fileSystem.fstatSync(fd);
  // A mocked module may return anything.
  if (!stats) return undefined;
  const { size } = stats;
  if (stats.isDirectory()) {
    throw new OpenAIError(`The file to upload is a directory: ${pathOf(stream)}.`);
  }
  const isSame = found?.ino === stats.ino && found.dev === stats.dev;
  const range = {
    ...(start > 0 && { start }),
    ...(end !== Infinity && { end }),
  };
  return {
    // Virtual files of the kernel report a size of 0.
    size: stats.isFile() && size > 0 ? Math.max(0, Math.min(size, end + 1) - start) : undefined,
    // Opening a pipe again reads nothing, or waits for another writer.
    reopen: isSame && stats.isFile() ? () => fileSystem.createReadStream(path, range) : undefined,
  };
}

/** Returns the path of a stream as text; empty if it has none. @internal */
export function pathOf(stream: object): string {
  const { path } = stream as { path?: unknown };
  if (!FOR_BROWSERS && path instanceof Uint8Array) return new TextDecoder().decode(path);
  return typeof path === 'string' ? path : '';
}

/** The methods by which a stream yields its bytes. */
const READING = ['_read', 'read', 'push', 'on', 'emit', 'pipe', Symbol.asyncIterator] as const;

/**
 * Returns true for an unread stream that yields the bytes of its file as they are. It is not told by
 * `fs.ReadStream`: packages replace that class, and subclasses of it may change the bytes.
 */
function isUnreadFile(stream: object, fileSystem: FileSystem): stream is NodeFileStream {
  // With the option `fs`, a stream reads by other functions, maybe from elsewhere.
  const key = Object.getOwnPropertySymbols(stream).find((symbol) => symbol.description === 'kFs');
  if (!key || (stream as NodeFileStream)[key] !== fileSystem) return false;
  // Not read of other streams: those of zlib warn that it is deprecated.
  const { path, bytesRead, readableLength, readableEncoding } = stream as Partial<NodeFileStream>;
  return (
    // A stream that was made from a descriptor has none.
    path !== undefined &&
    !bytesRead &&
    // Bytes that were put back with `unshift`.
    !readableLength &&
    !readableEncoding &&
    readsUnchanged(stream)
  );
}

/** Returns true unless an instance or a subclass reads by methods of its own. */
function readsUnchanged(stream: object): boolean {
  const Readable = builtinModule<{ Readable: { prototype: object } }>('node:stream')?.Readable;
  type Reading = Record<(typeof READING)[number], unknown>;
  let base: object | null = stream;
  while (base) {
    const above: object | null = Object.getPrototypeOf(base) as object | null;
    if (above === Readable?.prototype) break;
    base = above;
  }
  return !!base && READING.every((name) => (stream as Reading)[name] === (base as Reading)[name]);
}
