import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const property = (schema: unknown) => ({
  type: 'object',
  properties: { a: schema },
  required: ['a'],
});
const validate = (value: unknown) => value;

test.each<[string, unknown, string]>([
  ['a big literal', z.literal(3n), 'bigint: JSON has no big integers'],
  ['a big literal among others', z.literal([1n, 2n]), 'bigint'],
  ['undefined as a literal', z.literal(undefined), 'undefined'],
  ['a file', z.file(), 'file: JSON has no files'],
  ['a transform of anything', z.transform(String), 'transform'],
  ['a class', z.instanceof(Date), 'custom'],
  ['a symbol', z.symbol(), 'symbol'],
  ['a promise', z.promise(z.string()), 'promise'],
  ['nothing', z.never(), 'no value fits'],
  ['an empty range', z.number().min(5).max(3), 'no value fits'],
  [
    'a schema of zod 3',
    z3.string() as unknown as z.ZodString,
    'zod 3 schema: use one version of zod throughout',
  ],
])('zod 4: %s', (_name, schema, message) => {
  const list = z.object({ list: z.array(schema as z.ZodType) });
  expect(issuesOf(() => zodResponseFormat(list, 'x'))).toEqual([
    { path: '#/properties/list/items', message: expect.stringContaining(message) },
  ]);
});

test.each<[string, unknown, string]>([
  ['a big literal', z3.literal(3n), 'bigint'],
  ['a map', z3.map(z3.string(), z3.string()), 'map: use an array'],
  ['not a number', z3.nan(), 'nan: JSON has no NaN'],
  ['a number as a key', z3.record(z3.literal(1) as any, z3.string()), 'numeric keys: zod 3'],
  ['keys of a numeric enum', z3.record(z3.nativeEnum({ A: 1 }), z3.string()), 'numeric keys'],
  ['a schema of zod 4', z.string() as unknown as z3.ZodString, 'zod 4 schema'],
])('zod 3: %s', (_name, schema, message) => {
  const list = z3.object({ list: z3.array(schema as z3.ZodType) });
  expect(issuesOf(() => zodResponseFormat(list, 'x'))).toEqual([
    { path: '#/properties/list/items', message: expect.stringContaining(message) },
  ]);
});

const closed = (name: string) => ({
  type: 'object',
  properties: { [name]: { type: 'string' } },
  required: [name],
  additionalProperties: false,
});

test.each<[string, unknown, string]>([
  [
    'closed branches that exclude each other',
    { allOf: [closed('b'), closed('c')] },
    'disagree about properties',
  ],
  [
    'a closed outside that forbids what a branch requires',
    {
      ...closed('b'),
      allOf: [{ type: 'object', properties: { c: { type: 'null' } }, required: ['c'] }],
    },
    'disagree about properties',
  ],
  ['constants', { allOf: [{ const: 1 }, { const: 2 }] }, 'disagree about values'],
  ['enums', { allOf: [{ enum: [1, 2] }, { enum: [3] }] }, 'disagree about values'],
  [
    'bounds',
    {
      allOf: [
        { type: 'number', minimum: 5 },
        { type: 'number', maximum: 3 },
      ],
    },
    'bounds',
  ],
  [
    'patterns',
    { allOf: [{ type: 'string', pattern: 'a' }, { pattern: 'b' }] },
    'pattern stands twice',
  ],
  [
    'required without a property',
    { ...closed('b'), required: ['b', 'c'] },
    'no property is named "c"',
  ],
  [
    'required that is no text',
    { ...closed('b'), required: ['b', 7] },
    '7 is not the name of a property',
  ],
  ['required that is no list', { ...closed('b'), required: true }, 'it must list'],
  ['no branch', { anyOf: [] }, 'no value fits'],
  ['only false branches', { anyOf: [false, { not: {} }] }, 'no value fits'],
  ['a bound that JSON cannot write', { type: 'number', minimum: NaN }, 'minimum: NaN is not'],
  ['a bound that is a text', { type: 'number', maximum: '3' }, 'maximum: 3 is not allowed'],
  ['a divisor of zero', { type: 'number', multipleOf: 0 }, 'multipleOf: 0 is not allowed'],
  ['a count below zero', { type: 'array', items: { type: 'null' }, minItems: -1 }, 'minItems: -1'],
  ['a broken pattern', { type: 'string', pattern: '(' }, 'pattern: ( is not a regular'],
  ['properties in a list', { type: 'object', properties: ['b'] }, 'properties: it must hold'],
  ['bounds of one schema', { type: 'integer', minimum: 3, maximum: 1 }, 'its bounds exclude'],
  [
    'counts that exclude each other',
    { type: 'array', items: { type: 'null' }, minItems: 3, maxItems: 1 },
    'minItems is more than maxItems',
  ],
  ['a constant without a JSON form', { const: NaN }, 'NaN and infinite numbers'],
  ['a constant of another type', { type: 'string', const: 1 }, 'no listed value is of type string'],
  ['an enum of another type', { type: 'string', enum: [1, true] }, 'no listed value is of type'],
  ['an empty enum', { type: 'string', enum: [] }, 'lists no value'],
  ['an unknown type', { type: 'text' }, '"text" is not a type'],
  [
    'oneOf with branches that may both fit',
    {
      oneOf: [
        { type: 'number', minimum: 1 },
        { type: 'number', maximum: 5 },
      ],
    },
    'two of its branches may fit at once',
  ],
])('JSON Schema: %s', (_name, schema, message) => {
  expect(issuesOf(() => jsonSchemaResponseFormat(property(schema), 'x'))[0]).toEqual({
    path: expect.stringMatching(/^#\/properties\/a/),
    message: expect.stringContaining(message),
  });
});

test('null where both excluding branches allow it', () => {
  const nullable = (name: string) => ({ ...closed(name), type: ['object', 'null'] });
  const schema = property({ allOf: [nullable('b'), nullable('c')] });
  const format = jsonSchemaResponseFormat(schema, 'x');
  expect(format.json_schema.schema?.['properties']).toEqual({ a: { type: 'null' } });
});

test('oneOf is anyOf with a hint where a validator checks that one branch fits', () => {
  const schema = property({
    oneOf: [
      { type: 'number', minimum: 1 },
      { type: 'number', maximum: 5 },
    ],
  });
  const format = jsonSchemaResponseFormat(schema, 'x', { validate });
  expect(format.json_schema.schema?.['properties']).toEqual({
    a: {
      anyOf: [
        { type: 'number', minimum: 1 },
        { type: 'number', maximum: 5 },
      ],
      description: '(exactly one of the options may fit)',
    },
  });
  expect(
    issuesOf(() => zodResponseFormat(z.object({ a: z.xor([z.string(), z.number()]) }), 'x')),
  ).toEqual([]);
});

test('oneOf is anyOf where a constant tells the branches apart', () => {
  const branch = (kind: string) => ({
    type: 'object',
    properties: { kind: { const: kind } },
    required: ['kind'],
  });
  const schema = property({ oneOf: [branch('a'), branch('b')] });
  const format = jsonSchemaResponseFormat(schema, 'x');
  expect(format.json_schema.schema).toMatchObject({
    properties: {
      a: { anyOf: [{ additionalProperties: false }, { additionalProperties: false }] },
    },
  });
});
