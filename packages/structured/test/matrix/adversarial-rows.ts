import * as v from 'valibot';
import * as m from 'zod/mini';

import { S, T, type, zods, type Row } from './row.js';

const NAMES = ['hasOwnProperty', 'toString', '', 'a/b~c%', '$ref', 'properties', 'ключ'];

/** An object whose properties have awkward names. */
const named = <Schema>(schema: Schema): Record<string, Schema> =>
  Object.fromEntries(NAMES.map((name) => [name, schema]));

/** A schema inside eleven objects. */
const nested = (schema: unknown, wrap: (inner: any) => unknown): unknown =>
  Array.from({ length: 11 }).reduce(wrap, schema);

const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});

/** Inputs of the kind that nobody writes on purpose. */
export const ADVERSARIAL: Row[] = [
  {
    name: 'awkward names of properties',
    fits: [named('x')],
    fails: [named(1), {}],
    schemas: {
      ...zods((zod) => zod.object(named(zod.string()))),
      'zod/mini': m.object(named(m.string())),
      valibot: v.object(named(v.string())),
      arktype: type(named('string') as any),
      effect: S.Struct(named(S.String)),
      typebox: T.Object(named(T.String())),
      'JSON Schema': object(named({ type: 'string' })),
    },
  },
  {
    name: 'optional property that no value fits',
    fits: [{ a: 'x' }],
    fails: [{ a: 'x', b: 1 }],
    schemas: {
      ...zods((zod) => zod.object({ a: zod.string(), b: zod.never().optional() })),
      'zod/mini': m.object({ a: m.string(), b: m.optional(m.never()) }),
      valibot: v.object({ a: v.string(), b: v.optional(v.never()) }),
      arktype: type({ a: 'string', 'b?': 'never' }),
      effect: S.Struct({ a: S.String, b: S.optionalKey(S.Never) }),
      typebox: T.Object({ a: T.String(), b: T.Optional(T.Never()) }),
      'JSON Schema': object({ a: { type: 'string' }, b: { enum: [] } }, ['a']),
    },
  },
  {
    name: 'required property that no value fits',
    fits: [],
    fails: [],
    schemas: {
      ...zods((zod) => zod.object({ a: zod.never() })),
      'zod/mini': m.object({ a: m.never() }),
      valibot: v.object({ a: v.never() }),
      effect: S.Struct({ a: S.Never }),
      typebox: T.Object({ a: T.Never() }),
      'JSON Schema': object({ a: false }),
    },
  },
  {
    name: 'object without described properties',
    fits: [],
    fails: [],
    schemas: {
      arktype: type({ a: 'object' }),
      effect: S.Struct({ a: S.Struct({}) }),
      'JSON Schema': object({ a: { type: 'object' } }),
    },
  },
  {
    name: 'key that is a symbol',
    fits: [],
    fails: [],
    schemas: { arktype: type({ a: { [Symbol('key')]: 'string' } } as any) },
  },
  {
    name: 'eleven levels of objects',
    fits: [],
    fails: [],
    schemas: {
      ...zods((zod) => nested(zod.string(), (a) => zod.object({ a }))),
      'zod/mini': nested(m.string(), (a) => m.object({ a })),
      valibot: nested(v.string(), (a) => v.object({ a })),
      arktype: nested(type('string'), (a) => type({ a })),
      effect: nested(S.String, (a) => S.Struct({ a })),
      typebox: nested(T.String(), (a) => T.Object({ a })),
      'JSON Schema': nested({ type: 'string' }, (a) => object({ a })),
    },
  },
  {
    name: 'big integer as a constant',
    fits: [],
    fails: [],
    schemas: {
      ...zods((zod) => zod.literal(3n)),
      'zod/mini': m.literal(3n),
      valibot: v.literal(3n),
      arktype: type('3n'),
      effect: S.Literal(3n),
      'JSON Schema': { const: 3n },
    },
  },
];
