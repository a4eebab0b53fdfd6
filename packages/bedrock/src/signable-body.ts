import { OpenAIError } from '@oai/core';

/** The maximum size of a stream: a signature covers the whole body, which is held in memory. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Returns the body of a request in a form that can be signed. A stream or blob is read into memory
 * and replaced by its bytes in the request.
 *
 * @throws {OpenAIError} The body is longer than 32 MiB, or `fetch` decides on its bytes.
 * @internal
 */
export async function signableBody(request: RequestInit): Promise<string | Uint8Array | undefined> {
  const { body } = request;
  if (body === null || body === undefined) return undefined;
  if (typeof body === 'string') return body;
  if (ArrayBuffer.isView(body)) {
    return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  }
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (body instanceof ReadableStream || body instanceof Blob) {
    const bytes = await readAll(body instanceof Blob ? body.stream() : body);
    request.body = bytes;
    delete (request as { duplex?: string }).duplex;
    return bytes;
  }
  throw new OpenAIError(
    'AWS signs the bytes of the body, which are unknown for a body of this kind: pass text or bytes.',
  );
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > MAX_BYTES) {
      throw new OpenAIError(
        'AWS signs the whole body, and this one is longer than the 32 MiB that may be held in memory: use a Bedrock API key.',
      );
    }
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.byteLength;
  }
  return bytes;
}
