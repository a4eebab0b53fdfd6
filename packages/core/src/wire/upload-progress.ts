import { IN_BROWSER } from '../environment.js';
import { cancel, readerOf } from './body-reader.js';
import type { EncodedBody, UploadProgress } from './encoded-body.js';
import { pulledStream, type PulledStream } from './pulled-stream.js';

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
  const opened = body.streamed ? undefined : body.open();
  const totalBytes = body.contentLength ?? lengthOf(opened);
  // A form gets another boundary whenever it is opened.
  let current = opened === undefined ? undefined : new Response(opened);
  let isUsed = false;
  let failure: { error: unknown } | undefined;
  let pulled: PulledStream | undefined;
  return {
    get contentType() {
      return body.contentType ?? current?.headers.get('content-type');
    },
    isForm: body.isForm,
    contentLength: totalBytes,
    replayable: body.replayable,
    streamed: true,
    observed: true,
    whole: body.whole,
    check: body.check,
    close() {
      pulled?.close();
      body.close?.();
    },
    fault: () => (failure ? failure.error : (body.fault?.() ?? pulled?.fault())),
    open() {
      if (isUsed && current) current = new Response(opened);
      isUsed = true;
      let reader = current ? undefined : readerOf(body.open() as ReadableStream<Uint8Array>);
      let loadedBytes = 0;
      let pendingBytes = 0;
      const next = async (): Promise<Uint8Array | undefined> => {
        // A further read means that the connection has accepted the previous chunk.
        if (pendingBytes > 0) {
          loadedBytes += pendingBytes;
          try {
            listener({ loadedBytes, totalBytes });
          } catch (error) {
            failure = { error };
            throw error;
          }
        }
        // Bun opens a file here.
        reader ??= readerOf(current!.body!);
        const chunk = (await reader.read()).value as Uint8Array | undefined;
        pendingBytes = chunk?.length ?? 0;
        return chunk;
      };
      return (pulled = pulledStream(next, () => reader && cancel(reader), totalBytes)).stream;
    },
  };
}

function lengthOf(body: BodyInit | undefined): number | undefined {
  if (typeof body === 'string') return new TextEncoder().encode(body).length;
  if (body instanceof Blob) return body.size;
  return (body as Partial<ArrayBuffer> | undefined)?.byteLength;
}
