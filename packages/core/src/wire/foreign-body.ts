import { OpenAIError } from '../errors/openai-error.js';
import { attachedBytes, isBytes, tagOf } from './chunk.js';
import { whole, type EncodedBody } from './encoded-body.js';
import { requireReadable } from './request-streams.js';
import { streamOf } from './stream-of.js';

/**
 * Returns the tag of an object; that of the platform's class for forms and blobs of libraries that
 * set none (happy-dom, @whatwg-node/fetch).
 *
 * @internal
 */
export function kindOf(value: object): string {
  const tag = tagOf(value);
  if (tag !== 'Object') return tag;
  if (hasMethod(value, 'getAll') && 'append' in value) return 'FormData';
  return hasMethod(value, 'arrayBuffer') && 'slice' in value ? 'Blob' : tag;
}

/** Data may have members of any name, but no methods. */
function hasMethod(value: object, name: string): boolean {
  return typeof (value as Record<string, unknown>)[name] === 'function';
}

/**
 * Encodes bytes, forms, and blobs whose class is not the platform's, but that of a library (jsdom,
 * formdata-node, form-data). The platform would send these as the text of their tag.
 *
 * @returns Undefined for other values.
 * @throws {OpenAIError} It cannot be converted.
 * @internal
 */
export function encodeForeign(body: object): EncodedBody | undefined {
  if (isBytes(body)) {
    const { buffer = body } = body as Partial<ArrayBufferView>;
    const bytes = attachedBytes(body, "The request body's");
    return whole(bytes.buffer === buffer ? (body as BodyInit) : bytes);
  }
  const tag = kindOf(body);
  if (hasMethod(body, 'getBoundary')) {
    throw new OpenAIError('Forms of `form-data` cannot be sent; use the global `FormData`.');
  }
  if (tag === 'FormData') {
    const form = body instanceof FormData ? body : convertForm(body);
    const check = (): Promise<void> => requireReadable(form);
    return { ...whole(form), isForm: true, contentType: null, check };
  }
  if (tag === 'URLSearchParams' && !(body instanceof URLSearchParams)) {
    return whole(new URLSearchParams(String(body)));
  }
  if ((tag === 'Blob' || tag === 'File') && !(body instanceof Blob)) return encodeBlob(body);
  return undefined;
}

/** Converts a form to the platform's. */
function convertForm(foreign: object): FormData {
  const form = new FormData();
  if (!(Symbol.iterator in foreign)) throw unusableForm('the form cannot be iterated');
  for (const [name, value] of foreign as Iterable<[string, unknown]>) {
    if (typeof value === 'string') form.append(name, value);
    else if (value instanceof Blob) form.append(name, value, (value as Partial<File>).name);
    else throw unusableForm(`its field \`${name}\` is a file of another library`);
  }
  return form;
}

function unusableForm(reason: string): OpenAIError {
  return new OpenAIError(
    `The body is a FormData of another library, and ${reason}; use the global \`FormData\`.`,
  );
}

function encodeBlob(body: object): EncodedBody {
  const { type, size, stream } = body as Partial<Blob>;
  if (typeof stream !== 'function') {
    throw new OpenAIError(
      'The body is a Blob of another library that cannot be streamed; use the global `Blob`.',
    );
  }
  let current: ReturnType<typeof streamOf> | undefined;
  return {
    contentType: type || undefined,
    contentLength: size,
    replayable: true,
    streamed: true,
    open: () => (current = streamOf((body as Blob).stream(), size)).open(),
    close: () => current?.close(),
    fault: () => current?.fault?.(),
  };
}
