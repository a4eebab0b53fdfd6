import { OpenAIError } from '@oai/core';
import type { HeadersLike } from '@oai/core';

/** A header value as servers hand it over: Node gives arrays for repeated headers. @public */
export type WebhookHeaderValue = string | readonly string[] | null | undefined;

/**
 * The headers of a webhook request, in any form a server gives them: `Headers`, Node's
 * `req.headers`, a plain object, a `Map`, or a list of pairs. Names match in any case.
 * @public
 */
export type WebhookHeaders =
  | HeadersLike
  | { get(name: string): string | null }
  | Iterable<readonly [string, WebhookHeaderValue]>
  | Iterable<readonly WebhookHeaderValue[]>
  | Readonly<Record<string, WebhookHeaderValue>>;

/**
 * Reads one header, repeated values joined by a comma as HTTP does.
 *
 * @returns undefined if the header is absent or empty.
 * @throws {OpenAIError} `headers` is not a collection of headers at all.
 * @internal
 */
export function readWebhookHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers !== 'object' || headers === null) {
    throw new OpenAIError(
      `Webhook headers must be the headers of the request (Headers or an object), but got ${headers === null ? 'null' : typeof headers}.`,
    );
  }
  const values: string[] = [];
  for (const [key, value] of headerEntries(headers, name)) {
    if (typeof key !== 'string' || key.toLowerCase() !== name) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string' && item !== '') values.push(item);
    }
  }
  return values.length > 0 ? values.join(', ') : undefined;
}

function headerEntries(
  headers: NonNullable<WebhookHeaders>,
  name: string,
): Iterable<readonly unknown[]> {
  // Merged headers of the core hold a real Headers.
  if ('nulls' in headers && headers.nulls instanceof Set) return [...(headers.values as Headers)];
  // Iteration comes first: a Map has a `get` too, but that one minds the case.
  if (Symbol.iterator in headers) return headers as Iterable<readonly unknown[]>;
  if ('get' in headers && typeof headers.get === 'function') return [[name, headers.get(name)]];
  return Object.entries(headers);
}
