import * as v from 'valibot';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';
import { z as z4 } from 'zod3/v4';

import {
  jsonSchemaResponseFormat,
  SchemaValidationError,
  standardRealtimeFunction,
  standardResponseFormat,
  UnsupportedSchemaError,
} from '../src/index.js';
import { zodRealtimeFunction, zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S } from './matrix/row.js';

describe('schemas that have no end', () => {
  const circle: any = { type: 'object', properties: {}, required: ['x', 'y'] };
  circle.properties = { x: circle, y: circle };
  const list: any = { type: 'array' };
  list.items = { anyOf: [{ type: 'null' }, list] };

  test.each([
    ['an object that holds itself twice', circle, '#/properties/x', '#'],
    [
      'a list inside',
      { $defs: { list }, $ref: '#/$defs/list' },
      '#/$defs/list/items/anyOf/1',
      '#/$defs/list',
    ],
  ])('%s', (_name, schema, path, target) => {
    expect(issuesOf(() => jsonSchemaResponseFormat(schema, 'x'))).toEqual([
      {
        path,
        message: `an object of the schema holds itself (it is the one at ${target}): refer to it by $ref`,
      },
    ]);
  });

  test.each<[string, unknown, (inner: any) => unknown, (schema: any) => unknown]>([
    [
      'JSON Schema',
      { type: 'string' },
      (a) => ({ type: 'object', properties: { a, b: a }, required: ['a', 'b'] }),
      (schema) => jsonSchemaResponseFormat(schema, 'x'),
    ],
    ['zod 4', z.string(), (a) => z.object({ a, b: a }), (schema) => zodResponseFormat(schema, 'x')],
    [
      'zod 3',
      z3.string(),
      (a) => z3.object({ a, b: a }),
      (schema) => zodResponseFormat(schema, 'x'),
    ],
  ])(
    '%s: parts used twice on each of 40 levels are refused at once',
    (_name, leaf, wrap, format) => {
      let schema = leaf;
      for (let level = 0; level < 40; level += 1) schema = wrap(schema);
      const started = Date.now();
      expect(issuesOf(() => format(schema)).length).toBeGreaterThan(0);
      expect(Date.now() - started).toBeLessThan(5000);
    },
  );

  test('a part used twice may be worth a definition', () => {
    const Part = z.object({ a: z.string(), b: z.number() });
    const { schema } = zodResponseFormat(
      z.object({ one: Part.describe('1'), two: Part.describe('2') }),
      'x',
    ).json_schema;
    expect(schema).toMatchObject({
      properties: { one: { description: '1' }, two: { description: '2' } },
    });
  });
});

