import type { Schema } from './document.js';
import { isObject } from '../json.js';
import type { Problem } from './problem.js';

type Rule = {
  keyword: string;
  /** The beginning of the code and, with spaces, of the message. */
  kind: 'below_min' | 'above_max';
  broken: (limit: number, size: number) => boolean;
};

const below = (keyword: string): Rule => ({
  keyword,
  kind: 'below_min',
  broken: (limit, n) => n < limit,
});
const above = (keyword: string): Rule => ({
  keyword,
  kind: 'above_max',
  broken: (limit, n) => n > limit,
});

const numberRules: (Rule & { sign: string })[] = [
  { ...below('minimum'), sign: '>=' },
  { ...above('maximum'), sign: '<=' },
  { ...below('exclusiveMinimum'), sign: '>', broken: (limit, n) => n <= limit },
  { ...above('exclusiveMaximum'), sign: '<', broken: (limit, n) => n >= limit },
];
const stringRules = [below('minLength'), above('maxLength')];
const arrayRules = [below('minItems'), above('maxItems')];

/** Checks the limits of numbers, strings, arrays and objects. @internal */
export function checkBounds(schema: Schema, value: unknown, param: string): Problem | undefined {
  if (typeof value === 'number') return checkNumber(schema, value, param);
  if (typeof value === 'string') {
    const problem = checkLength(stringRules, schema, value.length, { name: 'string', param });
    return problem ?? checkPattern(schema, value, param);
  }
  if (Array.isArray(value)) {
    return checkLength(arrayRules, schema, value.length, { name: 'array', param });
  }
  return isObject(value) ? checkKeys(schema, value, param) : undefined;
}

/** The document has the exclusion of a limit as a number, or in the older way as a flag. */
function withNumericExclusions(schema: Schema): Schema {
  const { exclusiveMinimum, exclusiveMaximum } = schema;
  if (exclusiveMinimum !== true && exclusiveMaximum !== true) return schema;
  return {
    ...schema,
    ...(exclusiveMinimum === true && { exclusiveMinimum: schema['minimum'] }),
    ...(exclusiveMaximum === true && { exclusiveMaximum: schema['maximum'] }),
  };
}

function checkNumber(declared: Schema, value: number, param: string): Problem | undefined {
  const schema = withNumericExclusions(declared);
  const rule = findBroken(numberRules, schema, value);
  if (!rule) return undefined;
  const name = [schema['type']].flat().includes('integer') ? 'integer' : 'decimal';
  const extreme = rule.kind === 'below_min' ? 'below minimum' : 'above maximum';
  const given = name === 'decimal' && Number.isInteger(value) ? value.toFixed(1) : value;
  return {
    param,
    message: `Invalid '${param}': ${name} ${extreme} value. Expected a value ${rule.sign} ${String(schema[rule.keyword])}, but got ${given} instead.`,
    code: `${name}_${rule.kind}_value`,
  };
}

function checkLength(
  rules: Rule[],
  schema: Schema,
  length: number,
  { name, param }: { name: 'string' | 'array'; param: string },
): Problem | undefined {
  const rule = findBroken(rules, schema, length);
  if (!rule) return undefined;
  const limit = String(schema[rule.keyword]);
  const isShort = rule.kind === 'below_min';
  const a = name === 'array' ? 'an' : 'a';
  const expected = `Expected ${a} ${name} with ${isShort ? 'minimum' : 'maximum'} length ${limit}`;
  if (length === 0) {
    return {
      param,
      message: `Invalid '${param}': empty ${name}. ${expected}, but got an empty ${name} instead.`,
      code: `empty_${name}`,
    };
  }
  return {
    param,
    message: `Invalid '${param}': ${name} too ${isShort ? 'short' : 'long'}. ${expected}, but got ${a} ${name} with length ${length} instead.`,
    code: `${name}_${rule.kind}_length`,
  };
}

function checkKeys(schema: Schema, value: object, param: string): Problem | undefined {
  const { maxProperties: most, propertyNames } = schema;
  if (most === undefined && propertyNames === undefined) return undefined;
  const keys = Object.keys(value);
  if (typeof most === 'number' && keys.length > most) {
    return {
      param,
      message: `Invalid '${param}': too many properties. Expected an object with at most ${most} properties, but got an object with ${keys.length} properties instead.`,
      code: 'object_above_max_properties',
    };
  }
  if (!isObject(propertyNames)) return undefined;
  const place = `${param} property name`;
  for (const key of keys) {
    const problem = checkBounds(propertyNames, key, place);
    if (problem) return { ...problem, param };
  }
  return undefined;
}

function checkPattern(schema: Schema, value: string, param: string): Problem | undefined {
  const { pattern } = schema;
  if (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value)) return undefined;
  return {
    param,
    message: `Invalid '${param}': string does not match pattern. Expected a string that matches the pattern '${pattern}'.`,
    code: 'invalid_value',
  };
}

function findBroken<T extends Rule>(rules: T[], schema: Schema, size: number): T | undefined {
  return rules.find(({ keyword, broken }) => {
    const limit = schema[keyword];
    return typeof limit === 'number' && broken(limit, size);
  });
}
