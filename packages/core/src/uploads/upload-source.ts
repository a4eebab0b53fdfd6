import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import { cancel, readerOf, type BodyReader, type ReadableBody } from '../wire/body-reader.js';
import { attachedBytes, isBytes, toBytes } from '../wire/chunk.js';
import { holdError, isTaken, refuseSpent, takeStream } from '../wire/one-time-stream.js';
import { nameOf } from './file-name.js';
import { mediaTypeOf } from './media-type.js';
import { inspectFile, type NodeFile } from './node-file.js';
import { isStreamingFile } from './streaming-file.js';
import {
  isAsyncIterable,
  isBlobLike,
  isPlatformBlob,
  isResponseLike,
  isWebStream,
  type ReopenableUpload,
  type ResponseLike,
} from './uploadable.js';

/**
 * A file to be sent, from any kind of value.
 *
 * @internal
 */
export interface UploadSource {
  /** Undefined if it is unknown. */
  readonly name: string | undefined;
  readonly type: string;
  /** Length in bytes; undefined if it is unknown until the end of the file. */
  readonly size: number | undefined;
  readonly replayable: boolean;
  /** All bytes, if they are in memory. */
  readonly bytes?: Uint8Array;
  /** The file as a native blob. */
  readonly blob?: Blob;
  /**
   * Takes a stream for this request, before it is sent.
   *
   * @throws {OpenAIError} Another request has taken it.
   */
  take?(): void;
  /** Called once for each attempt. */
  open(): BodyReader | Promise<BodyReader>;
  /** The field of the form that it is in. */
  field?: string;
  /** Releases a source that was never opened. */
  dispose(): void;
}

/** The chunk size for bytes in memory. */
const SLICE_BYTES = 256 * 1024;

/** @internal */
export function isUpload(value: unknown): boolean {
  return (
    typeof value === 'function' ||
    (typeof value === 'object' &&
      value !== null &&
      (isStreamingFile(value) ||
        isBlobLike(value) ||
        isResponseLike(value) ||
        isWebStream(value) ||
        isAsyncIterable(value) ||
        isBytes(value)))
  );
}

/**
 * @param value A value that `isUpload` accepts.
 * @throws {OpenAIError} It cannot be read, for example because it has been read already.
 * @internal
 */
export function uploadSource(value: unknown): UploadSource {
  if (isStreamingFile(value)) {
    const data = uploadSource(value.data);
    return {
      ...data,
      name: value.name,
      type: checkedType(value.type) ?? mediaTypeOf(value.name) ?? data.type,
      size: value.size ?? data.size,
    };
  }
  if (typeof value === 'function') {
    return source(undefined, undefined, {
      size: undefined,
      replayable: true,
      open: async () => {
        const opened: unknown = await (value as ReopenableUpload)();
        if (isUpload(opened)) return uploadSource(opened).open();
        throw new OpenAIError('it is a function that returned no file or stream');
      },
    });
  }
  if (isBytes(value)) {
    const bytes = FOR_BROWSERS ? toBytes(value)! : attachedBytes(value);
    const open = (): BodyReader => readBytes(bytes);
    return source(undefined, undefined, { size: bytes.length, replayable: true, bytes, open });
  }
  if (isBlobLike(value)) {
    if (!FOR_BROWSERS && !value.stream && !value.arrayBuffer && !isPlatformBlob(value)) {
      throw new OpenAIError(
        'It has neither `stream` nor `arrayBuffer`, as a file of jsdom; use the global `File`.',
      );
    }
    // The pipes of Bun, which can be read once.
    const isPipe = value.size === Infinity;
    return source(nameOf(value), value.type, {
      size: value.size,
      replayable: !isPipe,
      ...(!isPipe && isPlatformBlob(value) && { blob: value }),
      open: async () =>
        value.stream
          ? readerOf(value.stream())
          : readBytes(new Uint8Array(await (value.arrayBuffer?.() ?? readBlob(value)))),
    });
  }
  if (isResponseLike(value)) return responseSource(value);
  return streamSource(value as ReadableBody);
}

/** Reads a blob that has no methods for it, as in React Native and jsdom. */
function readBlob(blob: unknown): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error as Error);
    reader.readAsArrayBuffer(blob as Blob);
  });
}

function responseSource(response: ResponseLike & Partial<Response>): UploadSource {
  if (response.bodyUsed) throw new OpenAIError('The response to upload has been read already.');
  const { headers, body, url } = response;
  // One that was constructed has the headers of another, whose body may have been changed.
  const length = url && !headers?.get('content-encoding') && headers?.get('content-length');
  // Responses of node-fetch have streams of Node, or bytes.
  const content = body ? uploadSource(body) : undefined;
  return source(nameOf(response), headers?.get('content-type'), {
    replayable: false,
    ...content,
    size: content?.size ?? (length && body ? Number(length) : undefined),
    open: async () => (content ?? uploadSource(await response.blob())).open(),
  });
}

function streamSource(stream: ReadableBody): UploadSource {
  if (!FOR_BROWSERS) {
    refuseSpent(stream, 'The stream to upload');
    holdError(stream);
  } else if ((stream as ReadableStream).locked) {
    throw new OpenAIError('The stream to upload has been read already.');
  }
  let given: ReadableBody | undefined = stream;
  const dispose = (): void => {
    const unread = given;
    given = undefined;
    if (!unread || (unread as Partial<ReadableStream>).locked) return;
    if (FOR_BROWSERS || !isTaken(unread, dispose)) cancel(readerOf(unread));
  };
  let file: NodeFile | undefined;
  try {
    file = FOR_BROWSERS ? undefined : inspectFile(stream);
  } catch (error) {
    dispose();
    throw error;
  }
  return source(nameOf(stream), undefined, {
    size: file?.size,
    replayable: file?.reopen !== undefined,
    ...(!FOR_BROWSERS && { take: () => given && takeStream(given, dispose) }),
    open: () => {
      const next = given ?? file?.reopen?.();
      given = undefined;
      if (!next) throw new OpenAIError('A stream can be sent only once.');
      return readerOf(next);
    },
    dispose,
  });
}

function source(
  name: string | undefined,
  type: string | null | undefined,
  rest: Pick<UploadSource, 'size' | 'replayable' | 'open'> & Partial<UploadSource>,
): UploadSource {
  return {
    dispose: () => {},
    ...rest,
    name: name || undefined,
    type: checkedType(type) ?? mediaTypeOf(name ?? '') ?? 'application/octet-stream',
    // Files and headers of other libraries may have any, and pipes an infinite one.
    size: rest.size! >= 0 && rest.size! < Infinity ? rest.size : undefined,
  };
}

/** Rejects media types that are not valid in a header. */
function checkedType(type: string | null | undefined): string | undefined {
  return type && /^[\x20-\x7e]+$/.test(type) ? type : undefined;
}

function readBytes(bytes: Uint8Array): BodyReader {
  let position = 0;
  return {
    async read() {
      if (position >= bytes.length) return { done: true };
      const value = bytes.subarray(position, (position += SLICE_BYTES));
      return { done: false, value };
    },
    async cancel() {
      position = bytes.length;
    },
  };
}
