import { OpenAIError } from '@oai/core';

/** A signature covers the whole body, so a stream has to fit into memory. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * The body of a request as something that can be signed. A stream or a blob is read into memory, and
 * its bytes take its place in the request.
 *
 * @throws {OpenAIError} It is longer than 32 MiB, or of a kind whose bytes `fetch` decides.
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
    'AWS signs the bytes of the body, which are not known of this kind: pass text or bytes.',
  );
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.byteLength;
    if (length > MAX_BYTES) {
      throw new OpenAIError(
        'AWS signs the whole body, and this one is longer than the 32 MiB that are kept in memory for it: use a Bedrock API key.',
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
