import { OpenAIError } from '../errors/openai-error.js';
import { reasonOf } from '../errors/reason.js';
import { cancel, readerOf } from './body-reader.js';
import { pulledStream } from './pulled-stream.js';

/**
 * The largest body that is read into memory for a `fetch` that may be unable to send streams: 64 MiB.
 *
 * @internal
 */
export const MAX_BUFFERED_BYTES = 64 * 1024 * 1024;

const STREAMS: unique symbol = Symbol.for('@oai/core.sendsStreams');

/** Marks a `fetch` that is known to send streams. @internal */
export function sendsStreams<Send extends object>(send: Send): Send {
  return Object.assign(send, { [STREAMS]: true });
}

/** Returns true for the `fetch` of the platform and for others that are known to send streams. @internal */
export function canStream(send: object): boolean {
  return STREAMS in send || send === globalThis.fetch;
}

const converted = /* @__PURE__ */ new WeakSet<object>();

/**
 * Makes a body refuse its conversion to text. A `fetch` that does not know streams would send
 * `[object ReadableStream]` as the body.
 *
 * @returns The body.
 * @internal
 */
export function refuseText<Body extends object>(body: Body): Body {
  return Object.defineProperty(body, 'toString', {
    configurable: true,
    value() {
      converted.add(body);
      throw new OpenAIError('This `fetch` cannot send this body; pass bytes.');
    },
  });
}

/**
 * Makes bytes convert to the text that they encode, for a `fetch` that sends text only, and refuse
 * other conversions.
 *
 * @param isForm True for a form. It can be logged as JSON: no server would accept that instead.
 * @internal
 */
export function readAsText(bytes: Uint8Array, isForm: boolean): void {
  const refuse = (): never => {
    throw new OpenAIError('This `fetch` does not send bytes as they are.');
  };
  const decode = (): string => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return refuse();
    }
  };
  Object.defineProperties(bytes, {
    toString: { value: decode },
    // With a key, the whole request is converted, for example for a log.
    toJSON: {
      value: (key: string) => (key ? undefined : isForm ? `[${bytes.length} bytes]` : refuse()),
    },
  });
}

/** Returns true if a `fetch` has tried to send the body as text. @internal */
export function wasConverted(body: unknown): boolean {
  return converted.has(body as object);
}

/**
 * Reads a stream into memory, for a platform that may be unable to send it.
 *
 * @param canStream True to return a stream again if the body exceeds 64 MiB.
 * @throws {OpenAIError} The body exceeds 64 MiB.
 * @internal
 */
export async function buffered(
  stream: ReadableStream<Uint8Array>,
  canStream = false,
): Promise<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>> {
  const reader = readerOf(stream);
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= MAX_BUFFERED_BYTES;) {
    const { done, value } = await reader.read();
    if (done) return concatenate(chunks, size);
    chunks.push(value as Uint8Array);
    size += (value as Uint8Array).length;
  }
  if (canStream) {
    const next = async (): Promise<Uint8Array | undefined> =>
      chunks.shift() ?? ((await reader.read()).value as Uint8Array | undefined);
    return pulledStream(next, () => cancel(reader)).stream;
  }
  cancel(reader);
  throw new OpenAIError(
    `This \`fetch\` cannot send a stream, and the body exceeds the ${MAX_BUFFERED_BYTES} bytes that are ` +
      'read into memory instead. Pass a File or a Blob.',
  );
}

/**
 * Checks that the files of a form can be read. Node 24 and 26 report one that was deleted from a form of
 * the platform by an exception that nothing can catch, and never end the request.
 *
 * @throws {OpenAIError} One cannot; the message names the field.
 * @internal
 */
export async function requireReadable(form: Iterable<[string, Blob | string]>): Promise<void> {
  for (const [name, value] of form) {
    try {
      if (typeof value !== 'string') await probe(value);
    } catch (cause) {
      const reason = `could not be read: ${reasonOf(cause)}. Open it again.`;
      throw new OpenAIError(`The form field \`${name}\` ${reason}`, { cause });
    }
  }
}

/** @throws The file cannot be read. */
async function probe(blob: Blob & { exists?: () => Promise<boolean> }): Promise<void> {
  // In Bun, reading a byte of the standard input or of a pipe would take it away.
  if (!blob.exists) await blob.slice(0, 1).arrayBuffer?.();
  else if (!(await blob.exists())) throw new Error('it does not exist');
}

/** Joins chunks of the given length in total. @internal */
export function concatenate(
  chunks: readonly Uint8Array[],
  length: number,
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}

/**
 * Returns true if the platform can send streams. Those that can ask for `duplex`, and do not convert
 * the body to text.
 *
 * @internal
 */
export function canSendStreams(): boolean {
  let isAsked = false;
  try {
    const { headers } = new Request('http://localhost', {
      method: 'POST',
      body: new ReadableStream(),
      get duplex() {
        isAsked = true;
        return 'half';
      },
    } as RequestInit);
    return isAsked && !headers.has('content-type');
  } catch {
    return false;
  }
}
