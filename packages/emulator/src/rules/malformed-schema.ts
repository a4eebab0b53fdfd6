import { isObject } from '../json.js';
import { MAX_DEPTH } from './strict-schema.js';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** Kinds of values of keywords, by the vocabularies of JSON Schema. */
type Kind = 'schema' | 'schemas' | 'map' | 'names' | 'array' | 'string' | 'number' | 'type';

const kinds: Record<string, Kind> = {
  type: 'type',
  properties: 'map',
  patternProperties: 'map',
  $defs: 'map',
  definitions: 'map',
  items: 'schema',
  additionalProperties: 'schema',
  not: 'schema',
  contains: 'schema',
  propertyNames: 'schema',
  anyOf: 'schemas',
  oneOf: 'schemas',
  allOf: 'schemas',
  required: 'names',
  enum: 'array',
  description: 'string',
  title: 'string',
  format: 'string',
  pattern: 'string',
  $ref: 'string',
  minimum: 'number',
  maximum: 'number',
  multipleOf: 'number',
  minLength: 'number',
  maxLength: 'number',
  minItems: 'number',
  maxItems: 'number',
};

/**
 * Returns what makes a value no JSON schema at all, in the words of the API, whose validator prints
 * values as Python does.
 *
 * @internal
 */
export function malformedSchema(schema: unknown, depth = 0): string | undefined {
  if (typeof schema === 'boolean' || depth > MAX_DEPTH) return undefined;
  if (!isObject(schema)) return `${printed(schema)} is not of type 'object', 'boolean'`;
  for (const [keyword, value] of Object.entries(schema)) {
    // Not every object has this keyword as its own.
    const kind = Object.hasOwn(kinds, keyword) ? kinds[keyword] : undefined;
    const problem = kind && checks[kind](value, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}

const checks: Record<Kind, (value: unknown, depth: number) => string | undefined> = {
  schema: malformedSchema,
  schemas: (value, depth) => listProblem(value, (each) => malformedSchema(each, depth)),
  names: (value) => listProblem(value, (each) => unless(typeof each === 'string', each, 'string')),
  array: (value) => listProblem(value, () => undefined),
  string: (value) => unless(typeof value === 'string', value, 'string'),
  number: (value) => unless(typeof value === 'number', value, 'number'),
  map: (value, depth) =>
    isObject(value)
      ? first(Object.values(value), (each) => malformedSchema(each, depth))
      : unless(false, value, 'object'),
  type: (value) => {
    const types: unknown[] = Array.isArray(value) ? value : [value];
    const areKnown = types.length > 0 && types.every((each) => TYPES.includes(String(each)));
    return areKnown ? undefined : `${printed(value)} is not valid under any of the given schemas`;
  },
};

function listProblem(
  value: unknown,
  check: (each: unknown) => string | undefined,
): string | undefined {
  return Array.isArray(value) ? first(value, check) : unless(false, value, 'array');
}

function first(
  values: unknown[],
  check: (each: unknown) => string | undefined,
): string | undefined {
  for (const each of values) {
    const problem = check(each);
    if (problem) return problem;
  }
  return undefined;
}

function unless(isOfType: boolean, value: unknown, type: string): string | undefined {
  return isOfType ? undefined : `${printed(value)} is not of type '${type}'`;
}

/** Prints JSON as Python prints its values. */
function printed(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(printed).join(', ')}]`;
  if (!isObject(value)) return value === null ? 'None' : String(value);
  const members = Object.entries(value).map(([key, each]) => `'${key}': ${printed(each)}`);
  return `{${members.join(', ')}}`;
}
