import * as v from 'valibot';
import * as m from 'zod/mini';

import { Effect, S, T, type, zods, type Row } from './row.js';

const AB = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };

export const OBJECTS: Row[] = [
  {
    name: 'tuple',
    fits: [['x', 1]],
    fails: [[1, 'x']],
    schemas: {
      ...zods((zod) => zod.tuple([zod.string(), zod.number()])),
      'zod/mini': m.tuple([m.string(), m.number()]),
      valibot: v.tuple([v.string(), v.number()]),
      arktype: type(['string', 'number']),
      effect: S.Tuple([S.String, S.Finite]),
      typebox: T.Tuple([T.String(), T.Number()]),
      'JSON Schema': { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }] },
    },
  },
  {
    name: 'record with free keys',
    fits: [{ x: 1 }],
    fails: [{ x: 'y' }],
    schemas: {
      ...zods((zod) => zod.record(zod.string(), zod.number())),
      'zod/mini': m.record(m.string(), m.number()),
      valibot: v.record(v.string(), v.number()),
      arktype: type('Record<string, number>'),
      effect: S.Record(S.String, S.Finite),
      typebox: T.Record(T.String(), T.Number()),
      'JSON Schema': { type: 'object', additionalProperties: { type: 'number' } },
    },
  },
  {
    name: 'record with listed keys',
    fits: [{ x: 1, y: 2 }],
    fails: [{ x: 'y', y: 1 }, { z: 1 }],
    schemas: {
      ...zods((zod) => zod.record(zod.enum(['x', 'y']), zod.number())),
      'zod/mini': m.record(m.enum(['x', 'y']), m.number()),
      valibot: v.record(v.picklist(['x', 'y']), v.number()),
      effect: S.Record(S.Literals(['x', 'y']), S.Finite),
      typebox: T.Record(T.Union([T.Literal('x'), T.Literal('y')]), T.Number()),
    },
  },
  {
    name: 'object that refuses other keys',
    fits: [{ a: 'x' }],
    fails: [{ a: 'x', b: 1 }],
    schemas: {
      ...zods((zod) => zod.object({ a: zod.string() }).strict()),
      'zod/mini': m.strictObject({ a: m.string() }),
      valibot: v.strictObject({ a: v.string() }),
      arktype: type({ '+': 'reject', a: 'string' }),
      typebox: T.Object({ a: T.String() }, { additionalProperties: false }),
      'JSON Schema': { ...AB, additionalProperties: false },
    },
  },
  {
    name: 'object that keeps other keys',
    fits: [{ a: 'x', b: 1 }],
    fails: [{}],
    schemas: {
      ...zods((zod) => zod.object({ a: zod.string() }).passthrough()),
      'zod/mini': m.looseObject({ a: m.string() }),
      valibot: v.objectWithRest({ a: v.string() }, v.unknown()),
      effect: S.StructWithRest(S.Struct({ a: S.String }), [S.Record(S.String, S.Finite)]),
      typebox: T.Object({ a: T.String() }, { additionalProperties: true }),
      'JSON Schema': { ...AB, additionalProperties: true },
    },
  },
  {
    name: 'nullable',
    fits: ['x', null],
    fails: [1],
    schemas: {
      ...zods((zod) => zod.string().nullable()),
      'zod/mini': m.nullable(m.string()),
      valibot: v.nullable(v.string()),
      arktype: type('string | null'),
      effect: S.NullOr(S.String),
      typebox: T.Union([T.String(), T.Null()]),
      'JSON Schema': { type: ['string', 'null'] },
    },
  },
  {
    name: 'optional, with `optionalAsNullable`',
    fits: [{ a: 'x' }, { a: null }],
    fails: [{ a: 1 }],
    schemas: {
      ...zods((zod) => zod.object({ a: zod.string().optional() })),
      'zod/mini': m.object({ a: m.optional(m.string()) }),
      valibot: v.object({ a: v.optional(v.string()) }),
      arktype: type({ 'a?': 'string' }),
      effect: S.Struct({ a: S.optional(S.String) }),
      typebox: T.Object({ a: T.Optional(T.String()) }),
      'JSON Schema': { type: 'object', properties: { a: { type: 'string' } } },
    },
  },
  {
    name: 'default',
    optionalIsRefused: true,
    fits: [{ a: 'y' }],
    fails: [{ a: 1 }],
    schemas: {
      ...zods((zod) => zod.object({ a: zod.string().default('x') })),
      'zod/mini': m.object({ a: m._default(m.string(), 'x') }),
      valibot: v.object({ a: v.optional(v.string(), 'x') }),
      arktype: type({ a: "string = 'x'" }),
      effect: S.Struct({ a: S.String.pipe(S.withDecodingDefaultKey(Effect.succeed('x'))) }),
      typebox: T.Object({ a: T.Optional(T.String({ default: 'x' })) }),
      'JSON Schema': { type: 'object', properties: { a: { type: 'string', default: 'x' } } },
    },
  },
];
