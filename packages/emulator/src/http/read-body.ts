import { joinBytes, type Bytes } from '../bytes.js';
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
export async function readBody(request: Request, maxBytes: number): Promise<Bytes> {
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
  return joinBytes(chunks);
}

/** @internal */
export function tooLarge(maxBytes: number): ApiError {
  return new ApiError(413, `The request's body is larger than the limit of ${maxBytes} bytes.`, {
    code: 'request_too_large',
    headers: { connection: 'close' },
  });
}
