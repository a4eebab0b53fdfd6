import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const fail = (): never => {
  throw new Error('boom');
};
const places = (make: () => unknown): string[] => issuesOf(make).map(({ path }) => path);

describe.each([
  ['zod 4', z],
  ['zod 3', z3],
] as [string, any][])('%s: the faults inside a refused schema are reported as well', (_v, zod) => {
  test.each<[string, any, string[]]>([
    [
      'an open object',
      zod.object({ when: zod.date(), note: zod.string().optional() }).passthrough(),
      ['', '/properties/when', '/properties/note'],
    ],
    [
      'a tuple',
      zod.tuple([zod.date(), zod.string(), zod.bigint()]),
      ['', '/prefixItems/0', '/prefixItems/2'],
    ],
    ['a record', zod.record(zod.string(), zod.date()), ['', '/additionalProperties']],
    [
      'an intersection that cannot be joined',
      zod.intersection(
        zod.object({ a: zod.string().transform(Number), d: zod.date() }),
        zod.object({ a: zod.string(), q: zod.bigint() }),
      ),
      ['', '/properties/d', '/properties/q'],
    ],
  ])('%s', (_name, schema, expected) => {
    expect(places(() => zodResponseFormat(zod.object({ a: schema }), 'x'))).toEqual(
      expected.map((path) => `#/properties/a${path}`),
    );
  });
});

test('zod 4: the faults inside a discriminated union that has one itself', () => {
  const schema = z.discriminatedUnion('t', [
    z.object({ t: z.literal('a'), d: z.date() }),
    z.object({ t: z.literal('a'), b: z.bigint() }),
  ]);
  expect(places(() => zodResponseFormat(z.object({ a: schema }), 'x'))).toEqual([
    '#/properties/a',
    '#/properties/a/anyOf/0/properties/d',
    '#/properties/a/anyOf/1/properties/b',
  ]);
});

test('zod 4: the place of a fault is one of the schema that was given', () => {
  const [issue] = issuesOf(() => zodResponseFormat(z.object({ j: z.json() }), 'x'));
  expect(issue?.path).toBe('#/properties/j/anyOf/5');
});

test.each<[string, any]>([
  ['a lazy schema', v.object({ a: v.lazy(fail) })],
  ['a default', v.object({ a: v.optional(v.string(), fail) })],
  ['a getter', Object.defineProperty({ ...v.object({ a: v.string() }) }, 'entries', { get: fail })],
])('valibot: %s that throws is refused with the reason', (_name, schema) => {
  const described = toStandardJsonSchema(schema);
  expect(issuesOf(() => standardResponseFormat(described, 'x'))).toEqual([
    { path: '#', message: 'This valibot schema gives no JSON Schema: boom' },
  ]);
});

test('a large oneOf is told apart by its constants without comparing each with all others', () => {
  const branches = Array.from({ length: 900 }, (_, index) => ({
    type: 'object',
    properties: { n: { type: 'number' }, t: { const: `t${index}` } },
    required: ['n', 't'],
  }));
  let reads = 0;
  for (const branch of branches) {
    const { t } = branch.properties;
    Object.defineProperty(branch.properties, 't', {
      enumerable: true,
      get() {
        reads += 1;
        return t;
      },
    });
  }
  const schema = { type: 'object', properties: { u: { oneOf: branches } }, required: ['u'] };
  const format: any = jsonSchemaResponseFormat(schema, 'x');
  expect(format.json_schema.schema.properties.u.anyOf).toHaveLength(900);
  // Comparing all of them would read each 900 times.
  expect(reads).toBeLessThan(900 * 20);
});
