import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { Effect, S } from './matrix/row.js';

const property = (schema: object, more: object = {}) => ({
  type: 'object',
  properties: { a: schema },
  required: ['a'],
  ...more,
});
const written = (format: any) => format.json_schema.schema.properties.a;
const raw = (schema: object, more?: object, options?: object): any =>
  jsonSchemaResponseFormat(property(schema, more), 'x', options as never);
const valibot = (schema: any, options?: object): any =>
  standardResponseFormat(toStandardJsonSchema(v.object({ a: schema })), 'x', options);
const read = (format: any, a: unknown): unknown => format.$parseRaw(JSON.stringify({ a })).a;

describe('each definition is a tree of its own, however long a chain of them is', () => {
  const name = (index: number) => `T${index}`;
  const reference = (index: number) => ({ $ref: `#/$defs/${name(index)}` });
  const tables = (count: number, next: (index: number) => object | undefined) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        name(index),
        property(next(index) ?? { type: 'null' }),
      ]),
    );

  test.each([68, 400])('a chain of %i', (count) => {
    const $defs = tables(count, (index) =>
      index + 1 < count ? { anyOf: [reference(index + 1), { type: 'null' }] } : undefined,
    );
    const { schema }: any = raw(reference(0), { $defs }).json_schema;
    expect(Object.keys(schema.$defs)).toHaveLength(count);
    expect(schema.$defs.T66.properties.a).toEqual({ anyOf: [reference(67), { type: 'null' }] });
  });

  test.each([68, 400])('a ring of %i', (count) => {
    const $defs = tables(count, (index) => ({
      type: 'array',
      items: reference((index + 1) % count),
    }));
    const { schema }: any = raw(reference(0), { $defs }).json_schema;
    expect(Object.keys(schema.$defs)).toHaveLength(count);
  });

  test.each([
    ['zod 4', z],
    ['zod 3', z3],
  ] as [string, any][])('a chain of schemaDefinitions: %s', (_version, zod) => {
    let schema = zod.object({ end: zod.string() });
    const schemaDefinitions: Record<string, any> = {};
    for (let index = 0; index < 110; index += 1) {
      schema = zod.object({ next: schema.nullable() });
      schemaDefinitions[name(index)] = schema;
    }
    const format: any = zodResponseFormat(zod.object({ schema }), 'x', { schemaDefinitions });
    expect(Object.keys(format.json_schema.schema.$defs)).toHaveLength(110);
  });

  test('a circle of definitions with nothing in between is still found', () => {
    const $defs = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [name(index), reference((index + 1) % 300)]),
    );
    expect(issuesOf(() => raw(reference(0), { $defs }))).not.toEqual([]);
  });
});

test.each<[string, any, unknown, unknown]>([
  ['nonOptional', v.nonOptional(v.optional(v.string())), 'x', null],
  ['nonNullable', v.nonNullable(v.nullable(v.string())), 'x', null],
  ['nonNullish', v.nonNullish(v.nullish(v.number())), 1, null],
  ['nonNullable of constants', v.nonNullable(v.nullable(v.picklist(['q', 'r']))), 'r', null],
  [
    'nonNullable of an object',
    v.nonNullable(v.nullable(v.object({ b: v.string() }))),
    { b: '' },
    null,
  ],
  [
    'nonOptional of a transform',
    v.nonOptional(v.optional(v.pipe(v.string(), v.trim()))),
    'x',
    null,
  ],
])('valibot: %s', (_name, schema, fits, fails) => {
  const format = valibot(schema);
  expect(read(format, fits)).toEqual(fits);
  expect(() => read(format, fails)).toThrow('does not fit');
  expect(JSON.stringify(written(format))).not.toContain('null');
});

test('valibot: required', () => {
  const schema = v.required(v.object({ a: v.optional(v.string()), b: v.number() }));
  const format: any = standardResponseFormat(toStandardJsonSchema(schema), 'x');
  expect(format.json_schema.schema.properties).toEqual({
    a: { type: 'string' },
    b: { type: 'number' },
  });
});

test.each<[string, any, object]>([
  [
    'a number that a list includes',
    v.pipe(v.array(v.number()), v.includes(9), v.includes(8)),
    { type: 'array', items: { type: 'number' }, description: '(includes: 9; includes: 8)' },
  ],
  [
    'a text that a list includes',
    v.pipe(v.array(v.string()), v.includes('q')),
    { type: 'array', items: { type: 'string' }, description: '(includes: q)' },
  ],
  [
    'a value that is not allowed',
    v.pipe(v.number(), v.notValue(0)),
    { type: 'number', description: '(not: {"const":0})' },
  ],
  [
    'two patterns',
    v.pipe(v.string(), v.regex(/^a/), v.regex(/b$/)),
    { type: 'string', pattern: '^a', description: '(pattern: b$)' },
  ],
  [
    'two divisors',
    v.pipe(v.number(), v.multipleOf(6), v.multipleOf(4)),
    { type: 'number', multipleOf: 12 },
  ],
])('valibot: %s', (_name, schema, expected) => {
  expect(written(valibot(schema))).toEqual(expected);
});

