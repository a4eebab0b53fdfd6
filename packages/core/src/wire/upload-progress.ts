import { IN_BROWSER } from '../environment.js';
import { isReadableStream, type EncodedBody, type UploadProgress } from './encoded-body.js';

/**
 * Reports the progress of a body while it is sent. Counting requires a stream, so other bodies are
 * converted to one. Few browsers can send streams; there the body is left as it is and nothing is
 * reported.
 *
 * @internal
 */
export function observeUpload(
  body: EncodedBody,
  listener: (progress: UploadProgress) => void,
): EncodedBody {
  if (IN_BROWSER) return body;
  const { replayable } = body;
  const opened = body.streamed ? undefined : body.open();
  const contentLength = body.contentLength ?? lengthOf(opened);
  // A `FormData` gets its boundary here, so that the header and every attempt use the same one.
  const form = opened === undefined ? undefined : new Response(opened);
  return {
    contentType: body.contentType ?? form?.headers.get('content-type') ?? undefined,
    contentLength,
    replayable,
    streamed: true,
    whole: opened === undefined ? body.whole : () => opened,
    close: () => body.close?.(),
    fault: () => body.fault?.(),
    open() {
      const source = form ? form.clone().body! : body.open();
      return countBytes(source, contentLength, listener);
    },
  };
}

function lengthOf(body: BodyInit | undefined): number | undefined {
  if (typeof body === 'string') return new TextEncoder().encode(body).length;
  if (body instanceof Blob) return body.size;
  return (body as Partial<ArrayBuffer> | undefined)?.byteLength;
}

function countBytes(
  body: BodyInit,
  totalBytes: number | undefined,
  listener: (progress: UploadProgress) => void,
): BodyInit {
  const source = isReadableStream(body) ? body : new Response(body).body!;
  const reader = (source as ReadableStream<Uint8Array>).getReader();
  let loadedBytes = 0;
  let pendingBytes = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        // A further pull means that the connection has accepted the previous chunk.
        if (pendingBytes > 0) listener({ loadedBytes: (loadedBytes += pendingBytes), totalBytes });
        pendingBytes = 0;
        const { done, value } = await reader.read();
        if (done) return sink.close();
        pendingBytes = value.length;
        sink.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
