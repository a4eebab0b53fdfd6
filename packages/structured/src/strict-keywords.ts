/** Keywords that strict structured outputs enforce; they are copied as they are. @internal */
export const SUPPORTED: ReadonlySet<string> = new Set([
  'title',
  'description',
  'enum',
  'const',
  'pattern',
  'format',
  'multipleOf',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'minItems',
  'maxItems',
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

/**
 * Keywords that only narrow what is allowed, and that the API does not enforce. Where a validator
 * looks at the answer they become a hint in the description; else they cannot be kept.
 *
 * @internal
 */
export const CONSTRAINTS: ReadonlySet<string> = new Set([
  'minLength',
  'maxLength',
  'uniqueItems',
  'contains',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
  'contentEncoding',
  'contentMediaType',
]);

/** Keywords without a counterpart, and what to write instead. @internal */
export const UNSUPPORTED: Readonly<Record<string, string>> = {
  not: 'say what is allowed instead of what is not',
  if: 'use anyOf with one branch per case',
  then: 'use anyOf with one branch per case',
  else: 'use anyOf with one branch per case',
  dependentRequired: 'use anyOf with one branch per case',
  dependentSchemas: 'use anyOf with one branch per case',
  dependencies: 'use anyOf with one branch per case',
  patternProperties: 'list the properties, or use an array of { key, value } objects',
  unevaluatedItems: 'use items',
  $dynamicRef: 'use $ref',
  $recursiveRef: 'use $ref',
};

/** What a schema library's type without a JSON form should be replaced by. @internal */
export const TYPE_HINTS: Readonly<Record<string, string>> = {
  any: 'the API needs a type: describe the value, or use a string that holds JSON',
  unknown: 'the API needs a type: describe the value, or use a string that holds JSON',
  custom: 'a custom check says nothing about the type: refine a described type instead',
  date: 'JSON has no dates: use a string in ISO form and transform it',
  bigint: 'JSON has no big integers: use a string and transform it',
  map: 'use an array of { key, value } objects and transform it',
  set: 'use an array and transform it',
  undefined: 'JSON has no undefined: use null',
  void: 'JSON has no undefined: use null',
  never: 'no value fits it: leave it out',
  nan: 'JSON has no NaN: use null',
  symbol: 'JSON has no symbols: use a string',
  function: 'JSON has no functions: leave it out',
  promise: 'answers are parsed synchronously: describe the value itself',
};

/** Under this key a converter notes a type that has no JSON form. @internal */
export const UNREPRESENTABLE = 'x-unrepresentable';
