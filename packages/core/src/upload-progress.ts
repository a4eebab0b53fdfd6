import type { UploadProgress } from './request-options.js';

/**
 * Tells how much of a body has been taken by the connection.
 *
 * The body becomes a stream for this. Where requests cannot be streamed (most browsers), it stays
 * as it is and only its beginning and its end could be told, so nothing is.
 *
 * @param totalBytes Undefined if it is not known.
 * @internal
 */
export function withUploadProgress(
  body: BodyInit,
  totalBytes: number | undefined,
  onUploadProgress: (progress: UploadProgress) => void,
): BodyInit {
  if (!canStreamRequests()) return body;
  const source = body instanceof ReadableStream ? body : new Response(body).body!;
  const reader = (source as ReadableStream<Uint8Array>).getReader();
  let loadedBytes = 0;
  let taken = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        // That more is asked for means that what was given before has been taken.
        if (taken > 0) onUploadProgress({ loadedBytes: (loadedBytes += taken), totalBytes });
        taken = 0;
        const { done, value } = await reader.read();
        if (done) return sink.close();
        taken = value.length;
        sink.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** Whether `fetch` sends streams as they are: otherwise it sends their names. */
function canStreamRequests(): boolean {
  let asked = false;
  const { headers } = new Request('http://localhost', {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      asked = true;
      return 'half';
    },
  } as RequestInit);
  return asked && !headers.has('content-type');
}
