import * as m from 'zod/mini';
import { z as z3 } from 'zod3';

import { isOdd, type Dialect } from './dialect.js';

const FORMAT_METHODS = {
  email: 'email',
  uuid: 'uuid',
  date: 'date',
  'date-time': 'datetime',
} as const;

/** A value in place of one that does not fit. */
const FALLBACK = 'fallback' as never;
const LOCAL = { local: true, precision: 3 };

export const zodDialect = (zod: any): Dialect<any> => ({
  text({ least, most, patterns, format, isOdd: odd }) {
    let schema = zod.string();
    if (format === 'local') schema = schema.datetime(LOCAL);
    else if (format === 'ipv4') schema = zod === z3 ? schema.ip({ version: 'v4' }) : schema.ipv4();
    else if (format) schema = schema[FORMAT_METHODS[format]]();
    if (least !== undefined) schema = schema.min(least);
    if (most !== undefined) schema = schema.max(most);
    for (const pattern of patterns) schema = schema.regex(pattern);
    return odd ? schema.refine(isOdd) : schema;
  },
  number({ integer, minimum, maximum, exclusive, divisors }) {
    let schema = zod.number();
    if (integer) schema = schema.int();
    if (minimum !== undefined) schema = schema.min(minimum);
    if (maximum !== undefined) schema = schema.max(maximum);
    if (exclusive !== undefined) schema = schema.gt(exclusive);
    for (const divisor of divisors) schema = schema.multipleOf(divisor);
    return schema;
  },
  boolean: () => zod.boolean(),
  null: () => zod.null(),
  constant: (value) => zod.literal(value),
  choice: (values) => zod.enum(values),
  list(item, least, most) {
    let schema = zod.array(item);
    if (least !== undefined) schema = schema.min(least);
    return most === undefined ? schema : schema.max(most);
  },
  union: (schemas) => zod.union(schemas),
  variants: (schemas) => zod.discriminatedUnion('kind', schemas),
  both: (left, right) => zod.intersection(left, right),
  pipe: (read, passed) => read.pipe(passed),
  nullable: (schema) => schema.nullable(),
  lazy: (schema) => zod.lazy(() => schema),
  catch: (schema) => schema.catch(FALLBACK),
  record(keys, item, isLoose, form) {
    const literals = keys.map((key) => zod.literal(key));
    const listed = {
      enum: () => zod.enum(keys),
      literals: () => (literals.length > 1 ? zod.union(literals) : literals[0]),
      branded: () => zod.enum(keys).brand(),
    }[form]();
    // The partial records of zod 4 are the records of zod 3.
    if (!isLoose) return (zod.partialRecord ?? zod.record)(listed, item);
    if (zod.looseRecord) return zod.looseRecord(listed, item);
    return zod.object(Object.fromEntries(keys.map((key) => [key, item]))).passthrough();
  },
  object(properties, isStrict) {
    const shape = Object.fromEntries(
      Object.entries(properties).map(([name, { schema, presence }]) => [
        name,
        presence === 'plain' ? schema : schema[presence](),
      ]),
    );
    if (!isStrict) return zod.object(shape);
    return zod.strictObject(shape);
  },
  tree() {
    const tree: any = zod.object({ name: zod.string(), kids: zod.lazy(() => zod.array(tree)) });
    return tree;
  },
});

export const miniDialect: Dialect<any> = {
  ...zodDialect(m),
  pipe: m.pipe,
  nullable: m.nullable,
  catch: (schema) => m.catch(schema, FALLBACK),
  text({ least, most, patterns, format, isOdd: odd }) {
    const formats = {
      email: m.email,
      uuid: m.uuid,
      date: m.iso.date,
      'date-time': m.iso.datetime,
      ipv4: m.ipv4,
      local: () => m.iso.datetime(LOCAL),
    };
    const checks = [
      ...(least === undefined ? [] : [m.minLength(least)]),
      ...(most === undefined ? [] : [m.maxLength(most)]),
      ...patterns.map((pattern) => m.regex(pattern)),
      ...(odd ? [m.refine(isOdd)] : []),
    ];
    return (format ? formats[format]() : m.string()).check(...(checks as [any]));
  },
  number({ integer, minimum, maximum, exclusive, divisors }) {
    const checks = [
      ...(minimum === undefined ? [] : [m.minimum(minimum)]),
      ...(maximum === undefined ? [] : [m.maximum(maximum)]),
      ...(exclusive === undefined ? [] : [m.gt(exclusive)]),
      ...divisors.map((divisor) => m.multipleOf(divisor)),
    ];
    return (integer ? m.int() : m.number()).check(...(checks as [any]));
  },
  list: (item, least, most) =>
    m
      .array(item)
      .check(
        ...([
          ...(least === undefined ? [] : [m.minLength(least)]),
          ...(most === undefined ? [] : [m.maxLength(most)]),
        ] as [any]),
      ),
  object: (properties, isStrict) =>
    (isStrict ? m.strictObject : m.object)(
      Object.fromEntries(
        Object.entries(properties).map(([name, { schema, presence }]) => [
          name,
          presence === 'plain' ? schema : (m[presence] as (inner: unknown) => unknown)(schema),
        ]),
      ),
    ),
};
