import { pulledStream, type PulledStream } from './pulled-stream.js';
import { cancel, readerOf } from './stream-body.js';

/** What gives a body piece by piece. */
type Source =
  | ReadableStream<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>
  | Iterable<Uint8Array | string>;

/**
 * Makes a body of a stream or an iterable, which is read no sooner than the connection takes it.
 * Until it is opened, the source is the caller's.
 *
 * @internal
 */
export function streamOf(source: Source): { open(): ReadableStream<Uint8Array>; close(): void } {
  let pulled: PulledStream | undefined;
  return {
    open: () => (pulled ??= read(source)).stream,
    close: () => pulled?.close(),
  };
}

function read(source: Source): PulledStream {
  const isAsync = 'getReader' in source || Symbol.asyncIterator in source;
  const reader = readerOf(isAsync ? source : eachOf(source));
  const encoder = new TextEncoder();
  const next = async (): Promise<Uint8Array | undefined> => {
    const { done, value } = await reader.read();
    if (done) return undefined;
    return typeof value === 'string' ? encoder.encode(value) : (value as Uint8Array);
  };
  return pulledStream(next, () => cancel(reader));
}

async function* eachOf<T>(source: Iterable<T>): AsyncGenerator<T> {
  yield* source;
}
