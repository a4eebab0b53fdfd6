import type { EncodedBody } from './body.js';
import type { UploadProgress } from './request-options.js';
import { withUploadProgress } from './upload-progress.js';

/**
 * Counts the bytes of a body on their way out. Counting needs a stream, so a whole body becomes one.
 *
 * @internal
 */
export function observeUpload(
  body: EncodedBody,
  listener: (progress: UploadProgress) => void,
): EncodedBody {
  const { replayable } = body;
  const opened = body.streamed ? undefined : body.open();
  const contentLength = body.contentLength ?? lengthOf(opened);
  // A form gets its boundary here: once for its type and for each time it is sent.
  const form = opened === undefined ? undefined : new Response(opened);
  return {
    contentType: body.contentType ?? form?.headers.get('content-type') ?? undefined,
    contentLength,
    replayable,
    streamed: true,
    close: () => body.close?.(),
    open() {
      const source = form ? form.clone().body! : body.open();
      return withUploadProgress(source, contentLength, listener);
    },
  };
}

function lengthOf(body: BodyInit | undefined): number | undefined {
  if (typeof body === 'string') return new TextEncoder().encode(body).length;
  if (body instanceof Blob) return body.size;
  return (body as Partial<ArrayBuffer> | undefined)?.byteLength;
}
