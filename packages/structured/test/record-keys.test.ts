import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';

import { standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S } from './matrix/row.js';

const options = { optionalAsNullable: true };
const schemaOf = (a: any): any => zodResponseFormat(a, 'x', options).json_schema.schema;
const keysOf = (a: any): string[] => Object.keys(schemaOf(a).properties);

// A record of zod 3 may leave out any key, as a partial one of zod 4 may.
test.each<[string, (zod: any) => unknown, string[]]>([
  ['an enum', (zod) => zod.enum(['a', 'b']), ['a', 'b']],
  ['a literal', (zod) => zod.literal('a'), ['a']],
  ['literals', (zod) => zod.union([zod.literal('a'), zod.literal('b')]), ['a', 'b']],
  ['enums', (zod) => zod.union([zod.enum(['a', 'b']), zod.enum(['b', 'c'])]), ['a', 'b', 'c']],
  ['a branded enum', (zod) => zod.enum(['a', 'b']).brand('key'), ['a', 'b']],
  ['a read-only enum', (zod) => zod.enum(['a', 'b']).readonly(), ['a', 'b']],
  ['a lazy enum', (zod) => zod.lazy(() => zod.enum(['a', 'b'])), ['a', 'b']],
  ['a nullable enum', (zod) => zod.enum(['a', 'b']).nullable(), ['a', 'b']],
  ['an enum behind a text', (zod) => zod.string().pipe(zod.enum(['a', 'b'])), ['a', 'b']],
  ['an intersection', (zod) => zod.enum(['a', 'b']).and(zod.enum(['b', 'c'])), ['b']],
  ['described', (zod) => zod.enum(['a', 'b']).describe('Keys.'), ['a', 'b']],
])('keys that are %s', (_name, key, expected) => {
  const [first, second] = [z.partialRecord(key(z) as any, z.number()), z3.record(key(z3) as any)];
  expect(keysOf(first)).toEqual(expected);
  const { schema } = zodResponseFormat(z3.record(key(z3) as any, z3.number()), 'x', options)
    .json_schema as any;
  expect(schema).toEqual(schemaOf(first));
  expect(second.safeParse({}).success).toBe(true);
  const value = Object.fromEntries(expected.map((name) => [name, 1]));
  expect(zodResponseFormat(first, 'x', options).$parseRaw(JSON.stringify(value))).toEqual(value);
});

const isFirst = (name: string) => name === 'a';

test.each<[string, any, string]>([
  ['zod 4', z.record(z.enum(['a', 'b']).refine(isFirst), z.number()), 'checked by a function'],
  [
    'zod 4, partial',
    z.partialRecord(z.enum(['a', 'b']).refine(isFirst), z.number()),
    'checked by a function',
  ],
  [
    'zod 4, a length',
    z.partialRecord(z.enum(['a', 'bb']).check(z.maxLength(1)), z.number()),
    'checked: max_length',
  ],
  [
    'zod 4, a text',
    z.partialRecord(z.enum(['a', 'bb']).pipe(z.string().max(1) as never), z.number()),
    'keys are checked',
  ],
  [
    'zod/mini',
    mini.partialRecord(mini.enum(['a', 'b']).check(mini.refine(isFirst)), mini.number()),
    'checked by a function',
  ],
  ['zod 3', z3.record(z3.enum(['a', 'b']).refine(isFirst), z3.number()), 'checked by a function'],
  [
    'zod 3, a text',
    z3.record(z3.enum(['a', 'bb']).pipe(z3.string().max(1)), z3.number()),
    'keys are checked',
  ],
])('checks of keys are described: %s', (_name, schema, note) => {
  expect(schemaOf(schema).description).toBe(`(${note})`);
});

test.each<[string, any]>([
  ['a pattern', S.isPattern(/^a/)],
  ['a function', S.makeFilter(isFirst)],
])('effect: names of properties with %s are described', (_name, check) => {
  const struct = S.Struct({ a: S.optionalKey(S.String), b: S.optionalKey(S.String) });
  const schema = struct.check(S.isPropertyNames(S.String.check(check)));
  const standard = S.toStandardSchemaV1(S.toStandardJSONSchemaV1(schema)) as any;
  const format: any = standardResponseFormat(standard, 'x', options);
  expect(format.json_schema.schema.description).toMatch(/^\(parts (are checked|fit the pattern)/);
  expect(() => format.$parseRaw('{"a":null,"b":"x"}')).toThrow();
});

test('valibot: a brand or a description leaves the keys of a picklist', () => {
  const keys = v.pipe(v.picklist(['a', 'b']), v.brand('key'), v.description('Keys.'));
  const schema = toStandardJsonSchema(v.record(keys, v.number()));
  const format: any = standardResponseFormat(schema, 'x', options);
  expect(Object.keys(format.json_schema.schema.properties)).toEqual(['a', 'b']);
});

test.each<[string, any]>([
  ['zod 4', z.partialRecord(z.string(), z.number())],
  ['zod 4, a pattern', z.record(z.string().regex(/^a/), z.number())],
  ['zod 3', z3.record(z3.string().brand('key'), z3.number())],
])('other keys are refused: %s', (_name, schema) => {
  expect(issuesOf(() => schemaOf(schema))).toEqual([
    { path: '#', message: expect.stringContaining('a record with free keys') },
  ]);
});

test.each<[string, any]>([
  ['an enum', z.enum(['a', 'bb']).check(z.maxLength(1))],
  ['a union', z.union([z.string(), z.array(z.string())]).check(z.maxLength(1))],
])('checks of %s that no keyword says are described', (_name, a) => {
  expect(schemaOf(z.object({ a })).properties.a.description).toBe('(checked: max_length)');
});
