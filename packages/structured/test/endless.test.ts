import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';

import {
  jsonSchemaResponseFormat,
  standardRealtimeFunction,
  standardResponseFormat,
} from '../src/index.js';
import { zodRealtimeFunction, zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S } from './matrix/row.js';

/** A schema inside many others. */
function nested<Schema>(levels: number, schema: Schema, wrap: (inner: any) => any): any {
  let result: unknown = schema;
  for (let level = 0; level < levels; level += 1) result = wrap(result);
  return result;
}
const json = (schema: unknown, $defs = {}) =>
  jsonSchemaResponseFormat(
    { type: 'object', properties: { a: schema }, required: ['a'], $defs },
    'x',
  );
const zod = (schema: any) => zodResponseFormat(z.object({ a: schema }), 'x');
const zod3 = (schema: any) => zodResponseFormat(z3.object({ a: schema }), 'x');
const zodMini = (schema: any) => zodResponseFormat(mini.object({ a: schema }), 'x');
const valibot = (schema: any) =>
  standardResponseFormat(toStandardJsonSchema(v.object({ a: schema })), 'x');
const standard = (schema: any) => S.toStandardSchemaV1(S.toStandardJSONSchemaV1(schema));
const effect = (schema: any) => standardResponseFormat(standard(S.Struct({ a: schema })), 'x');

const fresh4 = (): any => z.object({ n: z.lazy(fresh4).nullable() });
const freshTwice = (): any => z.object({ m: z.lazy(freshTwice), n: z.lazy(freshTwice) });
const freshGetter = (): any =>
  z.object({
    get n() {
      return freshGetter().nullable();
    },
  });
const freshLazy = (): any => z.lazy(freshLazy);
const fresh3 = (): any => z3.object({ n: z3.lazy(fresh3).nullable() });
const freshLazy3 = (): any => z3.lazy(freshLazy3);
const freshMini = (): any => mini.object({ n: mini.nullable(mini.lazy(freshMini)) });
const freshValibot = (): any => v.object({ n: v.nullable(v.lazy(() => freshValibot())) });
const freshEffect = (): any => S.Struct({ n: S.Array(S.suspend(freshEffect)) });
const TOO_DEEP = /so many nested schemas|levels of nest/;

