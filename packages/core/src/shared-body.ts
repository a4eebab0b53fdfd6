/**
 * Makes the reading methods of a response share one read, so that any number of observers see the
 * same body: the caller, middleware, and the parsing of the result.
 *
 * @param readText Reads the body once, and gives the same text each time.
 * @param onEnd Called when the body was read as a stream, to its end or not.
 * @internal
 */
export function shareBody(
  response: Response,
  readText: () => Promise<string>,
  onEnd: () => void,
): void {
  const native = response.body;
  const readBytes = async (): Promise<Uint8Array<ArrayBuffer>> =>
    new TextEncoder().encode(await readText());
  const shared = {
    text: readText,
    json: async (): Promise<unknown> => JSON.parse(await readText()),
    bytes: readBytes,
    arrayBuffer: async () => (await readBytes()).buffer,
    blob: async () =>
      new Blob([await readBytes()], { type: response.headers.get('content-type') ?? '' }),
  };
  for (const [name, value] of Object.entries(shared)) {
    Object.defineProperty(response, name, { value, configurable: true, writable: true });
  }
  let body: ReadableStream<Uint8Array> | null | undefined;
  Object.defineProperty(response, 'body', {
    get: () => (body ??= native?.getReader ? untilEnd(native, onEnd) : native),
    configurable: true,
  });
}

/** The same bytes, read no sooner than they are asked for. */
function untilEnd(
  source: ReadableStream<Uint8Array>,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  let reader: ReadableStreamDefaultReader<Uint8Array>;
  return new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        try {
          const { done, value } = await (reader ??= source.getReader()).read();
          if (!done) return sink.enqueue(value);
          sink.close();
        } catch (error) {
          sink.error(error);
        }
        onEnd();
      },
      cancel(reason) {
        onEnd();
        return (reader ?? source).cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
