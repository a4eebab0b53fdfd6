import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { S, T, Value } from './matrix/row.js';

// A union with an optional property in one branch and a nullable one of that name in the other.
const options = { optionalAsNullable: true };
const read = (format: any, answer: unknown): any => format.$parseRaw(JSON.stringify(answer));
const text = { type: 'string' };
const orNull = { type: ['string', 'null'] };

describe('JSON Schema: the keywords that the API enforces tell the branches apart', () => {
  test.each<[string, object, object, unknown]>([
    ['bounds', { type: 'number', maximum: 0 }, { type: 'number', minimum: 1 }, 5],
    [
      'exclusive bounds',
      { type: 'number', exclusiveMaximum: 5 },
      { type: 'number', minimum: 5 },
      5,
    ],
    ['a divisor', { type: 'integer', multipleOf: 2 }, { type: 'integer' }, 3],
    ['patterns', { ...text, pattern: '^u_' }, { ...text, pattern: '^g_' }, 'g_1'],
    ['formats', { ...text, format: 'date' }, { ...text, format: 'uuid' }, crypto.randomUUID()],
    ...(
      [
        ['a day that there is not', 'date', '2023-02-30'],
        ['a time stamp without an offset', 'date-time', '2026-01-02T03:04:05'],
        ['a time stamp of no day', 'date-time', '2026-13-02T03:04:05Z'],
        ['a time stamp without seconds', 'date-time', '2026-01-02T03:04Z'],
        ['a time without an offset', 'time', '03:04:05'],
        ['an address of large numbers', 'ipv4', '300.1.1.1'],
        ['a duration of parts in another order', 'duration', 'P1D2Y'],
        ['an address without a domain', 'email', 'a@b'],
      ] as const
    ).map(([name, format, key]): [string, object, object, unknown] => [
      name,
      { ...text, format },
      text,
      key,
    ]),
    ['constants', { const: 'u' }, { const: 'g' }, 'g'],
    ['enums', { enum: ['a', 'b'] }, { enum: ['c', 'd'] }, 'd'],
    ['types', { type: 'number' }, text, 'g'],
    [
      'most items',
      { type: 'array', items: text, maxItems: 1 },
      { type: 'array', items: text },
      ['x', 'y'],
    ],
    [
      'least items',
      { type: 'array', items: text, minItems: 2 },
      { type: 'array', items: text },
      ['x'],
    ],
    [
      'what is inside',
      { type: 'array', items: { ...text, pattern: '^u' } },
      { type: 'array', items: { ...text, pattern: '^g' } },
      ['g', 'g'],
    ],
  ])('%s', (_name, first, second, key) => {
    const anyOf = [
      { type: 'object', properties: { key: first, v: text }, required: ['key'] },
      { type: 'object', properties: { key: second, v: orNull }, required: ['key', 'v'] },
    ];
    for (const branches of [anyOf, [...anyOf].reverse()]) {
      const schema = { type: 'object', properties: { r: { anyOf: branches } }, required: ['r'] };
      const format = jsonSchemaResponseFormat(schema, 'x', options);
      expect(read(format, { r: { key, v: null } })).toEqual({ r: { key, v: null } });
    }
  });

  test.each<[string, string]>([
    ['date', '2024-02-29'],
    ['date-time', '2026-01-02t03:04:05.5+02:00'],
    ['time', '23:59:60Z'],
    ['ipv4', '127.0.0.1'],
    ['duration', 'P1Y2M3DT4H5M6S'],
    ['duration', 'P2W'],
    ['email', 'a.b@example.com'],
    ['uuid', crypto.randomUUID()],
  ])('a text of the format %s', (format, key) => {
    const of = (key: object, v: object, required: string[]) => ({
      type: 'object',
      properties: { key, v },
      required,
    });
    const other = { type: 'string', pattern: '^other$' };
    const anyOf = [of(other, orNull, ['key', 'v']), of({ ...text, format }, text, ['key'])];
    const schema = { type: 'object', properties: { r: { anyOf } }, required: ['r'] };
    const made = jsonSchemaResponseFormat(schema, 'x', options);
    expect(read(made, { r: { key, v: null } })).toEqual({ r: { key } });
  });
});

