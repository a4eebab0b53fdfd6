import type { Schema } from './document.js';

/** A violation of a schema, in the terms of the API's error objects. @internal */
export interface Problem {
  param: string;
  message: string;
  code: string;
  /** For a value of the wrong type: the types that would fit. */
  expected?: string[] | undefined;
  /** For a value of the wrong type: its own, with an article. */
  given?: string | undefined;
}

/** Reports a required member that is absent. @internal */
export function missing(param: string): Problem {
  return {
    param,
    message: `Missing required parameter: '${param}'.`,
    code: 'missing_required_parameter',
  };
}

/** Reports a value that is not among those that a schema enumerates. @internal */
export function checkEnum(schema: Schema, value: unknown, param: string): Problem | undefined {
  const allowed = 'const' in schema ? [schema['const']] : schema['enum'];
  if (!Array.isArray(allowed) || allowed.includes(value)) return undefined;
  const message = `Invalid value: '${String(value)}'. ${supportedValues(allowed)}`;
  return { param, message, code: 'invalid_value' };
}

/** Values in the order of the API's messages, where it is not that of the document. */
const orders: readonly (readonly unknown[])[] = [
  ['system', 'assistant', 'user', 'function', 'tool', 'developer'],
  ['assistant', 'system', 'developer', 'user'],
  ['json_object', 'json_schema', 'text'],
];

function inOrder(values: readonly unknown[]): readonly unknown[] {
  const isSame = (order: readonly unknown[]) =>
    order.length === values.length && order.every((value) => values.includes(value));
  return orders.find(isSame) ?? values;
}

/** Lists the values that fit, as a sentence. @internal */
export function supportedValues(values: readonly unknown[]): string {
  const quoted = inOrder(values).map((value) => `'${String(value)}'`);
  return `Supported values are: ${enumerate(quoted, 'and')}.`;
}

/**
 * Reports a value of the wrong type.
 *
 * @param expected The types that would fit, without articles.
 * @internal
 */
export function wrongType(param: string, expected: string[], given: string): Problem {
  // Messages of the API name null only where nothing else fits.
  const named = expected.length > 1 ? expected.filter((type) => type !== 'null') : expected;
  const [first = 'null', ...others] = named;
  const types = enumerate([withArticle(first), ...others], 'or');
  return {
    param,
    message: `Invalid type for '${param}': expected ${named.length > 1 ? `one of ${types}` : types}, but got ${given} instead.`,
    code: 'invalid_type',
    expected,
    given,
  };
}

/** Returns a type with its article. @internal */
export function withArticle(type: string): string {
  if (type === 'null' || type.startsWith('one of ')) return type;
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;
}

/** Shortens a name in a list as messages of the API do: `pre..._id`. @internal */
export function abbreviated(name: string): string {
  return name.length <= 12 ? name : `${name.slice(0, 3)}...${name.slice(-3)}`;
}

/** Joins words as in a sentence: `a, b, and c`. @internal */
export function enumerate(words: string[], last: 'and' | 'or'): string {
  if (words.length < 3) return words.join(` ${last} `);
  return `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1)}`;
}