test('effect: a property with a default is required, and may be left out as null', () => {
  for (const withDefault of [S.withDecodingDefaultKey, S.withDecodingDefault]) {
    const struct = S.Struct({ a: S.String.pipe(withDefault(Effect.succeed('d'))) });
    const schema = S.toStandardSchemaV1(S.toStandardJSONSchemaV1(struct));
    const format = standardResponseFormat<any>(schema, 'x');
    expect(written(format)).toEqual({ type: 'string' });
    expect(read(format, 'x')).toBe('x');
    const nullable = standardResponseFormat<any>(schema, 'x', { optionalAsNullable: true });
    expect(read(nullable, null)).toBe('d');
  }
});

describe('JSON Schema without a validator', () => {
  test.each<[string, object, object]>([
    [
      'int32',
      { type: 'integer', format: 'int32' },
      {
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
        description: '(format: int32)',
      },
    ],
    [
      'int32 within bounds',
      { type: 'integer', format: 'int32', minimum: 0, maximum: 2 ** 40 },
      { type: 'integer', minimum: 0, maximum: 2147483647, description: '(format: int32)' },
    ],
    ...['int64', 'float', 'double'].map((format): [string, object, object] => [
      format,
      { type: 'number', format },
      { type: 'number', description: `(format: ${format})` },
    ]),
    ...['password', 'binary', 'int64'].map((format): [string, object, object] => [
      `${format} of a text`,
      { type: 'string', format },
      { type: 'string', description: `(format: ${format})` },
    ]),
    ['the format of a text on a number', { type: 'integer', format: 'email' }, { type: 'integer' }],
    ['no length', { type: 'string', minLength: 0 }, { type: 'string' }],
    [
      'empty keywords of an object',
      {
        type: 'object',
        properties: { b: { type: 'string' } },
        required: ['b'],
        minProperties: 0,
        patternProperties: {},
        dependentRequired: {},
        dependentSchemas: {},
        dependencies: {},
      },
      {
        type: 'object',
        properties: { b: { type: 'string' } },
        required: ['b'],
        additionalProperties: false,
      },
    ],
    [
      'keywords that need another one',
      { type: 'array', items: { type: 'string' }, minContains: 1, maxContains: 2 },
      { type: 'array', items: { type: 'string' } },
    ],
    ['a case without a condition', { type: 'string', then: { minLength: 3 } }, { type: 'string' }],
    ['a condition without a case', { type: 'string', if: { minLength: 3 } }, { type: 'string' }],
  ])('%s', (_name, schema, expected) => {
    expect(written(raw(schema))).toEqual(expected);
  });

  test('`not` is refused, and a hint where a validator checks it', () => {
    const not = { type: 'number', not: { const: 0 } };
    expect(issuesOf(() => raw(not))[0]).toMatchObject({ path: '#/properties/a' });
    const validate = (value: unknown) => value;
    expect(written(raw(not, {}, { validate }))).toEqual({
      type: 'number',
      description: '(not: {"const":0})',
    });
    expect(issuesOf(() => raw({ not: { const: 0 } }, {}, { validate }))).toHaveLength(1);
  });

  test.each<[string, string, object]>([
    ['an anchor of draft 4', '#x', { definitions: { f: { id: '#x', type: 'string' } } }],
    ['a dynamic anchor', '#x', { $defs: { f: { $dynamicAnchor: 'x', type: 'string' } } }],
    [
      'the address of draft 4',
      'http://x/y#/definitions/f',
      {
        $schema: 'http://json-schema.org/draft-04/schema#',
        id: 'http://x/y',
        definitions: { f: { type: 'string' } },
      },
    ],
  ])('a reference to %s', (_name, $ref, more) => {
    const { schema }: any = raw({ $ref }, more).json_schema;
    expect(Object.values(schema.$defs)).toEqual([{ type: 'string' }]);
  });

  test('`id` is an address in draft 4 only', () => {
    const definitions = { f: { type: 'string' } };
    const issues = issuesOf(() =>
      raw({ $ref: 'http://x/y#/definitions/f' }, { id: 'http://x/y', definitions }),
    );
    expect(issues[0]?.message).toContain('nothing stands at');
  });
});
