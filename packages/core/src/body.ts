import { OpenAIError } from './errors/openai-error.js';
import { findUnserializable } from './json-fault.js';
import type { UploadProgress } from './request-options.js';
import { isStreamableBody, streamableBody } from './streamable-body.js';
import { withUploadProgress } from './upload-progress.js';

/**
 * A request body ready to be sent.
 *
 * @internal
 */
export interface EncodedBody {
  /** Undefined where `fetch` knows it from the body, or nobody knows it. */
  readonly contentType?: string | undefined;
  readonly contentLength?: number | undefined;
  /** Whether it can be sent a second time. */
  readonly replayable: boolean;
  /** Whether it is produced while it is sent. */
  readonly streamed: boolean;
  /** Called once for each time it is sent. */
  open(): BodyInit;
}

/**
 * Chooses the form in which a body is sent: bytes, forms, blobs and streams as they are, anything
 * else as JSON.
 *
 * @param givenType The `content-type` that the caller set. It turns a string into a body as it is,
 *   and an object into a URL-encoded form.
 * @throws {OpenAIError} The body has no JSON form; the message names the place.
 * @internal
 */
export function encodeBody(
  body: unknown,
  givenType?: string | null,
  onUploadProgress?: (progress: UploadProgress) => void,
): EncodedBody | undefined {
  if (body === undefined || body === null) return undefined;
  const encoded = encode(body, givenType);
  return onUploadProgress ? observed(encoded, onUploadProgress) : encoded;
}

function encode(
  body: object | string | unknown,
  givenType: string | null | undefined,
): EncodedBody {
  if (typeof body === 'object' && body !== null && !isPlain(body)) {
    if (isStreamableBody(body)) {
      const { contentType, contentLength, replayable, streamed = true } = body;
      return { contentType, contentLength, replayable, streamed, open: () => body.open() };
    }
    if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
      return whole(body as BodyInit, undefined, body.byteLength);
    }
    if (body instanceof Blob) return whole(body, undefined, body.size);
    if (body instanceof FormData || body instanceof URLSearchParams) return whole(body);
    if (body instanceof ReadableStream) return once(() => body);
    if (Symbol.asyncIterator in body || (Symbol.iterator in body && 'next' in body)) {
      return once(() => toStream(body as AsyncIterable<Uint8Array>));
    }
  }
  if (givenType?.startsWith('application/x-www-form-urlencoded') && typeof body === 'object') {
    return whole(new URLSearchParams(body as Record<string, string>));
  }
  if (typeof body === 'string' && givenType) return whole(body);
  return whole(toJSON(body), 'application/json');
}

/** Nearly every body is, and needs none of the questions about its kind. */
function isPlain(body: object): boolean {
  return Object.getPrototypeOf(body) === Object.prototype && !(streamableBody in body);
}

function whole(body: BodyInit, contentType?: string, contentLength?: number): EncodedBody {
  return { contentType, contentLength, replayable: true, streamed: false, open: () => body };
}

function once(open: () => ReadableStream<Uint8Array>): EncodedBody {
  return { replayable: false, streamed: true, open };
}

function toJSON(body: unknown): string {
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(body);
  } catch (error) {
    cause = error;
  }
  if (text !== undefined) return text;
  throw new OpenAIError(
    `The request body cannot be sent as JSON: ${findUnserializable(body) ?? String(cause)}.`,
    { cause },
  );
}

function toStream(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
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

/** Counting needs a stream, so a whole body becomes one. */
function observed(body: EncodedBody, listener: (progress: UploadProgress) => void): EncodedBody {
  const { contentLength, replayable } = body;
  // A form gets its boundary here: once for its type and for each time it is sent.
  const form = body.streamed ? undefined : new Response(body.open());
  return {
    contentType: body.contentType ?? form?.headers.get('content-type') ?? undefined,
    contentLength,
    replayable,
    streamed: true,
    open() {
      const source = form ? form.clone().body! : body.open();
      return withUploadProgress(source, contentLength, listener);
    },
  };
}
