/** @internal */
export const streamingFile: unique symbol = Symbol.for('@oai/core.streamingFile') as never;

/**
 * The used part of `Blob`, so that classes of other libraries are accepted.
 *
 * @public
 */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  text(): Promise<string>;
  slice(start?: number, end?: number): unknown;
}

/**
 * The used part of `File`.
 *
 * @public
 */
export interface FileLike extends BlobLike {
  readonly name: string;
  readonly lastModified: number;
}

/**
 * The used part of `Response`.
 *
 * @public
 */
export interface ResponseLike {
  url: string;
  blob(): Promise<BlobLike>;
}

/**
 * The result of `fs.createReadStream`, of which the name and length of the file are known.
 *
 * @public
 */
export interface FsReadStream extends AsyncIterable<Uint8Array | string> {
  path: string | { toString(): string };
}

/** @public */
export type UploadBytes = ArrayBuffer | ArrayBufferView;

/**
 * A chunk of an uploaded stream. Strings are sent as UTF-8.
 *
 * @public
 */
export type UploadChunk = string | UploadBytes | BlobLike;

/**
 * A stream of chunks.
 *
 * @public
 */
export type UploadStream = ReadableStream<UploadChunk> | AsyncIterable<UploadChunk>;

/**
 * Opens a new stream of the same bytes with each call, so that a failed upload can be retried.
 *
 * @public
 */
export type ReopenableUpload = () =>
  | UploadStream
  | BlobLike
  | ResponseLike
  | UploadBytes
  | Promise<UploadStream | BlobLike | ResponseLike | UploadBytes>;

/**
 * The argument of `toStreamingFile`.
 *
 * @public
 */
export type StreamingFileInput = UploadStream | ResponseLike | ReopenableUpload;

/**
 * A stream with the name of the file that it is sent as.
 *
 * @public
 */
export interface StreamingFile {
  readonly data: StreamingFileInput;
  readonly name: string;
  /** Media type. */
  readonly type?: string;
  /** Length in bytes, if known. */
  readonly size?: number;
  readonly [streamingFile]: true;
}

/**
 * A value that can be sent as a file. Its content is read while it is sent, and not held in memory.
 *
 * An upload from a file, a blob, bytes, `fs.createReadStream` or a function that opens a stream can
 * be retried; an upload from another stream or a response cannot.
 *
 * @public
 */
export type Uploadable =
  | FileLike
  | BlobLike
  | ResponseLike
  | FsReadStream
  | StreamingFile
  | UploadStream
  | UploadBytes
  | ReopenableUpload;

/** @internal */
export function isBlobLike(value: unknown): value is BlobLike & Partial<Blob> & { name?: unknown } {
  const blob = value as Partial<Blob> | null;
  return (
    typeof blob === 'object' &&
    typeof blob?.size === 'number' &&
    typeof blob.type === 'string' &&
    typeof blob.slice === 'function'
  );
}

/** Returns true for a blob of this platform, whatever methods it has. @internal */
export function isPlatformBlob(value: unknown): value is Blob {
  return typeof Blob !== 'undefined' && value instanceof Blob;
}

/** @internal */
export function isResponseLike(value: unknown): value is ResponseLike & Partial<Response> {
  const response = value as Partial<Response> | null;
  return (
    typeof response === 'object' &&
    typeof response?.url === 'string' &&
    typeof response.blob === 'function'
  );
}

/** @internal */
export function isWebStream(value: unknown): value is ReadableStream<UploadChunk> {
  return typeof (value as Partial<ReadableStream> | null)?.getReader === 'function';
}

/** @internal */
export function isAsyncIterable(value: unknown): value is AsyncIterable<UploadChunk> {
  return (
    typeof (value as Partial<AsyncIterable<unknown>> | null)?.[Symbol.asyncIterator] === 'function'
  );
}
