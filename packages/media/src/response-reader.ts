import { APIConnectionError, OpenAIError } from '@oai/core';
import { readerOfBytes, type ByteReader } from './byte-reader.js';
import { speechEvents } from './speech-events.js';
import { readerOfSpeech } from './speech-reader.js';

/**
 * Reads the body of a response: its bytes, or those of its speech events.
 *
 * @throws {OpenAIError} Its status is an error, or its body has been read already.
 * @throws {APIConnectionError} The body broke.
 * @internal
 */
export async function readerOfResponse(
  response: Response,
  signal: AbortSignal,
): Promise<ByteReader> {
  const { ok, status, headers, body, bodyUsed } = response;
  if (!ok) throw new OpenAIError(`The response has status ${status}, so no media.`);
  if (bodyUsed) throw new OpenAIError('The body of the response has been read already.');
  const type = headers.get('content-type')?.split(';')[0]?.trim();
  if (type === 'text/event-stream') return readerOfSpeech(speechEvents(response, { signal }));
  // Not all runtimes have streams: React Native reads a body at once.
  if (!body) {
    return readerOfBytes(new Uint8Array(await response.arrayBuffer().catch(broken)), type);
  }
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  return {
    type,
    size: sizeOf(headers),
    async read() {
      const { done, value } = await reader.read().catch(broken);
      return done ? undefined : value;
    },
    async cancel() {
      await reader.cancel().catch(() => {});
    },
  };
}

/** Throws the error of a body that broke. A response of a client has errors of the client. */
function broken(cause: unknown): never {
  if (cause instanceof OpenAIError) throw cause;
  throw new APIConnectionError({
    message: 'The connection broke before all bytes arrived.',
    cause,
  });
}

/** Returns the length of the body. That of compressed bytes says nothing about those that are read. */
function sizeOf(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  if (!length || !/^\d+$/.test(length) || headers.has('content-encoding')) return undefined;
  return Number(length);
}
