import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';

import {
  zodFunction,
  zodRealtimeFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const schemaOf = (schema: any): any => zodResponseFormat(schema, 'answer').json_schema.schema;

test('takes zod/mini', () => {
  const schema = mini.object({ name: mini.string(), age: mini.nullable(mini.number()) });
  const format = zodResponseFormat(schema, 'person');
  expect(format.json_schema.schema).toMatchObject({ required: ['name', 'age'] });
  expect(format.$parseRaw('{"name":"A","age":null}')).toEqual({ name: 'A', age: null });
  expect(() => format.$parseRaw('{"name":1}')).toThrow();
});

test('recursive objects of zod 4 through getters', () => {
  const category = z.object({
    name: z.string(),
    get children() {
      return z.array(category);
    },
  });
  expect(schemaOf(category)).toEqual({
    type: 'object',
    properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#' } } },
    required: ['name', 'children'],
    additionalProperties: false,
  });
  const wrapped = schemaOf(z.union([category, z.string()]));
  expect(JSON.stringify(wrapped)).not.toContain('"$ref":"#"');
});

test('keeps the hidden members off the wire', () => {
  const format = zodResponseFormat(z.object({ a: z.string() }), 'answer', { description: 'Why' });
  expect(JSON.parse(JSON.stringify(format))).toEqual({
    type: 'json_schema',
    json_schema: {
      name: 'answer',
      description: 'Why',
      strict: true,
      schema: {
        type: 'object',
        properties: { a: { type: 'string' } },
        required: ['a'],
        additionalProperties: false,
      },
    },
  });
});

test('makes text formats and tools of each kind', () => {
  const parameters = z.object({ city: z.string() });
  const schema = {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  };
  expect({ ...zodTextFormat(parameters, 'weather') }).toEqual({
    type: 'json_schema',
    name: 'weather',
    strict: true,
    schema,
  });
  const tool = zodFunction({ name: 'weather', parameters, function: ({ city }) => city.length });
  expect({ ...tool }).toEqual({
    type: 'function',
    function: { name: 'weather', strict: true, parameters: schema },
  });
  expect(tool.$callback?.(tool.$parseRaw('{"city":"Oslo"}'))).toBe(4);
  expect({ ...zodResponsesFunction({ name: 'weather', description: 'Now', parameters }) }).toEqual({
    type: 'function',
    name: 'weather',
    description: 'Now',
    strict: true,
    parameters: schema,
  });
  expect(zodRealtimeFunction({ name: 'weather', parameters })).toEqual({
    type: 'function',
    name: 'weather',
    parameters: schema,
  });
});

test.each(['', 'two words', 'x'.repeat(65)])('refuses the name %j before any request', (name) => {
  expect(() => zodResponseFormat(z.object({}), name)).toThrow(/name .* not accepted/);
});

test.each<[string, any]>([
  ['zod 4', z],
  ['zod 3', z3],
])('tools of realtime sessions keep what is optional: %s', (_version, zod) => {
  const Part = zod.object({ text: zod.string() });
  const parameters = zod.object({
    city: zod.string().regex(/^[a-z]+$/i),
    days: zod.number().int().optional(),
    unit: zod.enum(['c', 'f']).default('c'),
    parts: zod.array(Part),
    labels: zod.record(zod.string(), zod.number()),
  });
  const tool = zodRealtimeFunction({ name: 'weather', parameters, schemaDefinitions: { Part } });
  expect(JSON.parse(JSON.stringify(tool))).toEqual({
    type: 'function',
    name: 'weather',
    parameters: {
      type: 'object',
      properties: {
        city: { type: 'string', description: '(pattern: /^[a-z]+$/i)' },
        days: { type: 'integer' },
        unit: { type: 'string', enum: ['c', 'f'] },
        parts: { type: 'array', items: { $ref: '#/$defs/Part' } },
        labels: { type: 'object', additionalProperties: { type: 'number' } },
      },
      required: ['city', 'parts', 'labels'],
      additionalProperties: false,
      $defs: {
        Part: {
          type: 'object',
          properties: { text: { type: 'string' } },
          required: ['text'],
          additionalProperties: false,
        },
      },
    },
  });
  const strange = zod.object({ big: zod.bigint() });
  expect(issuesOf(() => zodRealtimeFunction({ name: 'x', parameters: strange }))).toEqual([
    { path: '#/properties/big', message: expect.stringContaining('bigint') },
  ]);
});

test.each([
  ['zod', z.partialRecord(z.enum(['a', 'b']), z.number())],
  ['zod/mini', mini.partialRecord(mini.enum(['a', 'b']), mini.number())],
])('takes the keys of a partial record of %s as optional', (_name, record) => {
  const schema = z.object({ record: record as unknown as z.ZodType });
  expect(() => zodTextFormat(schema, 'x')).toThrow('#/properties/record');
  const format = zodTextFormat(schema, 'x', { optionalAsNullable: true });
  expect(format.schema['properties']).toMatchObject({
    record: { properties: { a: { type: ['number', 'null'] } }, required: ['a', 'b'] },
  });
  expect(format.$parseRaw('{"record":{"a":1,"b":null}}')).toEqual({ record: { a: 1 } });
});
