/**
 * Makes a stream of what an iterable gives, no sooner than it is asked for.
 *
 * @internal
 */
export function streamOf(
  source: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): ReadableStream<Uint8Array> {
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(sink) {
      const { done, value } = await iterator.next();
      if (done) sink.close();
      else sink.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
