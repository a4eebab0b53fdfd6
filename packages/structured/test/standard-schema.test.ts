import type * as ArkType from 'arktype';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import * as z from 'zod';
import * as mini from 'zod/mini';

import {
  SchemaValidationError,
  standardFunction,
  standardResponseFormat,
  standardResponsesFunction,
  standardTextFormat,
} from '../src/index.js';
import { loadESM } from './load-esm.js';

const { type } = loadESM('arktype') as typeof ArkType;

const strict = {
  type: 'object',
  properties: { name: { type: 'string' }, age: { type: 'number' } },
  required: ['name', 'age'],
  additionalProperties: false,
};

test.each([
  ['valibot', toStandardJsonSchema(v.object({ name: v.string(), age: v.number() }))],
  ['arktype', type({ name: 'string', age: 'number' })],
  ['zod', z.object({ name: z.string(), age: z.number() })],
])('makes a format from a schema of %s', (_vendor, schema) => {
  const format = standardResponseFormat(schema, 'person');
  expect(format.json_schema.schema?.['properties']).toEqual(strict.properties);
  expect(format.json_schema.schema).toMatchObject({ type: 'object', additionalProperties: false });
  expect(format.$parseRaw('{"name":"A","age":3}')).toEqual({ name: 'A', age: 3 });
  expect(() => format.$parseRaw('{"name":"A","age":"3"}')).toThrow(SchemaValidationError);
  expect(() => format.$parseRaw('{"name":"A","age":"3"}')).toThrow('#/age: ');
});

test('says how to get the JSON Schema of a library whose schemas do not describe themselves', () => {
  expect(() => standardResponseFormat(v.object({ a: v.string() }) as never, 'x')).toThrow(
    /valibot schema gives no JSON Schema.*toStandardJsonSchema/,
  );
  expect(() => standardResponseFormat(mini.object({ a: mini.string() }) as never, 'x')).toThrow(
    /@oai\/structured\/zod/,
  );
});

test('names the wrapper of effect schemas, which follow Standard Schema only with it', () => {
  const schema = Object.assign(() => {}, { ast: {} });
  expect(() => standardResponseFormat(schema as never, 'x')).toThrow(
    /effect schema gives no JSON Schema.*toStandardJSONSchemaV1/,
  );
});

test('describes the elements that a list of valibot must have', () => {
  const list = v.pipe(v.array(v.string()), v.includes('x'), v.excludes('y'));
  const format = standardTextFormat(toStandardJsonSchema(v.object({ list })), 'x');
  expect(format.schema['properties']).toEqual({
    list: { type: 'array', items: { type: 'string' }, description: '(includes: x; excludes: y)' },
  });
  expect(() => format.$parseRaw('{"list":["z"]}')).toThrow(SchemaValidationError);
});

test('takes the JSON Schema as an option', () => {
  const format = standardResponseFormat(v.object({ name: v.string(), age: v.number() }), 'x', {
    schema: { type: 'object', properties: strict.properties, required: strict.required },
  });
  expect(format.json_schema.schema).toEqual(strict);
});

test('explains asynchronous validation', async () => {
  const schema = z.object({ a: z.string().refine(async () => false) });
  const format = standardResponseFormat(schema, 'x');
  expect(() => format.$parseRaw('{"a":"b"}')).toThrow(/parsed synchronously/);
  await new Promise((resolve) => setTimeout(resolve, 5));
});

test.each(['value', 'issues'])(
  'reads %s of a promise that is none of this realm',
  async (outcome) => {
    const result = outcome === 'value' ? { value: { a: 'b' } } : { issues: [{ message: 'no' }] };
    const later = { then: (resolve: (one: unknown) => void) => resolve(result) };
    const input = () => ({
      type: 'object',
      properties: { a: { type: 'string' } },
      required: ['a'],
    });
    const schema = {
      '~standard': {
        version: 1,
        vendor: 'own',
        validate: () => later as never,
        jsonSchema: { input },
      },
    } as const;
    const format = standardResponseFormat(schema, 'x');
    expect(() => format.$parseRaw('{"a":"b"}')).toThrow(/parsed synchronously/);
    const parsed = format.$parseRawAsync!('{"a":"b"}');
    if (outcome === 'value') await expect(parsed).resolves.toEqual({ a: 'b' });
    else await expect(parsed).rejects.toThrow(SchemaValidationError);
  },
);

test('makes text formats and tools', () => {
  const parameters = type({ name: 'string', age: 'number' });
  expect(standardTextFormat(parameters, 'x').schema).toMatchObject({ type: 'object' });
  const tool = standardFunction({ name: 'x', parameters, function: ({ age }) => age + 1 });
  expect(tool.$callback?.(tool.$parseRaw('{"name":"A","age":3}'))).toBe(4);
  expect(standardResponsesFunction({ name: 'x', parameters }).strict).toBe(true);
});
