import type * as Ark from 'arktype';
import * as v from 'valibot';

import { loadESM } from '../load-esm.js';
import { isOdd, NotMadeError, type Dialect } from './dialect.js';

const LOCAL = /^\d{4}-(0[1-9]|1[0-2])-[0-3]\dT[\d:]{8}\.\d{3}Z?$/;

export const valibotDialect: Dialect<any> = {
  text({ least, most, patterns, format, isOdd: odd }) {
    const formats = {
      email: v.email,
      uuid: v.uuid,
      date: v.isoDate,
      'date-time': v.isoTimestamp,
      ipv4: v.ipv4,
      local: () => v.regex(LOCAL),
    };
    return v.pipe(
      v.string(),
      ...([
        ...(format ? [(formats[format] as () => unknown)()] : []),
        ...(least === undefined ? [] : [v.minLength(least)]),
        ...(most === undefined ? [] : [v.maxLength(most)]),
        ...patterns.map((pattern) => v.regex(pattern)),
        ...(odd ? [v.check(isOdd)] : []),
      ] as [any]),
    );
  },
  number: ({ integer, minimum, maximum, exclusive, divisors }) =>
    v.pipe(
      v.number(),
      ...([
        ...(integer ? [v.integer()] : []),
        ...(minimum === undefined ? [] : [v.minValue(minimum)]),
        ...(maximum === undefined ? [] : [v.maxValue(maximum)]),
        ...(exclusive === undefined ? [] : [v.gtValue(exclusive)]),
        ...divisors.map((divisor) => v.multipleOf(divisor)),
      ] as [any]),
    ),
  boolean: () => v.boolean(),
  null: () => v.null(),
  constant: (value) => v.literal(value),
  choice: (values) => v.picklist(values),
  list: (item, least, most) =>
    v.pipe(
      v.array(item),
      ...([
        ...(least === undefined ? [] : [v.minLength(least)]),
        ...(most === undefined ? [] : [v.maxLength(most)]),
      ] as [any]),
    ),
  union: (schemas) => v.union(schemas),
  variants: (schemas) => v.variant('kind', schemas),
  both: (left, right) => v.intersect([left, right]),
  pipe: (read, passed) => v.pipe(read, passed),
  nullable: (schema) => v.nullable(schema),
  lazy: (schema) => v.lazy(() => schema),
  catch: (schema) => v.fallback(schema, 'fallback' as never),
  record(keys, item, isLoose, form) {
    if (isLoose) {
      return v.looseObject(Object.fromEntries(keys.map((key) => [key, v.optional(item)])));
    }
    const listed = {
      enum: () => v.picklist(keys),
      literals: () => v.union(keys.map((key) => v.literal(key))),
      branded: () => v.pipe(v.picklist(keys), v.brand('key')),
    }[form]();
    return v.record(listed, item);
  },
  object: (properties, isStrict) =>
    ((isStrict ? v.strictObject : v.object) as typeof v.object)(
      Object.fromEntries(
        Object.entries(properties).map(([name, { schema, presence }]) => [
          name,
          presence === 'plain' ? schema : (v[presence] as (inner: unknown) => unknown)(schema),
        ]),
      ),
    ),
  tree() {
    const tree: any = v.object({ name: v.string(), kids: v.lazy(() => v.array(tree)) });
    return tree;
  },
};

const { type, scope } = loadESM('arktype') as typeof Ark;

