import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import type { CallWithForm, EncodedBody, UploadProgress } from './encoded-body.js';
import { encodeForeign } from './foreign-body.js';
import { findUnserializable } from './json-fault.js';
import { refuseLosses } from './json-loss.js';
import { stringifyQuery } from './query.js';
import { streamOf } from './stream-of.js';
import { isReadableStream, whole } from './encoded-body.js';
import { observeUpload } from './upload-progress.js';

/**
 * Encodes a request body: bytes, forms, blobs and streams are sent as they are, other values as
 * JSON.
 *
 * @param givenType The `content-type` that the caller set. With one, a string is sent as it is; with
 *   `application/x-www-form-urlencoded`, an object is sent as the fields of a form.
 * @param call The options of the call, which may be an upload.
 * @throws {OpenAIError} The body cannot be converted to JSON (the message names the member), it is a
 *   form of another library, or a form whose type does not name its boundary.
 * @internal
 */
export function encodeBody(
  body: unknown,
  givenType?: string | null,
  onUploadProgress?: (progress: UploadProgress) => void,
  call: CallWithForm = {},
): EncodedBody | undefined {
  if (body == null || body === '') return undefined;
  const encoded = encode(body, givenType, call);
  if (!FOR_BROWSERS && !encoded.isForm && /^multipart\/(?!.*boundary=)/i.test(givenType ?? '')) {
    throw new OpenAIError(
      `The type \`${givenType}\` lacks the boundary; add it, or pass a \`FormData\`.`,
    );
  }
  return onUploadProgress ? observeUpload(encoded, onUploadProgress) : encoded;
}

function encode(
  body: unknown,
  givenType: string | null | undefined,
  call: CallWithForm,
): EncodedBody {
  // Nearly every body is a plain object and needs no further checks, unless it is iterable.
  if (
    typeof body === 'object' &&
    (Object.getPrototypeOf(body) !== Object.prototype || Symbol.asyncIterator in body!)
  ) {
    if (!FOR_BROWSERS) {
      const foreign = encodeForeign(body!);
      if (foreign) return foreign;
    }
    if (isWhole(body!)) return whole(body as BodyInit);
    if (
      isReadableStream(body) ||
      Symbol.asyncIterator in body! ||
      (Symbol.iterator in body! && 'next' in body)
    ) {
      return { replayable: false, streamed: true, ...streamOf(body as never) };
    }
  }
  const form = typeof body === 'object' && call.__form?.encode(call);
  if (form) return form;
  if (typeof body === 'string' && givenType) return whole(body);
  if (typeof body === 'object' && givenType?.startsWith('application/x-www-form-urlencoded')) {
    return whole(stringifyQuery(body!));
  }
  return whole(toJSON(body), 'application/json');
}

/** Returns true for plain objects and arrays of such all the way down, which lose nothing in JSON. */
function isPlain(body: unknown): boolean {
  const found = [body];
  for (const value of found) {
    if (typeof value !== 'object' || !value) continue;
    const isArray = Array.isArray(value);
    if (!isArray && Object.getPrototypeOf(value) !== Object.prototype) return false;
    if (Symbol.asyncIterator in value || Symbol.toStringTag in value || 'toJSON' in value) {
      return false;
    }
    for (const item of (isArray ? value : Object.values(value)) as unknown[]) {
      if (typeof item === 'object' && item) found.push(item);
    }
  }
  return true;
}

function isWhole(body: object): boolean {
  return (
    ArrayBuffer.isView(body) ||
    // Compared by tag, since it may come from another realm.
    /^\[object (ArrayBuffer|Blob|File|FormData|URLSearchParams)\]$/.test(
      Object.prototype.toString.call(body),
    )
  );
}

/**
 * Converts a value to JSON.
 *
 * @param subject Begins the message of the error.
 * @throws {OpenAIError} It cannot be converted without a loss; the message names the member.
 * @internal
 */
export function toJSON(body: unknown, subject = 'The request body'): string {
  let text: string | undefined;
  let cause: unknown;
  try {
    text = JSON.stringify(body);
  } catch (error) {
    cause = error;
  }
  if (text !== undefined) {
    if (!FOR_BROWSERS && !isPlain(body)) refuseLosses(body, subject);
    return text;
  }
  // A format that is made for another place says so itself.
  if (cause instanceof OpenAIError) throw cause;
  const fault = findUnserializable(body) ?? String(cause);
  throw new OpenAIError(`${subject} cannot be sent as JSON: ${fault}.`, { cause });
}
