import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';
import { z as z34 } from 'zod3/v4';

import { jsonSchemaResponseFormat, OpenAIError, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { scope, type } from './matrix/row.js';

// The model always writes a property. That says the same as its absence only if the library fills
// it in; where it stays absent, it is optional.
const OPTIONAL = [
  { path: '#/properties/a', message: expect.stringContaining('set optionalAsNullable') },
];

function check(make: (options?: object) => any, parse: () => unknown): void {
  const staysAbsent = (parse() as { a?: unknown }).a === undefined;
  expect(issuesOf(make)).toEqual(staysAbsent ? OPTIONAL : []);
  const format = make({ optionalAsNullable: true });
  if (!staysAbsent) return;
  expect(format.$parseRaw('{"a":null}').a).toBeUndefined();
  expect(format.$parseRaw('{"a":"q"}').a).toBe('q');
}

const zods: [string, any][] = [
  ['zod 4', z],
  ['zod 4 of 3.25', z34],
  ['zod 3', z3],
];

describe.each(zods)('%s', (_version, zod) => {
  const text = zod.string();
  test.each<[string, any]>([
    ['optional', text.optional()],
    ['a default', text.default('x')],
    ['an optional default', text.default('x').optional()],
    ['a default of an optional', text.optional().default('x')],
    ['an optional one that catches', text.optional().catch('x')],
    ['a default that catches', text.default('x').catch('y')],
    ['a default of one that catches', text.catch('x').default('y')],
    ['twice optional', text.default('x').optional().optional()],
    ['a transformed default', text.default('x').transform((value: string) => value)],
    ['a transformed optional', text.optional().transform((value?: string) => value)],
    ['a read-only default', text.default('x').readonly()],
    ['a branded default', text.default('x').brand('b')],
    ['a lazy default', zod.lazy(() => text.default('x'))],
    ['an optional lazy default', zod.lazy(() => text.default('x')).optional()],
    ['a partial default', zod.object({ a: text.default('x') }).partial().shape.a],
    ['a piped default', text.default('x').pipe(zod.string())],
    ['a default of undefined', text.optional().default(undefined)],
    ['a function that gives undefined', text.optional().default(() => undefined)],
    ['a default behind preprocess', zod.preprocess((value: unknown) => value, text.default('x'))],
    ['an optional piped into an optional', text.optional().pipe(text.optional())],
    ['a lazy optional pipe', zod.lazy(() => text.optional().pipe(text.optional()))],
    ['an optional piped into anything', text.optional().pipe(zod.any())],
    ['an optional piped into text or undefined', text.optional().pipe(text.or(zod.undefined()))],
    ['an optional piped into a default', text.optional().pipe(text.default('x'))],
    ['a default piped into an optional', text.default('x').pipe(text.optional())],
    ['a default piped into a default', text.default('x').pipe(text.default('y'))],
    [
      'a catch of an optional piped into a default',
      text.optional().catch('c').pipe(text.default('y')),
    ],
    ['an optional pipe into a default', text.pipe(text.default('x')).optional()],
    ['a default pipe', text.optional().pipe(text).default('x')],
  ])('%s', (_name, property) => {
    const schema = zod.object({ a: property });
    check(
      (options) => zodResponseFormat(schema, 'x', options),
      () => schema.parse({}),
    );
  });
});

describe.each(zods)('%s refuses what is missing', (_version, zod) => {
  const text = zod.string();
  test.each<[string, any]>([
    ['an optional piped into text', text.optional().pipe(text)],
    ['a nullish piped into text', text.nullish().pipe(text)],
    ['the same, read-only', text.optional().pipe(text).readonly()],
    ['the same in a union', zod.union([text.optional().pipe(text), zod.literal('q')])],
    ['an optional piped into text twice', text.optional().pipe(text.optional()).pipe(text)],
    ['text piped into a default', text.pipe(text.default('x'))],
    ['text piped into an optional', text.pipe(text.optional())],
  ])('%s', (_name, property) => {
    const schema = zod.object({ a: property });
    expect(schema.safeParse({}).success).toBe(false);
    const format = zodResponseFormat(schema, 'x', { optionalAsNullable: true });
    expect(format.$parseRaw('{"a":"q"}')).toEqual({ a: 'q' });
    expect(JSON.stringify(format.json_schema.schema)).not.toContain('null');
  });
});

test.each<[string, any]>([
  ['prefault', z.string().prefault('x')],
  ['optional prefault', z.string().prefault('x').optional()],
  ['an optional piped into a prefault', z.string().optional().pipe(z.string().prefault('x'))],
  [
    'an exact optional piped into an optional',
    z
      .string()
      .exactOptional()
      .pipe(z.string().optional() as never),
  ],
  ['exact optional', z.string().exactOptional()],
  ['a default with an id', z.string().default('x').meta({ id: 'absence_default' })],
  ['an optional one that catches', mini.catch(mini.optional(mini.string()), 'x')],
  ['an optional default', mini.optional(mini._default(mini.string(), 'x'))],
])('zod 4 and zod/mini: %s', (_name, property) => {
  const schema = z.object({ a: property });
  check(
    (options) => zodResponseFormat(schema, 'x', options),
    () => schema.parse({}),
  );
});

const withDefault = v.optional(v.string(), 'x');
test.each<[string, any]>([
  ['optional', v.optional(v.string())],
  ['a default', withDefault],
  ['an optional default', v.optional(withDefault)],
  ['a default of an optional', v.optional(v.optional(v.string()), 'x')],
  ['exactly optional', v.exactOptional(v.string())],
  ['exactly optional, with a default', v.exactOptional(v.string(), 'x')],
  ['an exactly optional default', v.exactOptional(withDefault)],
  ['optional, with an inner default', v.optional(v.undefinedable(v.string(), 'x'))],
  ['an optional fallback', v.optional(v.fallback(v.string(), 'y'))],
  [
    'an optional pipe of a default',
    v.optional(
      v.pipe(
        withDefault,
        v.transform((value) => value),
      ),
    ),
  ],
  ['an optional lazy default', v.optional(v.lazy(() => withDefault))],
  ['a partial default', v.partial(v.object({ a: withDefault })).entries.a],
  ['a function that gives undefined', v.optional(v.string(), () => undefined as never)],
  ['a default in the metadata', v.optional(v.pipe(v.string(), v.metadata({ default: 'x' })))],
])('valibot: %s', (_name, property) => {
  const schema = v.object({ a: property });
  check(
    (options) => standardResponseFormat(toStandardJsonSchema(schema), 'x', options),
    () => v.parse(schema, {}),
  );
});

test.each<[string, any]>([
  ['optional', type({ 'a?': 'string' })],
  ['a default', type({ a: "string = 'x'" })],
  ['a default of a type', type({ a: type('string').default('x') })],
  ['a default that a function makes', type({ a: type('string').default(() => 'x') })],
  ['a default of a morph', type({ a: type('string').pipe(String).default('x') })],
])('arktype: %s', (_name, schema) => {
  check(
    (options) => standardResponseFormat(schema, 'x', options),
    () => schema({}),
  );
});

test('arktype: objects that look alike do not show their defaults, and cyclic types do', () => {
  const alike = type({ one: { a: "string = 'x'" }, two: { 'a?': 'string' } });
  expect(issuesOf(() => standardResponseFormat(alike, 'x')).map(({ path }) => path)).toEqual([
    '#/properties/one/properties/a',
    '#/properties/two/properties/a',
  ]);
  const cyclic = scope({ tree: { a: "string = 'x'", kids: 'tree[]' } }).export().tree;
  const format: any = standardResponseFormat(cyclic, 'x');
  expect(format.json_schema.schema.required).toEqual(['kids', 'a']);
  const written = { a: 'y', kids: [{ a: 'z', kids: [] }] };
  expect(format.$parseRaw(JSON.stringify(written))).toEqual(written);
  const leaf = { at: 'number = 3', 'of?': 'tree' } as const;
  const deep = scope({ leaf, tree: { a: "string = 'x'", kids: 'leaf[]' } }).export().tree;
  expect(issuesOf(() => standardResponseFormat(deep, 'x')).map(({ path }) => path)).toEqual([
    expect.stringContaining('/properties/of'),
  ]);
});

test('JSON Schema: a default counts, behind a reference as well', () => {
  const $defs = { a: { type: 'string', default: 'x' } };
  const schema = { type: 'object', properties: { a: { $ref: '#/$defs/a' } }, $defs };
  expect(issuesOf(() => jsonSchemaResponseFormat(schema, 'x'))).toEqual([]);
});

test('a default whose function fails does so when an answer leaves it out', () => {
  const fail = (): string => {
    throw new Error('no default today');
  };
  for (const zod of [z, z3] as any[]) {
    const format: any = zodResponseFormat(zod.object({ a: zod.string().default(fail) }), 'x');
    expect(format.$parseRaw('{"a":"q"}')).toEqual({ a: 'q' });
    expect(() => format.$parseRaw('{}')).toThrow('no default today');
  }
  const schema = toStandardJsonSchema(v.object({ a: v.optional(v.string(), fail) }));
  const make = () => standardResponseFormat(schema, 'x');
  expect(make).toThrow(OpenAIError);
  expect(make).toThrow('This valibot schema gives no JSON Schema: no default today');
});
