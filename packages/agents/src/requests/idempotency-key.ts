import type { RequestOptions } from '@oai/core';
import { mergeHeaders } from '@oai/core/internal';

/**
 * Removes the idempotency key from the options of a helper that sends several requests: a key
 * identifies one of them only.
 *
 * @internal
 */
export function withoutKey(options: RequestOptions | undefined): RequestOptions {
  const headers = mergeHeaders(options?.headers);
  headers.values.delete('idempotency-key');
  return { ...options, headers, idempotencyKey: undefined };
}

/** Returns true if the options contain an idempotency key. @internal */
export function hasKey(options: RequestOptions | undefined): boolean {
  return options?.idempotencyKey != null || mergeHeaders(options?.headers).has('idempotency-key');
}