describe.each([
  ['zod 4', z],
  ['zod 3', z3],
] as [string, any][])('%s', (_version, zod) => {
  const change = (prefix: string, value: any) =>
    zod.object({ path: zod.string().startsWith(prefix), value });
  const tag = change('/tags/', zod.string().optional());

  test.each<[string, any, unknown]>([
    ['nullish', zod.string().nullish(), null],
    ['nullable', zod.string().nullable(), null],
    ['a nullable default', zod.string().nullable().default('D'), null],
  ])('null of a branch that has it: %s', (_name, second, value) => {
    const field = change('/fields/', second);
    for (const union of [zod.union([tag, field]), zod.union([field, tag])]) {
      const schema = zod.object({ r: union });
      const format = zodResponseFormat(schema, 'x', options);
      const answer = { r: { path: '/fields/title', value } };
      expect(read(format, answer)).toEqual(schema.parse(answer));
      expect(read(format, answer)).toEqual(answer);
      expect(read(format, { r: { path: '/tags/a', value: null } })).toEqual({
        r: { path: '/tags/a' },
      });
    }
  });

  test('a fallback does not take the place of an answer that fits', () => {
    const field = change('/fields/', zod.string().nullable());
    const schema = zod.object({
      r: zod.union([tag, field]).catch({ path: '/fields/FALLBACK', value: null }),
    });
    const answer = { r: { path: '/fields/title', value: null } };
    expect(read(zodResponseFormat(schema, 'x', options), answer)).toEqual(answer);
  });

  test('lists of any length', () => {
    const user = zod.object({ id: zod.string().uuid(), nick: zod.string().nullable() });
    const guest = zod.object({ id: zod.string().email(), nick: zod.string().optional() });
    const format = zodResponseFormat(zod.array(zod.union([user, guest])), 'x', options);
    const users = Array.from({ length: 100 }, () => ({ id: crypto.randomUUID(), nick: null }));
    const guests = Array.from({ length: 100 }, () => ({ id: 'a@b.co', nick: null }));
    expect(read(format, { value: [...users, ...guests] })).toEqual([
      ...users,
      ...guests.map(({ id }) => ({ id })),
    ]);
  });
});

test('effect, typebox and valibot: null of a branch that has it', () => {
  const effect = S.Struct({
    r: S.Union([
      S.Struct({ id: S.String.check(S.isPattern(/^u/)), v: S.optionalKey(S.String) }),
      S.Struct({
        id: S.String.check(S.isPattern(/^g/)),
        v: S.optionalKey(S.NullOr(S.String)),
      }),
    ]),
  });
  const typebox = T.Object({
    r: T.Union([
      T.Object({ id: T.String({ pattern: '^u' }), v: T.Optional(T.String()) }),
      T.Object({
        id: T.String({ pattern: '^g' }),
        v: T.Optional(T.Union([T.String(), T.Null()])),
      }),
    ]),
  });
  const branches = [
    v.object({ id: v.pipe(v.string(), v.startsWith('u')), v: v.optional(v.string()) }),
    v.object({ id: v.pipe(v.string(), v.startsWith('g')), v: v.nullable(v.string()) }),
  ] as const;
  const valibot = v.object({ r: v.fallback(v.union(branches), { id: 'FALLBACK', v: null }) });
  const validate = (value: unknown) => Value.Parse(typebox, value);
  const formats = [
    standardResponseFormat(S.toStandardSchemaV1(S.toStandardJSONSchemaV1(effect)), 'x', options),
    jsonSchemaResponseFormat(typebox, 'x', { ...options, validate }),
    standardResponseFormat(toStandardJsonSchema(valibot), 'x', options),
  ];
  for (const format of formats) {
    const answer = { r: { id: 'g1', v: null } };
    expect(read(format, answer)).toEqual(answer);
    expect(read(format, { r: { id: 'u1', v: null } })).toEqual({ r: { id: 'u1' } });
  }
});

test('a recursive union whose constant comes last is read in linear time', () => {
  const node: z.ZodType = z.lazy(() =>
    z.discriminatedUnion('kind', [branchOf('a'), branchOf('b'), branchOf('c')]),
  );
  const branchOf = (kind: string) =>
    z.object({ child: node.nullable(), note: z.string().optional(), kind: z.literal(kind) });
  const format = zodResponseFormat(z.object({ root: node }), 'x', options);
  let written: object | null = null;
  let expected: object | null = null;
  // Three branches: trying all of them at each level would take 3 ** 100 steps.
  for (let level = 0; level < 100; level += 1) {
    written = { child: written, note: null, kind: 'c' };
    expected = { child: expected, kind: 'c' };
  }
  expect(read(format, { root: written })).toEqual({ root: expected });
});