describe('schemas without an end are refused for their depth', () => {
  test.each<[string, () => unknown]>([
    ['zod 4: a lazy schema made anew', () => zod(fresh4())],
    ['zod 4: two of them', () => zod(freshTwice())],
    ['zod 4: a getter', () => zod(freshGetter())],
    ['zod 4: nothing but lazy', () => zod(freshLazy())],
    ['zod 3: a lazy schema made anew', () => zod3(fresh3())],
    ['zod 3: nothing but lazy', () => zod3(freshLazy3())],
    ['zod/mini: a lazy schema made anew', () => zodMini(freshMini())],
    ['valibot: a lazy schema made anew', () => valibot(freshValibot())],
    ['effect: a suspended schema made anew', () => effect(freshEffect())],
    ['realtime, zod', () => zodRealtimeFunction({ name: 'x', parameters: fresh4() })],
    [
      'realtime, effect',
      () => standardRealtimeFunction({ name: 'x', parameters: standard(freshEffect()) }),
    ],
    ['zod 4: lists', () => zod(nested(20_000, z.string(), (inner) => z.array(inner)))],
    ['zod 4: optional', () => zod(nested(20_000, z.string(), (inner) => z.optional(inner)))],
    [
      'zod 4: intersections',
      () => zod(nested(5000, z.object({}), (inner) => inner.and(z.object({})))),
    ],
    ['zod 3: lists', () => zod3(nested(20_000, z3.string(), (inner) => z3.array(inner)))],
    ['zod/mini: lists', () => zodMini(nested(20_000, mini.string(), (inner) => mini.array(inner)))],
    ['valibot: lists', () => valibot(nested(20_000, v.string(), (inner) => v.array(inner)))],
    ['effect: lists', () => effect(nested(3000, S.String, (inner) => S.Array(inner)))],
    ['JSON Schema: lists', () => json(nested(20_000, { type: 'null' }, (items) => ({ items })))],
    ['JSON Schema: allOf', () => json(nested(5000, { type: 'null' }, (one) => ({ allOf: [one] })))],
    [
      'JSON Schema: anyOf',
      () => json(nested(5000, { type: 'null' }, (one) => ({ anyOf: [one, { type: 'null' }] }))),
    ],
    ['JSON Schema: a constant', () => json({ const: nested(5000, 1, (one) => [one]) })],
    [
      'JSON Schema: references with something beside them',
      () => {
        const steps = Array.from({ length: 5000 }, (_step, index) => [
          `s${index}`,
          { $ref: `#/$defs/s${index + 1}`, minLength: 1 },
        ]);
        const $defs = { ...Object.fromEntries(steps), s5000: { type: 'string' } };
        return json({ $ref: '#/$defs/s0', minLength: 1 }, $defs);
      },
    ],
  ])('%s', (_name, make) => {
    const issues = issuesOf(make);
    expect(issues.map(({ message }) => message).join('\n')).toMatch(TOO_DEEP);
    for (const { path } of issues) expect(path).toMatch(/^#/);
  });
});

test.each<[string, () => unknown]>([
  ['zod 4', () => zod(freshTwice())],
  [
    'zod 3',
    () => {
      const fresh = (): any =>
        z3.lazy(() => z3.object({ kids: z3.array(fresh()), other: fresh().optional() }));
      return zod3(fresh());
    },
  ],
])('a lazy schema that is made anew is one issue, however often it recurs: %s', (_name, make) => {
  expect(issuesOf(make)).toHaveLength(1);
});

test('the faults beside an endless schema are reported as well', () => {
  const parts = z.object({ a: z.date(), b: freshTwice(), c: z.bigint() });
  expect(issuesOf(() => zodResponseFormat(parts, 'x')).map(({ path }) => path)).toEqual(
    ['a', 'b', 'c'].map((name) => `#/properties/${name}`),
  );
});

describe('parts that are used twice on each level take no longer', () => {
  const text = { type: 'object', properties: { x: { type: 'string' } }, required: ['x'] };
  const both = (x: unknown) => ({ type: 'object', properties: { x, y: x }, required: ['x', 'y'] });
  const references = Object.fromEntries(
    Array.from({ length: 60 }, (_step, index) => {
      const next = { $ref: `#/$defs/s${index + 1}` };
      return [`s${index}`, { allOf: [next, { ...next }] }];
    }),
  );

  test.each<[string, () => unknown]>([
    ['allOf', () => json(nested(60, text, (one) => ({ allOf: [one, one] })))],
    ['allOf of references', () => json({ $ref: '#/$defs/s0' }, { ...references, s60: text })],
    ['zod 4', () => zod(nested(60, z.object({ x: z.string() }), (one) => one.and(one)))],
    ['zod 3', () => zod3(nested(60, z3.object({ x: z3.string() }), (one) => one.and(one)))],
    ['zod/mini', () => zodMini(nested(60, mini.object({}), (one) => mini.intersection(one, one)))],
    [
      'a union',
      () =>
        zod(
          nested(60, z.union([z.object({ x: z.string() }), z.object({ y: z.string() })]), (one) =>
            one.and(one),
          ),
        ),
    ],
    [
      'lists',
      () =>
        json(
          nested(60, { type: 'null' }, (items) => ({
            allOf: [
              { type: 'array', items },
              { type: 'array', items: { ...items } },
            ],
          })),
        ),
    ],
    [
      'an optional property that allows null',
      () => {
        const a = nested(60, { type: ['string', 'null'] }, (one) => ({ allOf: [one, one] }));
        return jsonSchemaResponseFormat({ type: 'object', properties: { a } }, 'x');
      },
    ],
  ])('%s', (_name, make) => {
    const started = Date.now();
    expect(issuesOf(make)).toEqual([]);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test.each<[string, () => unknown]>([
    ['oneOf', () => json(nested(40, { type: 'string' }, (one) => ({ oneOf: [one, one] })))],
    [
      'properties of both sides',
      () =>
        json({
          allOf: [nested(40, { type: 'null' }, both), nested(40, { type: 'null' }, both)],
        }),
    ],
    [
      'branches of oneOf',
      () =>
        json({ oneOf: [nested(40, { type: 'null' }, both), nested(40, { type: 'null' }, both)] }),
    ],
    [
      'oneOf in allOf',
      () =>
        json({
          allOf: [{ minimum: 1 }, nested(40, { type: 'number' }, (one) => ({ oneOf: [one, one] }))],
        }),
    ],
    ['a constant', () => json({ const: nested(60, 1, (one) => [one, one]) })],
    [
      'realtime',
      () =>
        zodRealtimeFunction({
          name: 'x',
          parameters: nested(40, z.string(), (a) => z.object({ a, b: a })),
        }),
    ],
  ])('%s: refused', (_name, make) => {
    const started = Date.now();
    expect(issuesOf(make).length).toBeGreaterThan(0);
    expect(Date.now() - started).toBeLessThan(5000);
  });
});
