import { findUnserializable, observeUpload, streamOf } from '@oai/core/internal/runtime';
import { OpenAIError } from './errors/openai-error.js';
import type { UploadProgress } from './request-options.js';
import { isStreamableBody } from './streamable-body.js';

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
  open(): NonNullable<RequestInit['body']>;
  /**
   * Lets the source go, and ends what is being sent of it. Platforms leave it open for as long as it
   * gives nothing, and read on in vain if it does.
   */
  close?(): void;
}

/**
 * Chooses the form in which a body is sent: bytes, forms, blobs and streams as they are, anything
 * else as JSON.
 *
 * @param givenType The `content-type` that the caller set. It turns a string into a body as it is.
 * @throws {OpenAIError} The body has no JSON form; the message names the place.
 * @internal
 */
export function encodeBody(
  body: unknown,
  givenType?: string | null,
  onUploadProgress?: (progress: UploadProgress) => void,
): EncodedBody | undefined {
  if (body == null) return undefined;
  const encoded = encode(body, givenType);
  return onUploadProgress ? observeUpload(encoded, onUploadProgress) : encoded;
}

function encode(body: unknown, givenType: string | null | undefined): EncodedBody {
  // Nearly every body is a plain object, and needs none of the questions about its kind.
  // (An iterable made by hand may be a plain one too.)
  if (
    typeof body === 'object' &&
    (Object.getPrototypeOf(body) !== Object.prototype || Symbol.asyncIterator in body!)
  ) {
    if (isWhole(body!)) return whole(body as BodyInit);
    if (
      body instanceof ReadableStream ||
      Symbol.asyncIterator in body! ||
      (Symbol.iterator in body! && 'next' in body)
    ) {
      return { replayable: false, streamed: true, ...streamOf(body as never) };
    }
  }
  if (isStreamableBody(body)) {
    const { contentType, contentLength, replayable, streamed = true } = body;
    return {
      contentType,
      contentLength,
      replayable,
      streamed,
      open: () => body.open(),
      close: () => body.close?.(),
    };
  }
  if (typeof body === 'string' && givenType) return whole(body);
  return whole(toJSON(body), 'application/json');
}

function whole(body: BodyInit, contentType?: string): EncodedBody {
  return { contentType, replayable: true, streamed: false, open: () => body };
}

function isWhole(body: object): boolean {
  return (
    ArrayBuffer.isView(body) ||
    [ArrayBuffer, Blob, FormData, URLSearchParams].some((kind) => body instanceof kind)
  );
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
  const fault = findUnserializable(body) ?? String(cause);
  throw new OpenAIError(`The request body cannot be sent as JSON: ${fault}.`, { cause });
}
