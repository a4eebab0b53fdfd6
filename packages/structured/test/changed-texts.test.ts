import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import * as m from 'zod/mini';
import { z as z3 } from 'zod3';

import { standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';

/** Changes that leave their own results alone: the model is held to what follows, as it may write them. */
const RESULTS: [string, (zod: any) => any, any, any, object, string, string][] = [
  [
    'a format',
    (zod) => zod.string().trim().email(),
    m.string().check(m.trim(), m.email()),
    v.pipe(v.string(), v.trim(), v.email()),
    { type: 'string', format: 'email' },
    ' a@b.cd ',
    'a@b.cd',
  ],
  [
    'a format before another change',
    (zod) => zod.string().trim().email().toLowerCase(),
    m.string().check(m.trim(), m.email(), m.toLowerCase()),
    v.pipe(v.string(), v.trim(), v.email(), v.toLowerCase()),
    { type: 'string', format: 'email' },
    'A@b.cd',
    'a@b.cd',
  ],
  [
    'a schema with a format',
    (zod) => zod.string().trim().pipe(zod.string().email()),
    m.pipe(m.string().check(m.trim()), m.email()),
    v.pipe(v.string(), v.trim(), v.pipe(v.string(), v.email())),
    { type: 'string', format: 'email' },
    ' a@b.cd',
    'a@b.cd',
  ],
  [
    'lengths',
    (zod) => zod.string().trim().min(1).max(9),
    m.string().check(m.trim(), m.minLength(1), m.maxLength(9)),
    v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(9)),
    { type: 'string', description: '(then minLength: 1; then maxLength: 9)' },
    ' a ',
    'a',
  ],
  [
    'a pattern',
    (zod) =>
      zod
        .string()
        .toLowerCase()
        .regex(/^[a-z]+$/),
    m.string().check(m.toLowerCase(), m.regex(/^[a-z]+$/)),
    v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z]+$/)),
    { type: 'string', pattern: '^[a-z]+$', description: '(then pattern: ^[a-z]+$)' },
    'ABC',
    'abc',
  ],
  [
    'a choice',
    (zod) =>
      zod
        .string()
        .toUpperCase()
        .pipe(zod.enum(['A', 'b'])),
    m.pipe(m.string().check(m.toUpperCase()), m.enum(['A', 'b'])),
    v.pipe(v.string(), v.toUpperCase(), v.picklist(['A', 'b'])),
    { type: 'string', enum: ['A', 'b'], description: '(checked after a change)' },
    'a',
    'A',
  ],
];

describe.each(RESULTS)('%s after a change', (_name, ofZod, mini, valibot, wire, given, result) => {
  test.each<[string, any]>([
    ['zod 4', zodResponseFormat(z.object({ a: ofZod(z) }), 'x')],
    ['zod 3', zodResponseFormat(z3.object({ a: ofZod(z3) }), 'x')],
    ['zod/mini', zodResponseFormat(m.object({ a: mini }), 'x')],
    ['valibot', standardResponseFormat(toStandardJsonSchema(v.object({ a: valibot })), 'x')],
  ])('%s', (_library, format) => {
    expect(written(format)).toEqual(wire);
    // The library still reads what it makes the result of.
    expect(read(format, given)).toBe(result);
    expect(read(format, result)).toBe(result);
  });
});

const written = (format: any) => format.json_schema.schema.properties.a;
const read = (format: any, a: unknown): unknown => format.$parseRaw(JSON.stringify({ a })).a;

describe.each([
  ['zod 4', z],
  ['zod 3', z3],
] as [string, any][])('%s', (_version, zod) => {
  const upper = zod
    .string()
    .regex(/^[A-Z]+$/)
    .toLowerCase();
  test.each<[string, any, object]>([
    [
      'a schema',
      upper.pipe(zod.enum(['a', 'b'])),
      { type: 'string', pattern: '^[A-Z]+$', description: '(checked after a change)' },
    ],
    [
      'a pattern',
      upper.regex(/^[a-z]+$/),
      { type: 'string', pattern: '^[A-Z]+$', description: '(then pattern: ^[a-z]+$)' },
    ],
  ])('%s after a change of a text with a pattern', (_name, schema, expected) => {
    const format = zodResponseFormat(zod.object({ a: schema }), 'x');
    expect(written(format)).toEqual(expected);
    expect(read(format, 'A')).toBe('a');
  });

  test.each([0, 3])('time stamps with %i digits of the fraction', (precision) => {
    const schema = zod.object({ a: zod.string().datetime({ precision }) });
    expect(written(zodResponseFormat(schema, 'x'))).toEqual({
      type: 'string',
      format: 'date-time',
      description: `(offset: Z; digits of the fraction: ${precision})`,
    });
  });
});

test('zod 4: the protocol and the host of a URL are described', () => {
  const schema = z.object({ a: z.url({ protocol: /^https$/, hostname: /\.co$/ }) });
  expect(written(zodResponseFormat(schema, 'x'))).toEqual({
    type: 'string',
    description: '(format: uri; protocol: /^https$/; hostname: /\\.co$/)',
  });
});

test('zod 4: a schema that is there without its name keeps it', () => {
  const plain = z.object({ q: z.string() });
  const named = plain.meta({ id: 'Named' });
  const format: any = zodResponseFormat(z.object({ a: plain, b: named }), 'x');
  expect(format.json_schema.schema.properties.b).toEqual({ $ref: '#/$defs/Named' });
});
