import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';

const values = Array.from({ length: 300 }, (_, index) => `value-${index}`) as [string, ...string[]];
const versions: [string, any][] = [
  ['zod 4', z],
  ['zod 3', z3],
];

describe.each(versions)('%s', (_version, zod) => {
  test('a long enum that is used four times is a definition', () => {
    const schema = zod.object({
      first: zod.enum(values).describe('The first'),
      second: zod.enum(values),
      list: zod.array(zod.enum(values)),
      maybe: zod.enum(values).nullable(),
    });
    const format = zodResponseFormat(schema, 'x') as any;
    expect(format.json_schema.schema).toEqual({
      type: 'object',
      properties: {
        first: { anyOf: [{ $ref: '#/$defs/first' }], description: 'The first' },
        second: { $ref: '#/$defs/first' },
        list: { type: 'array', items: { $ref: '#/$defs/first' } },
        maybe: { anyOf: [{ $ref: '#/$defs/first' }, { type: 'null' }] },
      },
      required: ['first', 'second', 'list', 'maybe'],
      additionalProperties: false,
      $defs: { first: { type: 'string', enum: values } },
    });
  });

  test('schemaDefinitions name what is shared', () => {
    const Status = zod.enum(['on', 'off']);
    const Part = zod.object({ status: Status, name: zod.string() });
    const schema = zod.object({ main: Part, parts: zod.array(Part), last: Status.nullable() });
    const format = zodResponseFormat(schema, 'x', { schemaDefinitions: { Status, Part } }) as any;
    expect(format.json_schema.schema).toEqual({
      type: 'object',
      properties: {
        main: { $ref: '#/$defs/Part' },
        parts: { type: 'array', items: { $ref: '#/$defs/Part' } },
        last: { anyOf: [{ $ref: '#/$defs/Status' }, { type: 'null' }] },
      },
      required: ['main', 'parts', 'last'],
      additionalProperties: false,
      $defs: {
        Part: {
          type: 'object',
          properties: { status: { $ref: '#/$defs/Status' }, name: { type: 'string' } },
          required: ['status', 'name'],
          additionalProperties: false,
        },
        Status: { type: 'string', enum: ['on', 'off'] },
      },
    });
  });

  test('repeated objects are shared with what is optional in them', () => {
    const long =
      'A description that is long enough for the object to be worth a definition of its own. '.repeat(
        3,
      );
    const part = (kind: 'optional' | 'nullable') =>
      zod.object({ text: zod.string().describe(long), note: zod.string()[kind]() });
    const schema = zod.object({ a: part('optional'), b: part('optional'), c: part('nullable') });
    const format = zodResponseFormat(schema, 'x', { optionalAsNullable: true }) as any;
    expect(Object.keys(format.json_schema.schema.$defs)).toEqual(['a']);
    const value = { text: 't', note: null };
    expect(format.$parseRaw(JSON.stringify({ a: value, b: value, c: value }))).toEqual({
      a: { text: 't' },
      b: { text: 't' },
      c: value,
    });
  });
});

test('an id of the metadata names a definition', () => {
  const Name = z.string().meta({ id: 'NameOfSharingTest', title: 'Name', description: 'A name' });
  const format = zodResponseFormat(z.object({ a: Name, b: Name }), 'x') as any;
  expect(format.json_schema.schema.properties.b).toEqual({
    anyOf: [{ $ref: '#/$defs/NameOfSharingTest' }],
    title: 'Name',
    description: 'A name',
  });
});

test('short repetitions stay where they are', () => {
  const format = zodResponseFormat(z.object({ a: z.enum(['x', 'y']), b: z.enum(['x', 'y']) }), 'x');
  expect(format.json_schema.schema).not.toHaveProperty('$defs');
});

test('a part inside a shared part is not shared once more', () => {
  const inner = { type: 'string', enum: values };
  const outer = { type: 'object', properties: { inner }, required: ['inner'] };
  const schema = { type: 'object', properties: { a: outer, b: outer }, required: ['a', 'b'] };
  const format = jsonSchemaResponseFormat(schema, 'x') as any;
  expect(Object.keys(format.json_schema.schema.$defs)).toEqual(['a']);
});
