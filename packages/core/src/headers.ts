import { OpenAIError } from './errors/openai-error.js';

/** @public */
export type HeaderValue = string | undefined | null;

/**
 * Headers in any form: a record, pairs, a `Headers`, or the result of {@link mergeHeaders}. An array
 * as a value sends the header several times; null removes a header that was set before.
 *
 * @public
 */
export type HeadersLike =
  | Headers
  | readonly (readonly HeaderValue[])[]
  | Record<string, HeaderValue | readonly HeaderValue[]>
  | NullableHeaders
  | undefined
  | null;

/**
 * Headers that also remember which ones were removed.
 *
 * @public
 */
export interface NullableHeaders {
  /** The headers that are set. They may be changed. */
  values: Headers;
  /** The lower-case names of those that were removed. */
  nulls: Set<string>;
}

/**
 * Merges headers; later ones win, null removes.
 *
 * @throws {OpenAIError} A name or value that HTTP does not allow. The value is not shown, since it
 *   may be a credential.
 * @internal
 */
export function mergeHeaders(...sources: readonly HeadersLike[]): NullableHeaders {
  const values = new Headers();
  const nulls = new Set<string>();
  for (const source of sources) {
    if (!source) continue;
    const seen = new Set<string>();
    for (const [given, value] of entriesOf(source)) {
      const name = given.toLowerCase();
      for (const each of Array.isArray(value) ? (value as HeaderValue[]) : [value as HeaderValue]) {
        if (each === undefined) continue;
        try {
          if (each === null || !seen.has(name)) values.delete(name);
          if (each === null) nulls.add(name);
          else values.append(name, each);
        } catch {
          throw new OpenAIError(
            `The header ${JSON.stringify(given)} has a name or value that HTTP does not allow.`,
          );
        }
        seen.add(name);
      }
    }
  }
  return { values, nulls };
}

function entriesOf(
  source: NonNullable<HeadersLike>,
): Iterable<readonly [string, HeaderValue | readonly HeaderValue[]]> {
  if (Symbol.iterator in source) return source as Iterable<[string, HeaderValue]>;
  const { values, nulls } = source as NullableHeaders;
  return nulls instanceof Set
    ? [...[...nulls].map((name) => [name, null] as const), ...values]
    : Object.entries(source as Record<string, HeaderValue>);
}