test('messages are of bounded length', () => {
  const properties = Object.fromEntries(
    [...Array(9000).keys()].map((n) => [`n${n}`.repeat(400), {}]),
  );
  const make = () => jsonSchemaResponseFormat({ type: 'object', properties }, 'x');
  expect(issuesOf(make).length).toBeGreaterThan(9000);
  expect(make).toThrow(/and \d+ more$/);
  const errors = [
    new UnsupportedSchemaError('n'.repeat(1e6), issuesOf(make)),
    new SchemaValidationError([{ message: 'm'.repeat(1e6), path: ['p'.repeat(1e6)] }]),
  ];
  for (const { message } of errors) expect(message.length).toBeLessThan(50_000);
  expect(() => jsonSchemaResponseFormat({}, 'ä'.repeat(1e6))).toThrow(/^The name "ä{399}… is not/);
});

describe('z.stringbool', () => {
  test.each([
    ['zod 4', z.stringbool()],
    ['zod/mini', mini.stringbool()],
    ['zod 4 of 3.25', z4.stringbool()],
  ])('%s: the model writes one of its words', (_name, flag) => {
    const format = zodResponseFormat(z.object({ flag: flag as unknown as z.ZodType }), 'x');
    const words = [
      'true',
      '1',
      'yes',
      'on',
      'y',
      'enabled',
      'false',
      '0',
      'no',
      'off',
      'n',
      'disabled',
    ];
    expect(format.json_schema.schema?.['properties']).toEqual({
      flag: { type: 'string', enum: words },
    });
    expect(format.$parseRaw('{"flag":"off"}')).toEqual({ flag: false });
  });

  test('words of its own', () => {
    const flag = z.stringbool({ truthy: ['Ja'], falsy: ['Nein'], case: 'sensitive' });
    const { schema } = zodResponseFormat(z.object({ flag }), 'x').json_schema;
    expect(schema?.['properties']).toEqual({ flag: { type: 'string', enum: ['Ja', 'Nein'] } });
  });

  test('other codecs stay what they read', () => {
    const flag = z.codec(z.string(), z.boolean(), {
      decode: (text) => text === 'stringbool',
      encode: String,
    });
    const { schema } = zodResponseFormat(z.object({ flag }), 'x').json_schema;
    expect(schema?.['properties']).toEqual({ flag: { type: 'string' } });
  });
});

test('effect: a struct without fields reads anything, so it is refused', () => {
  const schema = S.toStandardSchemaV1(S.toStandardJSONSchemaV1(S.Struct({ a: S.Struct({}) })));
  expect(issuesOf(() => standardResponseFormat(schema, 'x'))).toEqual([
    {
      path: '#/properties/a',
      message: expect.stringContaining('empty struct: effect reads anything but null'),
    },
  ]);
});

describe('functions of a realtime session', () => {
  test('parameters named like keywords stay parameters', () => {
    const parameters = z.object({
      properties: z.object({ properties: z.string() }),
      enum: z.string(),
    });
    expect(zodRealtimeFunction({ name: 'f', parameters }).parameters).toEqual({
      type: 'object',
      properties: {
        properties: {
          type: 'object',
          properties: { properties: { type: 'string' } },
          required: ['properties'],
          additionalProperties: false,
        },
        enum: { type: 'string' },
      },
      required: ['properties', 'enum'],
      additionalProperties: false,
    });
  });

  test('are made from any library', () => {
    const parameters = toStandardJsonSchema(
      v.object({ city: v.string(), unit: v.optional(v.string()) }),
    );
    const tool = standardRealtimeFunction({ name: 'weather', description: 'Asks.', parameters });
    expect(tool).toMatchObject({
      type: 'function',
      name: 'weather',
      description: 'Asks.',
      parameters: { properties: { city: { type: 'string' } }, required: ['city'] },
    });
    expect('strict' in tool).toBe(false);
    expect(() => standardRealtimeFunction({ name: 'no name', parameters })).toThrow(
      'is not accepted',
    );
  });
});

test.each<[string, () => unknown, string]>([
  ['zod', () => zodResponseFormat(v.object({}) as never, 'x'), 'is not of zod'],
  ['zod, no schema', () => zodResponseFormat(undefined as never, 'x'), 'it is undefined'],
  ['zod, a shape', () => zodResponseFormat({ a: z.string() } as never, 'x'), 'z.object(…)'],
  ['zod, arguments swapped', () => zodResponseFormat('x' as never, {} as never), 'is not of zod'],
  ['standard', () => standardResponseFormat({} as never, 'x'), 'use the `jsonSchema…` helpers'],
  ['JSON Schema', () => jsonSchemaResponseFormat(z.object({}) as never, 'x'), 'is of a library'],
  [
    'effect without a validator',
    () => standardResponseFormat(S.toStandardJSONSchemaV1(S.Struct({ a: S.String })), 'x'),
    'gives no validator',
  ],
])('a schema of another kind names the helpers: %s', (_name, make, message) => {
  expect(make).toThrow(message);
});

test('JSON Schema that zod makes is JSON Schema', () => {
  const schema = z.toJSONSchema(z.object({ a: z.string() }));
  expect(issuesOf(() => jsonSchemaResponseFormat(schema, 'x'))).toEqual([]);
});

test('JSON Schema: odd keywords that mean something are sent in the usual form', () => {
  const wire = (schema: unknown) =>
    jsonSchemaResponseFormat({ type: 'object', properties: { a: schema }, required: ['a'] }, 'x')
      .json_schema.schema?.['properties'];
  expect(wire({ type: ['string', 'string', 'null'] })).toEqual({ a: { type: ['string', 'null'] } });
  expect(wire({ enum: [{ b: 1 }, { b: 1 }] })).toEqual({ a: { enum: [{ b: 1 }] } });
  expect(wire({ type: 'string', title: {}, description: 5 })).toEqual({ a: { type: 'string' } });
  expect(wire({ anyOf: [{ enum: [] }, { type: 'null' }] })).toEqual({ a: { type: 'null' } });
});

test.each([null, undefined, 'text', 7, [{ type: 'string' }]])(
  'JSON Schema: %j is no schema',
  (schema) => {
    expect(issuesOf(() => jsonSchemaResponseFormat(schema as never, 'x'))).toHaveLength(1);
  },
);

test('valibot: an object that keeps other keys is refused', () => {
  const schema = toStandardJsonSchema(v.object({ a: v.looseObject({ b: v.string() }) }));
  expect(issuesOf(() => standardResponseFormat(schema, 'x'))).toEqual([
    { path: '#/properties/a', message: expect.stringContaining('close the object') },
  ]);
});
