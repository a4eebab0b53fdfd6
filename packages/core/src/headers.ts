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
 * One header in the form of a merge's result. Most of them are merged into others at once, and then
 * do without a `Headers`, which costs more than all that is in it.
 *
 * @internal
 */
export class OneHeader implements NullableHeaders {
  readonly nulls = new Set<string>();
  #values: Headers | undefined;

  constructor(
    readonly name: string,
    readonly value: string,
  ) {}

  get values(): Headers {
    return (this.#values ??= mergeHeaders({ [this.name]: this.value }).values);
  }

  /** Whether somebody may have changed {@link values}, or {@link nulls}. */
  get isOpen(): boolean {
    return this.#values !== undefined || this.nulls.size > 0;
  }
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
  const set = (name: string, value: HeaderValue, isFurther?: boolean): void => {
    if (value === undefined) return;
    try {
      if (value === null) {
        values.delete(name);
        nulls.add(name.toLowerCase());
      } else if (isFurther) values.append(name, value);
      else values.set(name, value);
    } catch {
      throw new OpenAIError(
        `The header ${JSON.stringify(name)} has a name or value that HTTP does not allow.`,
      );
    }
  };
  for (const source of sources) {
    if (!source) continue;
    if (source instanceof OneHeader && !source.isOpen) set(source.name, source.value);
    else if (Symbol.iterator in source) {
      const seen = new Set<string>();
      for (const [name, value] of source as Iterable<[string, HeaderValue]>) {
        const key = name.toLowerCase();
        set(name, value, seen.has(key));
        seen.add(key);
      }
    } else if (source.nulls instanceof Set) {
      for (const name of source.nulls as Set<string>) set(name, null);
      (source as NullableHeaders).values.forEach((value, name) => set(name, value));
    } else {
      for (const name in source) {
        const value = (source as Record<string, HeaderValue | readonly HeaderValue[]>)[name];
        if (Array.isArray(value)) {
          value.forEach((each: HeaderValue, index) => set(name, each, index > 0));
        } else set(name, value as HeaderValue);
      }
    }
  }
  for (const name of nulls) if (values.has(name)) nulls.delete(name);
  return { values, nulls };
}
