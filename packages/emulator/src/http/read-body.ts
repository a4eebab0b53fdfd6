import type { EmulatorOptions } from '../options.js';
import { ApiError } from './api-error.js';

const DEFAULT_MAX_BYTES = 512 * 1024 * 1024;

/** Returns the limit of request bodies, bytes. @internal */
export function bodyLimit({ maxBodyBytes = DEFAULT_MAX_BYTES }: EmulatorOptions): number {
  return maxBodyBytes;
}

/**
 * Reads a request body, and stops reading once it exceeds the limit.
 *
 * @throws {ApiError} 413 if the body is larger than `maxBytes`.
 *
 * @internal
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw tooLarge(maxBytes);
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** @internal */
export function tooLarge(maxBytes: number): ApiError {
  return new ApiError(413, `The request's body is larger than the limit of ${maxBytes} bytes.`, {
    code: 'request_too_large',
    headers: { connection: 'close' },
  });
}