export const arktypeDialect: Dialect<any> = {
  text({ least, most, patterns, format, isOdd: odd }) {
    const formats = {
      email: 'string.email',
      uuid: 'string.uuid',
      date: '/^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$/',
      'date-time': 'string.date.iso',
      ipv4: 'string.ip.v4',
      local: `/${LOCAL.source}/`,
    };
    let schema: any = type((format ? formats[format] : 'string') as 'string');
    if (least !== undefined) schema = schema.atLeastLength(least);
    if (most !== undefined) schema = schema.atMostLength(most);
    for (const pattern of patterns) schema = schema.and(type(pattern as RegExp));
    return odd ? schema.narrow(isOdd) : schema;
  },
  number({ integer, minimum, maximum, exclusive, divisors }) {
    let schema: any = type(integer ? 'number.integer' : 'number');
    if (minimum !== undefined) schema = schema.atLeast(minimum);
    if (maximum !== undefined) schema = schema.atMost(maximum);
    if (exclusive !== undefined) schema = schema.moreThan(exclusive);
    for (const divisor of divisors) schema = schema.divisibleBy(divisor);
    return schema;
  },
  boolean: () => type('boolean'),
  null: () => type('null'),
  constant: (value) => type.unit(value),
  choice: (values) => type.enumerated(...values),
  list(item, least, most) {
    let schema = item.array();
    if (least !== undefined) schema = schema.atLeastLength(least);
    return most === undefined ? schema : schema.atMostLength(most);
  },
  union: (schemas) => schemas.reduce((one, other) => one.or(other)),
  variants: (schemas) => schemas.reduce((one, other) => one.or(other)),
  both(left, right) {
    const both = left.and(right);
    const isAny = ({ expression }: { expression: string }) => expression === '{}';
    if (isAny(both) && !(isAny(left) && isAny(right))) {
      throw new NotMadeError('It forgets optional properties beside a union of empty objects.');
    }
    return both;
  },
  record(keys, item, isLoose) {
    if (isLoose) throw new NotMadeError('Its objects keep other keys, but none is said to.');
    return type(Object.fromEntries(keys.map((key) => [`${key}?`, item])) as any);
  },
  object(properties, isStrict) {
    const schema = type(
      Object.fromEntries(
        Object.entries(properties).map(([name, { schema, presence }]) => [
          presence === 'optional' || presence === 'nullish' ? `${name}?` : name,
          presence === 'nullable' || presence === 'nullish' ? schema.or('null') : schema,
        ]),
      ) as any,
    );
    return isStrict ? schema.onUndeclaredKey('reject') : schema;
  },
  tree: () => scope({ tree: { name: 'string', kids: 'tree[]' } }).export().tree,
};

export const { Schema: S } = loadESM('effect') as any;

export const effectDialect: Dialect<any> = {
  text({ least, most, patterns, format, isOdd: odd }) {
    const formats = {
      email: /^[^@\s]+@[^@\s]+\.[a-z]+$/,
      date: /^\d{4}-\d\d-\d\d$/,
      'date-time': /^\d{4}-\d\d-\d\dT[\d:]+Z$/,
      ipv4: /^\d+(\.\d+){3}$/,
      local: LOCAL,
    };
    const checks = [
      ...(format === 'uuid' ? [S.isUUID()] : format ? [S.isPattern(formats[format])] : []),
      ...(least === undefined ? [] : [S.isMinLength(least)]),
      ...(most === undefined ? [] : [S.isMaxLength(most)]),
      ...patterns.map((pattern) => S.isPattern(pattern)),
      ...(odd ? [S.makeFilter(isOdd)] : []),
    ];
    return checks.length > 0 ? S.String.check(...checks) : S.String;
  },
  number({ integer, minimum, maximum, exclusive, divisors }) {
    const checks = [
      ...(minimum === undefined ? [] : [S.isGreaterThanOrEqualTo(minimum)]),
      ...(maximum === undefined ? [] : [S.isLessThanOrEqualTo(maximum)]),
      ...(exclusive === undefined ? [] : [S.isGreaterThan(exclusive)]),
      ...divisors.map((divisor) => S.isMultipleOf(divisor)),
    ];
    const schema = integer ? S.Int : S.Number;
    return checks.length > 0 ? schema.check(...checks) : schema;
  },
  boolean: () => S.Boolean,
  null: () => S.Null,
  constant: (value) => S.Literal(value),
  choice: (values) => S.Literals(values),
  list(item, least, most) {
    const checks = [
      ...(least === undefined ? [] : [S.isMinLength(least)]),
      ...(most === undefined ? [] : [S.isMaxLength(most)]),
    ];
    return checks.length > 0 ? S.Array(item).check(...checks) : S.Array(item);
  },
  union: (schemas) => S.Union(schemas),
  variants: (schemas) => S.Union(schemas),
  both(left, right) {
    if (!left.fields || !right.fields) throw new NotMadeError('It has no intersections of unions.');
    return S.Struct({ ...left.fields, ...right.fields });
  },
  lazy: (schema) => S.suspend(() => schema),
  // It refuses a codec without a transformation.
  pipe: (read) => read,
  record(keys, item, isLoose) {
    const fields = Object.fromEntries(keys.map((key) => [key, S.optionalKey(item)]));
    const rest = [S.Record(S.String, S.Unknown)];
    return isLoose ? S.StructWithRest(S.Struct(fields), rest) : S.Struct(fields);
  },
  object: (properties) =>
    S.Struct(
      Object.fromEntries(
        Object.entries(properties).map(([name, { schema, presence }]) => [
          name,
          {
            plain: () => schema,
            optional: () => S.optional(schema),
            nullable: () => S.NullOr(schema),
            nullish: () => S.optionalKey(S.NullOr(schema)),
          }[presence](),
        ]),
      ),
    ),
  tree() {
    const tree: any = S.Struct({ name: S.String, kids: S.Array(S.suspend(() => tree)) });
    return tree;
  },
};
