import { OpenAIError } from '@oai/core';
import type { HeadersLike } from '@oai/core';

/** A header value as servers represent it: Node uses arrays for repeated headers. @public */
export type WebhookHeaderValue = string | readonly string[] | null | undefined;

/**
 * The headers of a webhook request: `Headers`, the `request.headers` of Node, a plain object, a
 * `Map`, or a list of pairs. Names are case-insensitive.
 *
 * @public
 */
export type WebhookHeaders =
  | HeadersLike
  | { get(name: string): string | null }
  | Iterable<readonly [string, WebhookHeaderValue]>
  | Iterable<readonly WebhookHeaderValue[]>
  | Readonly<Record<string, WebhookHeaderValue>>;

/**
 * Returns one header, with repeated values joined by commas as in HTTP; undefined if it is absent or
 * empty.
 *
 * @throws {OpenAIError} `headers` is not a collection of headers.
 * @internal
 */
export function readWebhookHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers !== 'object' || headers === null) {
    throw new OpenAIError(
      `Webhook headers must be the headers of the request (Headers or an object), but got ${headers === null ? 'null' : typeof headers}.`,
    );
  }
  const values: string[] = [];
  for (const entry of headerEntries(headers, name)) {
    const { 0: key, 1: value } = Object(entry) as readonly unknown[];
    if (typeof key !== 'string' || key.toLowerCase() !== name) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string' && item !== '') values.push(item);
    }
  }
  return values.length > 0 ? values.join(', ') : undefined;
}

function headerEntries(headers: NonNullable<WebhookHeaders>, name: string): Iterable<unknown> {
  // The merged headers of the core contain a `Headers` object.
  if ('nulls' in headers && headers.nulls instanceof Set) return [...(headers.values as Headers)];
  // Iteration takes precedence: the `get` of a `Map` is case-sensitive.
  if (Symbol.iterator in headers) return headers as Iterable<unknown>;
  if ('get' in headers && typeof headers.get === 'function') return [[name, headers.get(name)]];
  return Object.entries(headers);
}
