import { z } from 'zod';
import * as mini from 'zod/mini';

import { jsonSchemaResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const FREE = expect.stringContaining('a record with free keys is not supported');
const CLOSE = expect.stringContaining('close the object');
const text = { type: 'string' };
const property = (schema: unknown) => ({
  type: 'object',
  properties: { a: schema },
  required: ['a'],
});
const object = (keywords: object) => ({
  type: 'object',
  properties: { b: text },
  required: ['b'],
  ...keywords,
});

test.each<[string, object, unknown]>([
  [
    'names of listed properties',
    object({ propertyNames: { pattern: '^b' } }),
    'propertyNames is not supported: the API allows only listed properties; leave it out',
  ],
  ['names of free keys', { type: 'object', propertyNames: { pattern: '^b' } }, FREE],
  [
    'names of free keys with a schema',
    { type: 'object', propertyNames: text, additionalProperties: text },
    FREE,
  ],
  ['keys that are kept', object({ additionalProperties: true }), CLOSE],
  [
    'keys that are kept by the newer keyword',
    object({ unevaluatedProperties: {} }),
    'unevaluatedProperties: the API allows only listed properties; close the object or record',
  ],
  [
    'patterns of names',
    { type: 'object', patternProperties: { '^b': text } },
    'patternProperties is not supported: list the properties, or use an array of { key, value } objects',
  ],
  ['a dynamic reference', { $dynamicRef: '#b' }, '$dynamicRef is not supported: use $ref'],
  [
    'a dynamic reference beside a type',
    { type: 'object', $dynamicRef: '#b' },
    '$dynamicRef is not supported: use $ref',
  ],
  [
    'a dynamic reference in allOf',
    { allOf: [{ $dynamicRef: '#b' }, { type: 'object' }] },
    '$dynamicRef is not supported: use $ref',
  ],
  ['the reference before it', { $recursiveRef: '#' }, '$recursiveRef is not supported: use $ref'],
])('JSON Schema, one reason for %s', (_name, schema, message) => {
  const validate = (value: unknown) => value;
  for (const options of [{}, { validate }]) {
    const issues = issuesOf(() => jsonSchemaResponseFormat(property(schema), 'x', options));
    expect(issues).toEqual([{ path: '#/properties/a', message }]);
  }
});

test.each([true, {}, text])('names that may be any text are left out: %j', (propertyNames) => {
  const format = jsonSchemaResponseFormat(property(object({ propertyNames })), 'x') as any;
  expect(format.json_schema.schema.properties.a).toEqual(object({ additionalProperties: false }));
});

test.each<[string, () => unknown]>([
  ['zod 4', () => zodResponseFormat(z.object({ a: z.looseRecord(z.string(), z.date()) }), 'x')],
  [
    'zod/mini',
    () => {
      const a = mini.looseRecord(mini.string(), mini.number());
      return zodResponseFormat(mini.object({ a }), 'x');
    },
  ],
])('%s, one reason for a loose record with free keys', (_name, make) => {
  expect(issuesOf(make)).toEqual([{ path: '#/properties/a', message: FREE }]);
});
