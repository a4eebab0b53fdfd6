import * as v from 'valibot';
import * as m from 'zod/mini';

import { S, T, type, zods, type Row } from './row.js';

export const SCALARS: Row[] = [
  {
    name: 'string, number, boolean, null',
    fits: [{ s: 'x', n: 1.5, b: true, z: null }],
    fails: [
      { s: 1, n: 1, b: true, z: null },
      { s: 'x', n: 1, b: true, z: 0 },
    ],
    schemas: {
      ...zods((zod) =>
        zod.object({ s: zod.string(), n: zod.number(), b: zod.boolean(), z: zod.null() }),
      ),
      'zod/mini': m.object({ s: m.string(), n: m.number(), b: m.boolean(), z: m.null() }),
      valibot: v.object({ s: v.string(), n: v.number(), b: v.boolean(), z: v.null() }),
      arktype: type({ s: 'string', n: 'number', b: 'boolean', z: 'null' }),
      effect: S.Struct({ s: S.String, n: S.Finite, b: S.Boolean, z: S.Null }),
      typebox: T.Object({ s: T.String(), n: T.Number(), b: T.Boolean(), z: T.Null() }),
      'JSON Schema': {
        type: 'object',
        properties: {
          s: { type: 'string' },
          n: { type: 'number' },
          b: { type: 'boolean' },
          z: { type: 'null' },
        },
        required: ['s', 'n', 'b', 'z'],
      },
    },
  },
  {
    name: 'literal and enum',
    fits: ['x', 'y'],
    fails: ['z', 1],
    schemas: {
      ...zods((zod) => zod.union([zod.literal('x'), zod.enum(['y'])])),
      'zod/mini': m.union([m.literal('x'), m.enum(['y'])]),
      valibot: v.union([v.literal('x'), v.picklist(['y'])]),
      arktype: type("'x' | 'y'"),
      effect: S.Literals(['x', 'y']),
      typebox: T.Union([T.Literal('x'), T.Enum(['y'])]),
      'JSON Schema': { anyOf: [{ const: 'x' }, { enum: ['y'] }] },
    },
  },
  {
    name: 'length of a string',
    fits: ['abc'],
    fails: ['a'],
    schemas: {
      ...zods((zod) => zod.string().min(3)),
      'zod/mini': m.string().check(m.minLength(3)),
      valibot: v.pipe(v.string(), v.minLength(3)),
      arktype: type('string >= 3'),
      effect: S.String.check(S.isMinLength(3)),
      typebox: T.String({ minLength: 3 }),
      'JSON Schema': { type: 'string', minLength: 3 },
    },
  },
  {
    name: 'pattern',
    fits: ['abc'],
    fails: ['1'],
    schemas: {
      ...zods((zod) => zod.string().regex(/^[a-z]+$/)),
      'zod/mini': m.string().check(m.regex(/^[a-z]+$/)),
      valibot: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
      arktype: type(/^[a-z]+$/),
      effect: S.String.check(S.isPattern(/^[a-z]+$/u)),
      typebox: T.String({ pattern: '^[a-z]+$' }),
      'JSON Schema': { type: 'string', pattern: '^[a-z]+$' },
    },
  },
  {
    name: 'pattern with the flag `i`',
    fits: ['ABC'],
    fails: ['1'],
    schemas: {
      ...zods((zod) => zod.string().regex(/^[a-z]+$/i)),
      'zod/mini': m.string().check(m.regex(/^[a-z]+$/i)),
      valibot: v.pipe(v.string(), v.regex(/^[a-z]+$/i)),
      arktype: type(/^[a-z]+$/i),
      effect: S.String.check(S.isPattern(/^[a-z]+$/i)),
    },
  },
  {
    name: 'two patterns',
    fits: ['ab'],
    fails: ['a', 'b'],
    schemas: {
      ...zods((zod) => zod.string().startsWith('a').endsWith('b')),
      'zod/mini': m.string().check(m.startsWith('a'), m.endsWith('b')),
      valibot: v.pipe(v.string(), v.startsWith('a'), v.endsWith('b')),
      arktype: type(/^a/).and(/b$/),
      effect: S.String.check(S.isStartingWith('a'), S.isEndingWith('b')),
      typebox: T.Intersect([T.String({ pattern: '^a' }), T.String({ pattern: 'b$' })]),
      'JSON Schema': {
        allOf: [
          { type: 'string', pattern: '^a' },
          { type: 'string', pattern: 'b$' },
        ],
      },
    },
  },
  {
    name: 'format that the API knows (uuid)',
    fits: ['6f2a3a0e-9f0c-4c0a-8b3b-1f2e3d4c5b6a'],
    fails: ['x'],
    schemas: {
      ...zods((zod) => zod.string().uuid()),
      'zod/mini': m.uuid(),
      valibot: v.pipe(v.string(), v.uuid()),
      arktype: type('string.uuid'),
      effect: S.String.check(S.isUUID()),
      typebox: T.String({ format: 'uuid' }),
      'JSON Schema': { type: 'string', format: 'uuid' },
    },
  },
  {
    name: 'format that it does not know (URL)',
    fits: ['https://example.com/'],
    fails: ['x'],
    schemas: {
      ...zods((zod) => zod.string().url()),
      'zod/mini': m.url(),
      valibot: v.pipe(v.string(), v.url()),
      arktype: type('string.url'),
      typebox: T.String({ format: 'uri' }),
      'JSON Schema': { type: 'string', format: 'uri' },
    },
  },
  {
    name: 'integer with bounds',
    fits: [1, 5],
    fails: [0, 1.5],
    schemas: {
      ...zods((zod) => zod.number().int().min(1)),
      'zod/mini': m.int().check(m.minimum(1)),
      valibot: v.pipe(v.number(), v.integer(), v.minValue(1)),
      arktype: type('number.integer >= 1'),
      effect: S.Int.check(S.isGreaterThanOrEqualTo(1)),
      typebox: T.Integer({ minimum: 1 }),
      'JSON Schema': { type: 'integer', minimum: 1 },
    },
  },
  {
    name: 'two divisors',
    fits: [12],
    fails: [4, 6],
    schemas: {
      ...zods((zod) => zod.number().multipleOf(4).multipleOf(6)),
      'zod/mini': m.number().check(m.multipleOf(4), m.multipleOf(6)),
      valibot: v.pipe(v.number(), v.multipleOf(4), v.multipleOf(6)),
      arktype: type('number % 4').and('number % 6'),
      effect: S.Int.check(S.isMultipleOf(4), S.isMultipleOf(6)),
      typebox: T.Intersect([T.Number({ multipleOf: 4 }), T.Number({ multipleOf: 6 })]),
      'JSON Schema': { type: 'number', allOf: [{ multipleOf: 4 }, { multipleOf: 6 }] },
    },
  },
  {
    name: 'list with bounds',
    fits: [['x']],
    fails: [[], [1]],
    schemas: {
      ...zods((zod) => zod.array(zod.string()).min(1)),
      'zod/mini': m.array(m.string()).check(m.minLength(1)),
      valibot: v.pipe(v.array(v.string()), v.minLength(1)),
      arktype: type('string[] >= 1'),
      effect: S.Array(S.String).check(S.isMinLength(1)),
      typebox: T.Array(T.String(), { minItems: 1 }),
      'JSON Schema': { type: 'array', items: { type: 'string' }, minItems: 1 },
    },
  },
];
