import { MISSING } from '../schema/endless.js';

/** Keywords that strict structured outputs enforce, by the type that they apply to. @internal */
export const SUPPORTED: ReadonlyMap<string, string | undefined> = new Map([
  ['title', undefined],
  ['description', undefined],
  ['enum', undefined],
  ['const', undefined],
  ['pattern', 'string'],
  ['format', 'string'],
  ['multipleOf', 'number'],
  ['maximum', 'number'],
  ['exclusiveMaximum', 'number'],
  ['minimum', 'number'],
  ['exclusiveMinimum', 'number'],
  ['minItems', 'array'],
  ['maxItems', 'array'],
]);

/** String formats that strict structured outputs enforce. @internal */
export const FORMATS: ReadonlySet<string> = new Set([
  'date-time',
  'time',
  'date',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
]);

/** Formats of OpenAPI that assert nothing about JSON, but for the range of `int32`. @internal */
export const NOTED_FORMATS: ReadonlySet<unknown> = new Set([
  ...['int32', 'int64', 'float', 'double', 'password', 'binary'],
]);

/** Keywords that assert nothing if they are empty. @internal */
export const VACUOUS: ReadonlySet<string> = new Set([
  ...['patternProperties', 'dependencies', 'dependentRequired', 'dependentSchemas'],
]);

/**
 * Keywords that only narrow what is allowed and that the API does not enforce, by the type that
 * they apply to. Where a validator checks the answer they become a hint in the description; else
 * they are refused.
 *
 * @internal
 */
export const CONSTRAINTS: ReadonlyMap<string, string> = new Map([
  ['minLength', 'string'],
  ['maxLength', 'string'],
  ['contentEncoding', 'string'],
  ['contentMediaType', 'string'],
  ['contentSchema', 'string'],
  ['uniqueItems', 'array'],
  ['contains', 'array'],
  ['minContains', 'array'],
  ['maxContains', 'array'],
  ['minProperties', 'object'],
  ['maxProperties', 'object'],
]);

/** Keywords without a counterpart, and what to write instead. @internal */
export const UNSUPPORTED: ReadonlyMap<string, string> = new Map([
  ['not', 'say what is allowed instead of what is not'],
  ['if', 'use anyOf with one branch per case'],
  ['then', 'use anyOf with one branch per case'],
  ['else', 'use anyOf with one branch per case'],
  ['dependentRequired', 'use anyOf with one branch per case'],
  ['dependentSchemas', 'use anyOf with one branch per case'],
  ['dependencies', 'use anyOf with one branch per case'],
  ['patternProperties', 'list the properties, or use an array of { key, value } objects'],
  ['unevaluatedItems', 'use items'],
  ['$dynamicRef', 'use $ref'],
  ['$recursiveRef', 'use $ref'],
]);

/** Keywords that give a schema its shape. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'additionalItems',
  'prefixItems',
  'propertyNames',
  'nullable',
]);

/** Returns true if a keyword narrows what is allowed, rather than describing it. @internal */
export function isAssertion(keyword: string): boolean {
  return (
    STRUCTURE.has(keyword) ||
    CONSTRAINTS.has(keyword) ||
    UNSUPPORTED.has(keyword) ||
    (SUPPORTED.has(keyword) && keyword !== 'title' && keyword !== 'description')
  );
}

/** Returns true if a keyword applies to arrays or objects only. @internal */
export function ofContainers(keyword: string): boolean {
  const type = SUPPORTED.get(keyword) ?? CONSTRAINTS.get(keyword);
  return type === 'array' || type === 'object';
}

/** Advice for types without a JSON form. @internal */
export const TYPE_HINTS: Readonly<Record<string, string>> = {
  any: 'the API needs a type: describe the value, or use a string that holds JSON',
  unknown: 'the API needs a type: describe the value, or use a string that holds JSON',
  custom: 'it says nothing about the type: refine a described type instead',
  transform: 'it says nothing about the type: pipe a described type into it',
  date: 'JSON has no dates: use a string in ISO form and transform it',
  bigint: 'JSON has no big integers: use a string and transform it',
  file: 'JSON has no files: use a string that names it or holds its base64 text',
  map: 'use an array of { key, value } objects and transform it',
  'numeric keys': 'zod 3 compares keys as texts: list texts, or use an object',
  set: 'use an array and transform it',
  undefined: 'JSON has no undefined: use null',
  void: 'JSON has no undefined: use null',
  never: 'no value fits it: leave it out',
  nan: 'JSON has no NaN: use null',
  symbol: 'JSON has no symbols: use a string',
  function: 'JSON has no functions: leave it out',
  promise: 'JSON has no promises: describe the value itself',
  'too deep':
    'so many nested schemas are refused: a lazy schema must lead to the same one each time',
  'missing schema': MISSING,
  'foreign schema': 'it is no schema of zod',
  'zod 3 schema': 'use one version of zod throughout',
  'zod 4 schema': 'use one version of zod throughout',
};
