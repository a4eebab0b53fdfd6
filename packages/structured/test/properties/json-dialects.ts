import { loadESM } from '../load-esm.js';
import type { Dialect } from './dialect.js';

const { Type: T, Value } = loadESM('typebox', 'typebox/value') as any;
export { Value };

const withPatterns = (schema: object, patterns: readonly RegExp[]): object =>
  patterns.length > 1
    ? { ...schema, allOf: patterns.map(({ source }) => ({ type: 'string', pattern: source })) }
    : { ...schema, ...(patterns[0] ? { pattern: patterns[0].source } : {}) };
const present = (keywords: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined));

export const typeboxDialect: Dialect<any> = {
  text: ({ least, most, patterns }) =>
    T.String(
      withPatterns(
        present({ minLength: least, maxLength: most }),
        patterns.filter(({ flags }) => flags === ''),
      ),
    ),
  number({ integer, minimum, maximum, exclusive, divisors: [multipleOf] }) {
    const options = present({ minimum, maximum, exclusiveMinimum: exclusive, multipleOf });
    return integer ? T.Integer(options) : T.Number(options);
  },
  boolean: () => T.Boolean(),
  null: () => T.Null(),
  constant: (value) => T.Literal(value),
  choice: (values) => T.Enum(values),
  list: (item, least, most) => T.Array(item, present({ minItems: least, maxItems: most })),
  union: (schemas) => T.Union(schemas),
  variants: (schemas) => T.Union(schemas),
  both: (left, right) => T.Intersect([left, right]),
  record(keys, item, isLoose) {
    const properties = Object.fromEntries(keys.map((key) => [key, T.Optional(item)]));
    return T.Object(properties, isLoose ? { additionalProperties: true } : {});
  },
  object: (properties, isStrict) =>
    T.Object(
      Object.fromEntries(
        Object.entries(properties).map(([name, { schema, presence }]) => {
          const nullable = () => T.Union([schema, T.Null()]);
          const variants = {
            plain: () => schema,
            optional: () => T.Optional(schema),
            nullable,
            nullish: () => T.Optional(nullable()),
          };
          return [name, variants[presence]()];
        }),
      ),
      isStrict ? { additionalProperties: false } : {},
    ),
  tree: () =>
    T.Cyclic({ Tree: T.Object({ name: T.String(), kids: T.Array(T.Ref('Tree')) }) }, 'Tree'),
};

/** JSON Schema as people write it, with only what the API enforces: nothing else would check it. */
export const jsonDialect: Dialect<any> = {
  text: ({ format, patterns }) =>
    withPatterns(
      { type: 'string', ...(format && format !== 'local' ? { format } : {}) },
      patterns.filter(({ source, flags }) => flags === '' && !source.includes('(?')).slice(0, 1),
    ),
  number: ({ integer, minimum, maximum, exclusive, divisors }) => ({
    type: integer ? 'integer' : 'number',
    ...present({ minimum, maximum, exclusiveMinimum: exclusive }),
    ...(divisors.length > 0 ? { allOf: divisors.map((multipleOf) => ({ multipleOf })) } : {}),
  }),
  boolean: () => ({ type: 'boolean' }),
  null: () => ({ type: 'null' }),
  constant: (value) => ({ const: value }),
  choice: (values) => ({ enum: values }),
  list: (items, least, most) => ({
    type: 'array',
    items,
    ...present({ minItems: least, maxItems: most }),
  }),
  union: (schemas) => ({ anyOf: schemas }),
  variants: (schemas) => ({ type: 'object', oneOf: schemas }),
  both: (left, right) => ({ allOf: [left, right] }),
  record: (keys, item, isLoose) => ({
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, item])),
    additionalProperties: isLoose,
  }),
  object: (properties, isStrict) => ({
    type: 'object',
    ...(isStrict ? { additionalProperties: false } : {}),
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, { schema, presence }]) => [
        name,
        presence === 'nullable' || presence === 'nullish'
          ? { anyOf: [schema, { type: 'null' }] }
          : schema,
      ]),
    ),
    required: Object.keys(properties).filter((name) =>
      ['plain', 'nullable'].includes(properties[name]!.presence),
    ),
  }),
  tree: () => ({ $ref: '#/$defs/tree' }),
};

/** The definitions that the dialect of JSON Schema refers to. */
export const TREE = {
  tree: {
    type: 'object',
    properties: {
      name: { type: 'string' },
      kids: { type: 'array', items: { $ref: '#/$defs/tree' } },
    },
    required: ['name', 'kids'],
  },
};
