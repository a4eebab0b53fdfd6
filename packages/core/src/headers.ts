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
 * Kept as a plain record until somebody asks for a real `Headers`, which costs more than all the
 * merging.
 *
 * @internal
 */
export class MergedHeaders implements NullableHeaders {
  readonly #record: Record<string, string | null>;
  #values: Headers | undefined;

  constructor(record: Record<string, string | null>) {
    this.#record = record;
  }

  get values(): Headers {
    return (this.#values ??= toHeaders(this.#record));
  }

  get nulls(): Set<string> {
    return new Set(Object.keys(this.#record).filter((name) => this.#record[name] === null));
  }

  /** Names are lower-case; null is a removed header. */
  get record(): Record<string, string | null> {
    if (!this.#values) return this.#record;
    const record: Record<string, string | null> = {};
    for (const name of this.nulls) record[name] = null;
    this.#values.forEach((value, name) => (record[name] = value));
    return record;
  }
}

/**
 * Merges headers; later ones win, null removes.
 *
 * @internal
 */
export function mergeHeaders(...sources: readonly HeadersLike[]): MergedHeaders {
  const record: Record<string, string | null> = {};
  for (const source of sources) if (source) mergeInto(record, source);
  return new MergedHeaders(record);
}

function mergeInto(record: Record<string, string | null>, source: NonNullable<HeadersLike>): void {
  if (source instanceof MergedHeaders) {
    Object.assign(record, source.record);
  } else if (Symbol.iterator in source) {
    const seen = new Set<string>();
    for (const [name, value] of source as Iterable<readonly HeaderValue[]>) {
      if (name != null) set(record, name, value, seen);
    }
  } else if (source.nulls instanceof Set) {
    // Made by another copy of this package, or by hand.
    const { nulls, values } = source as NullableHeaders;
    for (const name of nulls) record[name.toLowerCase()] = null;
    mergeInto(record, values);
  } else {
    for (const name in source) {
      const value = (source as Record<string, HeaderValue | readonly HeaderValue[]>)[name];
      if (Array.isArray(value)) {
        const seen = new Set<string>();
        for (const each of value as readonly HeaderValue[]) set(record, name, each, seen);
      } else set(record, name, value as HeaderValue);
    }
  }
}

/** @param seen The names that the same source has set already: those are added to. */
function set(
  record: Record<string, string | null>,
  name: string,
  value: HeaderValue,
  seen?: Set<string>,
): void {
  if (value === undefined) return;
  const key = name.toLowerCase();
  const before = seen?.has(key) ? record[key] : undefined;
  record[key] = value === null ? null : before == null ? String(value) : `${before}, ${value}`;
  seen?.add(key);
}

/**
 * @throws {OpenAIError} A name or value that HTTP does not allow. The value is not shown, since it
 *   may be a credential.
 */
function toHeaders(record: Record<string, string | null>): Headers {
  const headers = new Headers();
  for (const name in record) {
    const value = record[name];
    if (value == null) continue;
    try {
      headers.set(name, value);
    } catch {
      throw new OpenAIError(
        `The header ${JSON.stringify(name)} has a name or value that HTTP does not allow. ` +
          'Look for line breaks and for characters outside Latin-1.',
      );
    }
  }
  return headers;
}
