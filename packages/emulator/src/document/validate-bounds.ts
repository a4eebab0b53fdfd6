import type { Schema } from './document.js';
import type { Problem } from './problem.js';

type Rule = {
  keyword: string;
  code: string;
  broken: (limit: number, size: number) => boolean;
  says: string;
};

const numberRules: Rule[] = [
  {
    keyword: 'minimum',
    code: 'integer_below_min_value',
    broken: (limit, n) => n < limit,
    says: 'greater than or equal to',
  },
  {
    keyword: 'maximum',
    code: 'integer_above_max_value',
    broken: (limit, n) => n > limit,
    says: 'less than or equal to',
  },
  {
    keyword: 'exclusiveMinimum',
    code: 'integer_below_min_value',
    broken: (limit, n) => n <= limit,
    says: 'greater than',
  },
  {
    keyword: 'exclusiveMaximum',
    code: 'integer_above_max_value',
    broken: (limit, n) => n >= limit,
    says: 'less than',
  },
];
const stringRules: Rule[] = [
  {
    keyword: 'minLength',
    code: 'string_below_min_length',
    broken: (limit, n) => n < limit,
    says: 'at least',
  },
  {
    keyword: 'maxLength',
    code: 'string_above_max_length',
    broken: (limit, n) => n > limit,
    says: 'at most',
  },
];
const arrayRules: Rule[] = [
  {
    keyword: 'minItems',
    code: 'array_below_min_length',
    broken: (limit, n) => n < limit,
    says: 'at least',
  },
  {
    keyword: 'maxItems',
    code: 'array_above_max_length',
    broken: (limit, n) => n > limit,
    says: 'at most',
  },
];

/** Checks the limits of numbers, strings and arrays. @internal */
export function checkBounds(schema: Schema, value: unknown, param: string): Problem | undefined {
  if (typeof value === 'number') {
    return check(numberRules, schema, value, (rule, limit) => ({
      param,
      message: `Invalid '${param}': expected a value ${rule.says} ${limit}, but got ${value} instead.`,
      code: Number.isInteger(value) ? rule.code : rule.code.replace('integer', 'decimal'),
    }));
  }
  if (typeof value === 'string') {
    const problem = check(stringRules, schema, value.length, (rule, limit) => ({
      param,
      message: `Invalid '${param}': expected a string with ${rule.says} ${limit} characters, but got one with ${value.length} instead.`,
      code: rule.code,
    }));
    if (problem || typeof schema['pattern'] !== 'string') return problem;
    if (new RegExp(schema['pattern'], 'u').test(value)) return undefined;
    return {
      param,
      message: `Invalid '${param}': expected a string that matches the pattern ${schema['pattern']}.`,
      code: 'invalid_value',
    };
  }
  if (Array.isArray(value)) {
    return check(arrayRules, schema, value.length, (rule, limit) => ({
      param,
      message: `Invalid '${param}': expected an array with ${rule.says} ${limit} elements, but got one with ${value.length} instead.`,
      code: rule.code,
    }));
  }
  return undefined;
}

function check(
  rules: Rule[],
  schema: Schema,
  size: number,
  report: (rule: Rule, limit: number) => Problem,
): Problem | undefined {
  for (const rule of rules) {
    const limit = schema[rule.keyword];
    if (typeof limit === 'number' && rule.broken(limit, size)) return report(rule, limit);
  }
  return undefined;
}
