import type { StreamingFile } from './streaming-file.js';

/**
 * The parts of `Blob` that uploading uses, so that the classes of any library fit.
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
 * The parts of `File` that uploading uses.
 *
 * @public
 */
export interface FileLike extends BlobLike {
  readonly name: string;
  readonly lastModified: number;
}

/**
 * The parts of `Response` that uploading uses.
 *
 * @public
 */
export interface ResponseLike {
  url: string;
  blob(): Promise<BlobLike>;
}

/**
 * What `fs.createReadStream` gives: its file's name and length are known.
 *
 * @public
 */
export interface FsReadStream extends AsyncIterable<Uint8Array | string> {
  path: string | { toString(): string };
}

/** @public */
export type UploadBytes = ArrayBuffer | ArrayBufferView;

/**
 * A part of a stream to be uploaded; texts are sent as UTF-8.
 *
 * @public
 */
export type UploadChunk = string | UploadBytes | BlobLike;

/**
 * Bytes that come bit by bit.
 *
 * @public
 */
export type UploadStream = ReadableStream<UploadChunk> | AsyncIterable<UploadChunk>;

/**
 * Makes a new stream of the same bytes whenever it is called, so that a failed upload can be tried
 * again.
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
 * What can be sent as a file. Nothing of it is held in memory: it is read while it is sent.
 *
 * Files, blobs, bytes, `fs.createReadStream` and functions that open a stream can be sent again
 * when an attempt fails; other streams and responses cannot.
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
    typeof blob.slice === 'function' &&
    (typeof blob.stream === 'function' || typeof blob.arrayBuffer === 'function')
  );
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

/** The bytes of a buffer or of any view of one. @internal */
export function toBytes(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value;
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  }
  const isBuffer = value instanceof ArrayBuffer || isSharedBuffer(value);
  return isBuffer ? new Uint8Array(value as ArrayBuffer) : undefined;
}

/** Browsers have the class only on pages that are isolated from others. */
function isSharedBuffer(value: unknown): boolean {
  return typeof SharedArrayBuffer !== 'undefined' && value instanceof SharedArrayBuffer;
}
