import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';
import { z as z34 } from 'zod3/v4';

import { standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const [a, b, c] = ['a', 'b', 'c'].map((name) => z.strictObject({ [name]: z.string() })) as [
  z.ZodObject,
  z.ZodObject,
  z.ZodObject,
];
const AB = { a: 'x', b: 'y' };
const kinds = z.discriminatedUnion('k', [
  z.strictObject({ k: z.literal(1) }),
  z.strictObject({ k: z.literal(2), a: z.string() }),
]);

/** The keys of each option of a union. */
function keysOf({ anyOf }: any): string[][] {
  return anyOf.map(({ properties = {} }: any) => Object.keys(properties));
}

/** Checks that a value is allowed if zod reads it, and that the schema is refused otherwise. */
function check(schema: any, value: unknown): void {
  if (!schema.safeParse(value).success) {
    expect(issuesOf(() => zodResponseFormat(schema, 'x'))).toContainEqual({
      path: expect.stringMatching(/^#/),
      message: expect.stringContaining('its branches disagree'),
    });
    return;
  }
  const format: any = zodResponseFormat(schema, 'x');
  const { schema: wire } = format.json_schema;
  const isWrapped = Object.keys(wire.properties).join() === 'value';
  if (isWrapped) expect(keysOf(wire.properties.value)).toContainEqual(Object.keys(value as object));
  const answer = JSON.stringify(isWrapped ? { value } : value);
  expect(format.$parseRaw(answer)).toEqual(value);
  if (!isWrapped) expect(Object.keys(wire.properties)).toEqual(Object.keys(value as object));
}

test.each<[string, any, unknown]>([
  ['two strict sides', a.and(b), AB],
  ['a strict side and one that is not', a.and(z.object({ b: z.string() })), AB],
  ['three strict sides', a.and(b).and(c), { ...AB, c: 'z' }],
  ['sides that share a key', a.and(z.strictObject({ a: z.string(), b: z.string() })), AB],
  ['a read-only side', a.readonly().and(b), AB],
  ['listed keys of a record', z.record(z.enum(['a']), z.string()).and(b), AB],
  ['a discriminated union', kinds.and(b), { k: 2, ...AB }],
  ['strict properties', z.object({ n: a }).and(z.object({ n: b })), { n: AB }],
  ['a side with a check', a.refine(({ a: text }) => text === 'x').and(b), AB],
  ['a union', z.union([a, c]).and(z.object({ b: z.string() })), AB],
  ['options that are not strict', z.union([a, z.object({ c: z.string() })]).and(b), AB],
  ['an option with more keys', z.union([a, z.strictObject({ ...c.shape, ...a.shape })]).and(b), AB],
  ['a nullable side', a.nullable().and(z.object({ b: z.string() }).nullable()), AB],
  ['two nullable strict sides', a.nullable().and(b.nullable()), AB],
  ['an optional side', a.optional().and(b), AB],
  ['a lazy side', z.lazy(() => a).and(b), AB],
  ['a side with a default', a.default({ a: '' }).and(b), AB],
  ['a side with a name', z.strictObject({ a: z.string() }).meta({ id: 'Side' }).and(b), AB],
  ['a pipe', a.pipe(z.object({ a: z.string() })).and(b), AB],
  ['a pipe in a union', z.union([a.pipe(a), z.object({ c: z.string() })]).and(b), AB],
  ['a pipe in a nullable side', a.pipe(z.any()).nullable().and(b.nullable()), AB],
  ['two pipes', a.pipe(a).pipe(z.any()).and(b.pipe(b)), AB],
  ['a fallback that refuses no keys', z.object({ a: z.string() }).catch({ a: '' }).and(b), AB],
  ['an exclusive union, which passes no keys', z.xor([a, c]).and(b), AB],
  ['a union of zod/mini', mini.intersection(mini.union([a, c]), b), AB],
  ['zod/mini', mini.intersection(a, mini.strictObject({ b: mini.string() })), AB],
  [
    'zod 4 of 3.25',
    z34.strictObject({ a: z34.string() }).and(z34.strictObject({ b: z34.string() })),
    AB,
  ],
  [
    'zod 3',
    z3
      .object({ a: z3.string() })
      .strict()
      .and(z3.object({ b: z3.string() })),
    AB,
  ],
])('strict objects in intersections: %s', (_name, schema, value) => {
  check(schema, value);
});

const zods: [string, any][] = [
  ['zod 4', z],
  ['zod 3', z3],
];

test.each(zods)('%s: a side that is a pipe keeps the keys of the other side', (_version, one) => {
  const [x, y, w] = ['a', 'b', 'c'].map((name) => one.object({ [name]: one.string() }));
  check(x.pipe(x.strict()).and(y), AB);
  check(one.union([x.pipe(x), w]).and(y), AB);
  check(one.object({ n: x.pipe(x) }).and(one.object({ n: y })), { n: AB });
});

test('valibot: a side that is a pipe keeps the keys of the other side', () => {
  const [x, y, w] = ['a', 'b', 'c'].map((name) => v.object({ [name]: v.string() }));
  const schema = v.intersect([v.union([v.pipe(x!, x!), w!]), y!]);
  const format: any = standardResponseFormat(toStandardJsonSchema(schema), 'x');
  expect(keysOf(format.json_schema.schema.properties.value)).toEqual([
    ['a', 'b'],
    ['c', 'b'],
  ]);
});

const same = 'two sides read the same';
const [plain, fallback] = [v.object({ a: v.string() }), v.fallback(v.number(), 0)];

/** A union takes the first option that does not fail, and one with a fallback never does. */
test.each<[string, () => unknown, string]>([
  ...zods.flatMap(([version, one]): [string, () => unknown, string][] => {
    const [x, y] = ['a', 'b'].map((name) => one.object({ [name]: one.string() }));
    const inUnion = (schema: any) =>
      x.and(one.union([one.object({ a: schema }), one.object({ b: one.string() })]));
    return [
      ['catch in a property', inUnion(one.number().catch(0)), 'property (/a)'],
      ['coercion in a property', inUnion(one.coerce.number()), 'property (/a)'],
      [
        'catch in a union of values',
        x.and(one.object({ a: one.union([one.number().catch(0), one.string()]) })),
        'property (/a)',
      ],
      ['catch of an option', one.union([x.catch({ a: '' }), y]).and(y), 'value'],
      ['catch of a strict side', x.strict().readonly().catch({ a: '' }).and(y), 'value'],
    ].map(([name, schema, part]) => [
      `${version}: ${name}`,
      () => zodResponseFormat(schema, 'x'),
      part,
    ]);
  }),
  ...(
    [
      [
        'a fallback in a property',
        v.intersect([plain, v.union([v.object({ a: fallback }), v.object({ b: v.string() })])]),
        'property (/a)',
      ],
      [
        'a fallback of a strict side',
        v.intersect([
          v.fallback(v.strictObject({ a: v.string() }), { a: '' }),
          v.object({ b: v.string() }),
        ]),
        'value',
      ],
    ] as const
  ).map(([name, schema, part]): [string, () => unknown, string] => [
    `valibot: ${name}`,
    () => standardResponseFormat(toStandardJsonSchema(schema as any), 'x'),
    part,
  ]),
])('%s is refused where the sides could not be joined', (_name, make, part) => {
  expect(issuesOf(make)).toEqual([
    { path: '#', message: expect.stringContaining(`${same} ${part}`) },
  ]);
});

test.each(zods)('%s: a fallback and coercion of what both sides read', (_version, one) => {
  const side = (schema: any) => one.object({ a: schema });
  const format: any = zodResponseFormat(side(one.number()).and(side(one.number().catch(0))), 'x');
  expect(format.json_schema.schema.properties).toEqual({ a: { type: 'number' } });
  const kinds = ['k1', 'k2'].map((kind) =>
    one.object({ kind: one.literal(kind), [kind]: one.string().catch('') }),
  );
  const chosen: any = zodResponseFormat(
    one.discriminatedUnion('kind', kinds).and(one.object({ k1: one.string().optional() })),
    'x',
    { optionalAsNullable: true },
  );
  expect(chosen.$parseRaw('{"value":{"kind":"k2","k2":"x","k1":"y"}}')).toEqual({
    kind: 'k2',
    k2: 'x',
    k1: 'y',
  });
});

test('an option that another one includes is left out, as zod can choose neither', () => {
  const wide = z.strictObject({ a: z.string(), c: z.string() });
  const schema = z.union([a, wide]).and(b);
  expect(schema.safeParse({ ...AB, c: 'z' }).success).toBe(false);
  const format: any = zodResponseFormat(schema, 'x');
  expect(Object.keys(format.json_schema.schema.properties)).toEqual(['a', 'b']);
});

test('a recursive strict option keeps its keys', () => {
  const tree: any = z.lazy(() => z.strictObject({ a: z.string(), kids: z.array(tree) }).nullable());
  check(tree.and(z.object({ b: z.string() }).nullable()), { a: 'x', kids: [], b: 'y' });
});

test('nullable strict sides are closed as well', () => {
  const sides = z.object({ n: a.nullable().and(b.nullable()) });
  const schema = sides.and(z.object({ n: z.object({ c: z.string() }).nullable() }));
  expect(schema.safeParse({ n: { ...AB, c: 'z' } }).success).toBe(false);
  const format: any = zodResponseFormat(schema, 'x');
  expect(format.json_schema.schema.properties.n).toEqual({ type: 'null' });
});

test('the whole is closed, so that another merge does not open it', () => {
  const schema = z.object({ n: a.and(b) }).and(z.object({ n: z.object({ c: z.string() }) }));
  check(schema, { n: { ...AB, c: 'z' } });
});

test('a side that keeps other keys is refused all the same', () => {
  const schema = a.and(z.looseObject({ b: z.string() }));
  expect(issuesOf(() => zodResponseFormat(schema, 'x'))).toEqual([
    { path: '#', message: expect.stringContaining('close the object') },
  ]);
});
