import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import { cancel, readerOf } from './body-reader.js';
import { toBytes, unusableChunk } from './chunk.js';
import { refuseSpent, takeStream } from './one-time-stream.js';
import { isReadableStream } from './encoded-body.js';
import { pulledStream, type PulledStream } from './pulled-stream.js';

type Source =
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

/**
 * Makes a request body from a stream or an iterable. The source is read only as fast as the
 * connection accepts its chunks, and remains untouched until the body is opened.
 *
 * @param size The number of its bytes, if it is known.
 * @throws {OpenAIError} The source has failed, or has been read already; or it is no `ReadableStream`, and the
 *   platform is a browser.
 * @internal
 */
export function streamOf(
  source: Source,
  size?: number,
): {
  open(): ReadableStream<Uint8Array>;
  close(): void;
  fault?(): unknown;
} {
  if (FOR_BROWSERS) {
    if (!isReadableStream(source)) {
      throw new OpenAIError('Browsers cannot send iterables; pass a Blob.');
    }
    return { open: () => source, close() {} };
  }
  refuseSpent(source, 'The request body');
  const owner = {};
  let pulled: PulledStream | undefined;
  return {
    open() {
      takeStream(source, owner);
      return (pulled ??= read(source, size)).stream;
    },
    close: () => pulled?.close(),
    fault: () => pulled?.fault(),
  };
}

function read(source: Source, size?: number): PulledStream {
  const isAsync = 'getReader' in source || Symbol.asyncIterator in source;
  const reader = readerOf(isAsync ? source : toAsync(source));
  const encoder = new TextEncoder();
  const next = async (): Promise<Uint8Array | undefined> => {
    let bytes: Uint8Array | undefined;
    // Some platforms take an empty chunk for the end of the body.
    while (!bytes?.length) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      bytes = typeof value === 'string' ? encoder.encode(value) : toBytes(value);
      if (!bytes) throw unusableChunk(value, 'The request body');
    }
    return bytes;
  };
  return pulledStream(next, () => cancel(reader), size);
}

async function* toAsync<T>(source: Iterable<T>): AsyncGenerator<T> {
  yield* source;
}
