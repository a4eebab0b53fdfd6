import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';

import { standardResponseFormat } from '../src/index.js';
import { issuesOf } from './issues-of.js';

const make = (a: v.GenericSchema) => {
  const schema = toStandardJsonSchema(v.object({ a }));
  return standardResponseFormat(schema, 'x', { optionalAsNullable: true }) as any;
};

test.each<[string, v.GenericSchema, string[]]>([
  ['a picklist', v.record(v.picklist(['b', 'c']), v.number()), ['b', 'c']],
  ['an enum', v.record(v.enum({ B: 'b', C: 'c' }), v.number()), ['b', 'c']],
  ['a literal', v.record(v.literal('b'), v.number()), ['b']],
  [
    'a union of them',
    v.record(v.union([v.literal('b'), v.picklist(['c', 'constructor'])]), v.number()),
    ['b', 'c', 'constructor'],
  ],
])('records of valibot with the keys of %s', (_name, schema, keys) => {
  const format = make(schema);
  const { properties } = format.json_schema.schema;
  const number = { type: ['number', 'null'] };
  expect(properties.a).toEqual({
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, number])),
    required: keys,
    additionalProperties: false,
  });
  const [first, ...others] = keys;
  const answer = { [first!]: 1, ...Object.fromEntries(others.map((key) => [key, null])) };
  expect(format.$parseRaw(JSON.stringify({ a: answer }))).toEqual({ a: { [first!]: 1 } });
});

test('values of records of valibot are changed and checked', () => {
  const even = v.pipe(
    v.string(),
    v.transform(Number),
    v.check((value) => value % 2 === 0),
  );
  const format = make(v.record(v.picklist(['b']), even));
  expect(format.json_schema.schema.properties.a.properties.b).toEqual({
    type: ['string', 'null'],
    description: '(checked after a change)',
  });
  expect(format.$parseRaw('{"a":{"b":"4"}}')).toEqual({ a: { b: 4 } });
  expect(() => format.$parseRaw('{"a":{"b":"3"}}')).toThrow('#/a/b');
});

test.each<[string, v.GenericSchema, string]>([
  [
    'keys that are changed',
    v.record(
      v.pipe(
        v.picklist(['b']),
        v.transform((key) => `${key}2`),
      ),
      v.number(),
    ),
    'lists its keys',
  ],
  ['keys that are numbers', v.record(v.picklist([1]) as never, v.number()), 'lists its keys'],
  ['the name of the prototype', v.record(v.picklist(['__proto__']), v.number()), 'lists its keys'],
  ['free keys', v.record(v.string(), v.number()), 'a record with free keys is not supported'],
])('records of valibot are refused with %s', (_name, schema, message) => {
  expect(issuesOf(() => make(schema))).toEqual([
    { path: '#/properties/a', message: expect.stringContaining(message) },
  ]);
});
