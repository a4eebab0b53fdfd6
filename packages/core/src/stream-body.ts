/** What a body yields: bytes from the platform, text from some hand-made ones. */
export type BodyRead = Uint8Array | ArrayBuffer | string;

/** What can be read: a web stream, or the async iterable that some `fetch` functions give. */
export type ReadableBody = ReadableStream<BodyRead> | AsyncIterable<BodyRead>;

/**
 * The part of a stream reader that decoding needs. `cancel` also settles a read under way.
 *
 * @internal
 */
export interface BodyReader {
  read(): Promise<{ done: boolean; value?: BodyRead | undefined }>;
  cancel(): Promise<unknown>;
}

/** @internal */
export function readerOf(body: ReadableBody): BodyReader {
  if ('getReader' in body) return body.getReader() as BodyReader;
  const source: AsyncIterable<BodyRead> & { destroy?: () => unknown } = body;
  const iterator = source[Symbol.asyncIterator]();
  let stop = (_end: { done: boolean }): void => {};
  return {
    read: () =>
      new Promise((resolve, reject) => {
        stop = resolve;
        iterator.next().then(({ done, value }) => resolve({ done: done === true, value }), reject);
      }),
    async cancel() {
      // An iterator answers `return` only after the read under way, which may never end.
      stop({ done: true });
      if (source.destroy) source.destroy();
      else await iterator.return?.();
    },
  };
}

/**
 * Ends a read and frees the connection, both of which may have failed already.
 *
 * @internal
 */
export function cancel(reader: BodyReader): void {
  reader.cancel().catch(() => {});
}

/**
 * Reads a finished event stream to the end of its body, so that the connection can serve the
 * next call. A server that leaves it open for longer than a second loses it.
 *
 * @internal
 */
export async function drain(reader: BodyReader): Promise<void> {
  const timer = setTimeout(cancel, 1000, reader);
  try {
    while (!(await reader.read()).done);
  } catch {
    // The answer is complete: what becomes of its connection is of no interest.
  }
  clearTimeout(timer);
}
