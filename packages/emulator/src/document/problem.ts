import type { Schema } from './document.js';

/** A violation of a schema, in the terms of the API's error objects. @internal */
export interface Problem {
  param: string;
  message: string;
  code: string;
  /** For a value of the wrong type: the types that would fit, with an article. */
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

/** Lists the values that fit, as a sentence. @internal */
export function supportedValues(values: readonly unknown[]): string {
  const quoted = values.map((value) => `'${String(value)}'`);
  return `Supported values are: ${enumerate(quoted, 'and')}.`;
}

/** Reports a value of the wrong type. @internal */
export function wrongType(param: string, expected: string[], given: string): Problem {
  const types = expected.length > 1 ? `one of ${enumerate(expected, 'or')}` : expected.join();
  return {
    param,
    message: `Invalid type for '${param}': expected ${types}, but got ${given} instead.`,
    code: 'invalid_type',
    expected,
    given,
  };
}

/** Joins words as in a sentence: `a, b, and c`. @internal */
export function enumerate(words: string[], last: 'and' | 'or'): string {
  if (words.length < 3) return words.join(` ${last} `);
  return `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1)}`;
}
