import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';

/** @public */
export type HeaderValue = string | undefined | null;

/**
 * Headers as a record, pairs, a `Headers` object, or the result of {@link mergeHeaders}. An array
 * sends the header several times; null removes a header that was set before.
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
 * Headers with the names of those that were removed.
 *
 * @public
 */
export interface NullableHeaders {
  /** The headers; may be modified. */
  values: Headers;
  /** The names of removed headers, in lower case. */
  nulls: Set<string>;
}

/** A name in lower case and a value as nearly all headers have them. */
const PLAIN = /^[a-z\d-]+:[!-~]+(?: +[!-~]+)*$/;

/**
 * The result of a merge. Plain headers do without a `Headers`, which costs more than all that is in
 * it; not in browsers, for size.
 *
 * @internal
 */
export class MergedHeaders implements NullableHeaders {
  readonly nulls = new Set<string>();
  readonly #plain: Record<string, string> = {};
  #values: Headers | undefined;

  get values(): Headers {
    return (this.#values ??= new Headers(this.#plain));
  }

  /** Names in lower case; undefined once {@link values} has been asked for, since it may change. */
  get plain(): Readonly<Record<string, string>> | undefined {
    return FOR_BROWSERS || this.#values ? undefined : this.#plain;
  }

  has(name: string): boolean {
    return FOR_BROWSERS || this.#values ? this.values.has(name) : name in this.#plain;
  }

  /** @param isFurther Whether it goes beside the value that is there. */
  set(name: string, value: string, isFurther?: boolean): void {
    const key = name.toLowerCase();
    if (isFurther) this.values.append(name, value);
    else if (FOR_BROWSERS || this.#values || !PLAIN.test(`${key}:${value}`)) {
      this.values.set(name, value);
    } else this.#plain[key] = String(value);
    this.nulls.delete(key);
  }

  remove(name: string): void {
    const key = name.toLowerCase();
    if (FOR_BROWSERS || this.#values) this.values.delete(key);
    else delete this.#plain[key];
    this.nulls.add(key);
  }
}

/**
 * Merges headers; later ones win, null removes.
 *
 * @throws {OpenAIError} A name or value that HTTP does not allow. The value is not shown, since it
 *   may be a credential.
 * @internal
 */
export function mergeHeaders(...sources: readonly HeadersLike[]): MergedHeaders {
  const merged = new MergedHeaders();
  const set = (name: string, value: HeaderValue, isFurther?: boolean): void => {
    if (value === undefined) return;
    try {
      if (value === null) merged.remove(name);
      else merged.set(name, value, isFurther);
    } catch {
      throw new OpenAIError(`The header ${JSON.stringify(name)} is not valid in HTTP.`);
    }
  };
  for (let source of sources) {
    if (isNullable(source)) {
      for (const name of source.nulls) set(name, null);
      source = (source as MergedHeaders).plain ?? source.values;
    }
    if (!source) continue;
    if (Symbol.iterator in source) {
      const seen = new Set<string>();
      for (const [name, value] of source as Iterable<[string, HeaderValue]>) {
        const key = name.toLowerCase();
        set(name, value, seen.has(key));
        seen.add(key);
      }
    } else {
      for (const name in source) {
        const value = (source as Record<string, HeaderValue | readonly HeaderValue[]>)[name];
        if (Array.isArray(value)) {
          value.forEach((each: HeaderValue, index) => set(name, each, index > 0));
        } else set(name, value as HeaderValue);
      }
    }
  }
  return merged;
}

function isNullable(headers: HeadersLike): headers is NullableHeaders {
  return (headers as Partial<NullableHeaders> | null | undefined)?.nulls instanceof Set;
}
