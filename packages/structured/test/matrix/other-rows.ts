import * as v from 'valibot';
import { z } from 'zod';
import * as m from 'zod/mini';
import { z as z3 } from 'zod3';

import { Effect, S, SchemaGetter, scope, T, type, zods, type Row } from './row.js';

const tree4: any = z.object({ kids: z.lazy(() => z.array(tree4)) });
const treeMini: any = m.object({ kids: m.lazy(() => m.array(treeMini)) });
const tree3: any = z3.object({ kids: z3.lazy(() => z3.array(tree3)) });
const treeValibot: any = v.object({ kids: v.lazy(() => v.array(treeValibot)) });
const treeEffect: any = S.Struct({ kids: S.Array(S.suspend(() => treeEffect)) });
const treeJSON = {
  type: 'object',
  properties: { kids: { type: 'array', items: { $ref: '#' } } },
  required: ['kids'],
};

const AB = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };
const BC = { type: 'object', properties: { b: { type: 'number' } }, required: ['b'] };
const kinds = (name: 'x' | 'y') => ({
  type: 'object',
  properties: { kind: { const: name } },
  required: ['kind'],
});

export const OTHERS: Row[] = [
  {
    name: 'union',
    fits: ['x', 1],
    fails: [true],
    schemas: {
      ...zods((zod) => zod.union([zod.string(), zod.number()])),
      'zod/mini': m.union([m.string(), m.number()]),
      valibot: v.union([v.string(), v.number()]),
      arktype: type('string | number'),
      effect: S.Union([S.String, S.Finite]),
      typebox: T.Union([T.String(), T.Number()]),
      'JSON Schema': { anyOf: [{ type: 'string' }, { type: 'number' }] },
    },
  },
  {
    name: 'discriminated union',
    fits: [{ kind: 'x' }, { kind: 'y' }],
    fails: [{ kind: 'z' }],
    schemas: {
      ...zods((zod) =>
        zod.discriminatedUnion('kind', [
          zod.object({ kind: zod.literal('x') }),
          zod.object({ kind: zod.literal('y') }),
        ]),
      ),
      'zod/mini': m.discriminatedUnion('kind', [
        m.object({ kind: m.literal('x') }),
        m.object({ kind: m.literal('y') }),
      ]),
      valibot: v.variant('kind', [
        v.object({ kind: v.literal('x') }),
        v.object({ kind: v.literal('y') }),
      ]),
      arktype: type({ kind: "'x'" }).or({ kind: "'y'" }),
      effect: S.Union([S.Struct({ kind: S.Literal('x') }), S.Struct({ kind: S.Literal('y') })]),
      typebox: T.Union([T.Object({ kind: T.Literal('x') }), T.Object({ kind: T.Literal('y') })]),
      'JSON Schema': { oneOf: [kinds('x'), kinds('y')] },
    },
  },
  {
    name: 'exactly one of overlapping options',
    fits: [1],
    fails: [3],
    schemas: {
      'zod 4': z.xor([z.number().max(3), z.number().min(3)]),
      'zod/mini': m.xor([m.number().check(m.maximum(3)), m.number().check(m.minimum(3))]),
      effect: S.Union(
        [S.Finite.check(S.isLessThanOrEqualTo(3)), S.Finite.check(S.isGreaterThanOrEqualTo(3))],
        { mode: 'oneOf' },
      ),
      'JSON Schema': {
        oneOf: [
          { type: 'number', maximum: 3 },
          { type: 'number', minimum: 3 },
        ],
      },
    },
  },
  {
    name: 'intersection of objects',
    fits: [{ a: 'x', b: 1 }],
    fails: [{ a: 'x' }],
    schemas: {
      ...zods((zod) => zod.object({ a: zod.string() }).and(zod.object({ b: zod.number() }))),
      'zod/mini': m.intersection(m.object({ a: m.string() }), m.object({ b: m.number() })),
      valibot: v.intersect([v.object({ a: v.string() }), v.object({ b: v.number() })]),
      arktype: type({ a: 'string' }).and({ b: 'number' }),
      typebox: T.Intersect([T.Object({ a: T.String() }), T.Object({ b: T.Number() })]),
      'JSON Schema': { allOf: [AB, BC] },
    },
  },
  {
    name: 'recursive',
    fits: [{ kids: [{ kids: [] }] }],
    fails: [{ kids: [1] }],
    schemas: {
      'zod 4': tree4,
      'zod/mini': treeMini,
      'zod 3': tree3,
      valibot: treeValibot,
      arktype: scope({ tree: { kids: 'tree[]' } }).export().tree,
      effect: treeEffect,
      typebox: T.Cyclic({ Tree: T.Object({ kids: T.Array(T.Ref('Tree')) }) }, 'Tree'),
      'JSON Schema': treeJSON,
    },
  },
  {
    name: 'transform of a string',
    fits: ['2026-01-02T03:04:05Z'],
    fails: [1],
    schemas: {
      ...zods((zod) => zod.string().transform((text: string) => new Date(text))),
      'zod/mini': m.pipe(
        m.string(),
        m.transform((text: string) => new Date(text)),
      ),
      valibot: v.pipe(
        v.string(),
        v.transform((text) => new Date(text)),
      ),
      arktype: type('string').pipe((text: string) => new Date(text)),
      effect: S.DateFromString,
      typebox: T.Codec(T.String())
        .Decode((text: string) => new Date(text))
        .Encode(String),
    },
  },
  {
    name: 'codec',
    fits: ['12'],
    fails: [1],
    schemas: {
      'zod 4': z.codec(z.string(), z.number(), { decode: Number, encode: String }),
      'zod/mini': m.codec(m.string(), m.number(), { decode: Number, encode: String }),
      effect: S.NumberFromString,
    },
  },
  {
    name: 'check by a function',
    fits: ['ok'],
    fails: ['no'],
    schemas: {
      ...zods((zod) => zod.string().refine((text: string) => text === 'ok')),
      'zod/mini': m.string().check(m.refine((text) => text === 'ok')),
      valibot: v.pipe(
        v.string(),
        v.check((text) => text === 'ok'),
      ),
      arktype: type('string').narrow((text: string) => text === 'ok'),
      effect: S.String.check(S.makeFilter((text: string) => text === 'ok')),
      typebox: T.Refine(T.String(), (text: string) => text === 'ok'),
    },
  },
  {
    name: 'asynchronous check',
    fits: ['ok'],
    fails: ['no'],
    schemas: {
      ...zods((zod) => zod.string().refine(async (text: string) => text === 'ok')),
      'zod/mini': m.string().check(m.refine(async (text) => text === 'ok')),
      valibot: v.pipeAsync(
        v.string(),
        v.checkAsync(async (text) => text === 'ok'),
      ),
      effect: S.String.pipe(
        S.decode({
          decode: SchemaGetter.checkEffect((text: string) =>
            Effect.promise(async () => (text === 'ok' ? undefined : 'no')),
          ),
          encode: SchemaGetter.passthrough(),
        }),
      ),
    },
  },
  {
    name: 'date, bigint',
    fits: [],
    fails: [],
    schemas: {
      ...zods((zod) => zod.object({ d: zod.date(), b: zod.bigint() })),
      'zod/mini': m.object({ d: m.date(), b: m.bigint() }),
      valibot: v.object({ d: v.date(), b: v.bigint() }),
      arktype: type({ d: 'Date', b: 'bigint' }),
      effect: S.Struct({ d: S.Date, b: S.BigInt }),
    },
  },
  {
    name: 'any value',
    fits: [],
    fails: [],
    schemas: {
      ...zods((zod) => zod.any()),
      'zod/mini': m.any(),
      valibot: v.any(),
      arktype: type('unknown'),
      effect: S.Unknown,
      typebox: T.Any(),
      'JSON Schema': {},
    },
  },
];
