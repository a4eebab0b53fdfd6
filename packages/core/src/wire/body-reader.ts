/** A chunk of a body: bytes from the platform, text from some custom `fetch` functions. */
export type BodyRead = Uint8Array | ArrayBuffer | string;

/** A web stream, or the async iterable that some custom `fetch` functions return. */
export type ReadableBody = ReadableStream<BodyRead> | AsyncIterable<BodyRead>;

/**
 * The used part of a stream reader. `cancel` also settles a pending read.
 *
 * @internal
 */
export interface BodyReader {
  read(): Promise<{ done: boolean; value?: BodyRead | undefined }>;
  cancel(): Promise<unknown>;
}

/** Returns a reader of a body of either kind. @internal */
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
      // An iterator defers `return` until the pending read has settled, which may never happen.
      stop({ done: true });
      if (source.destroy) source.destroy();
      else await iterator.return?.();
    },
  };
}

/**
 * Ends reading and frees the connection. Errors are ignored, since either may have failed already.
 *
 * @internal
 */
export function cancel(reader: BodyReader): void {
  reader.cancel().catch(() => {});
}

/**
 * Reads the rest of a body whose content is complete, so that the connection can be reused. If the
 * server does not end it within a second, the connection is closed.
 *
 * @internal
 */
export async function drain(reader: BodyReader): Promise<void> {
  const timer = setTimeout(cancel, 1000, reader);
  try {
    while (!(await reader.read()).done);
  } catch {
    // The content is complete, so a failure of the connection does not matter.
  }
  clearTimeout(timer);
}
