import { z } from 'zod';
import { z as z3 } from 'zod3';

import { UnsupportedSchemaError } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';

type Anything = any;
const versions: [string, Anything][] = [
  ['zod 4', z],
  ['zod 3', z3],
];

const schemaOf = (schema: Anything, options?: object): Anything =>
  zodResponseFormat(schema, 'answer', options).json_schema.schema;
const issuesOf = (make: () => unknown): { path: string; message: string }[] => {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(UnsupportedSchemaError);
    return [...(error as UnsupportedSchemaError).issues];
  }
  throw new Error('The schema was accepted.');
};

describe.each(versions)('%s', (_name, zod) => {
  test('closes objects and requires every property', () => {
    const schema = zod.object({
      steps: zod.array(zod.object({ text: zod.string().describe('One step') })).min(1),
      score: zod.number().int().min(0).max(10),
      kind: zod.enum(['a', 'b']),
      note: zod.string().nullable(),
      when: zod.string().datetime(),
    });
    expect(schemaOf(schema)).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['steps', 'score', 'kind', 'note', 'when'],
      properties: {
        steps: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['text'],
            properties: { text: { type: 'string', description: 'One step' } },
          },
        },
        score: { type: 'integer', minimum: 0, maximum: 10 },
        kind: { type: 'string', enum: ['a', 'b'] },
        note: expect.anything(),
        when: { type: 'string', format: 'date-time', description: '(offset: Z)' },
      },
    });
  });

  test('names every construct that cannot be expressed, with its path', () => {
    const schema = zod.object({
      record: zod.record(zod.string(), zod.number()),
      tuple: zod.tuple([zod.string(), zod.number()]),
      date: zod.date(),
      list: zod.array(zod.object({ anything: zod.any(), optional: zod.string().optional() })),
      open: zod.object({ a: zod.string() }).passthrough(),
      big: zod.bigint(),
    });
    expect(issuesOf(() => zodResponseFormat(schema, 'answer')).map(({ path }) => path)).toEqual([
      '#/properties/record',
      '#/properties/tuple',
      '#/properties/date',
      '#/properties/list/items/properties/anything',
      '#/properties/list/items/properties/optional',
      '#/properties/open',
      '#/properties/big',
    ]);
    expect(() => zodResponseFormat(schema, 'answer')).toThrow(
      /"answer" cannot be used[^]*#\/properties\/date: date: JSON has no dates/,
    );
  });

  test('reads null back as absent where an optional property became nullable', () => {
    const schema = zod.object({
      name: zod.string(),
      nickname: zod.string().optional(),
      nested: zod.array(
        zod.discriminatedUnion('kind', [
          zod.object({ kind: zod.literal('a'), extra: zod.number().optional() }),
          zod.object({ kind: zod.literal('b'), note: zod.string().nullish() }),
        ]),
      ),
    });
    const format = zodResponseFormat(schema, 'answer', { optionalAsNullable: true });
    expect(format.json_schema.schema).toMatchObject({
      required: ['name', 'nickname', 'nested'],
      properties: { nickname: { type: ['string', 'null'] } },
    });
    const parsed = format.$parseRaw(
      '{"name":"A","nickname":null,"nested":[{"kind":"a","extra":null},{"kind":"b","note":null},{"kind":"a","extra":1}]}',
    );
    expect(parsed).toEqual({
      name: 'A',
      nested: [{ kind: 'a' }, { kind: 'b', note: null }, { kind: 'a', extra: 1 }],
    });
  });

  test('wraps a root that is no object, and unwraps the answer', () => {
    const format = zodResponseFormat(
      zod.union([zod.object({ a: zod.string() }), zod.array(zod.number())]),
      'answer',
    );
    expect(format.json_schema.schema).toMatchObject({
      type: 'object',
      required: ['value'],
      additionalProperties: false,
      properties: { value: { anyOf: [{ type: 'object' }, { type: 'array' }] } },
    });
    expect(format.$parseRaw('{"value":[1,2]}')).toEqual([1, 2]);
    expect(() => format.$parseRaw('{"value":"no"}')).toThrow(/invalid/i);
  });

  test('keeps recursion', () => {
    const node: Anything = zod.object({
      name: zod.string(),
      children: zod.lazy(() => zod.array(node)),
    });
    const format = zodResponseFormat(zod.object({ tree: node, other: node }), 'answer');
    const schema: Anything = format.json_schema.schema;
    const resolve = (ref: string) =>
      ref
        .split('/')
        .slice(1)
        .reduce((value, key) => value[key], schema);
    const tree = schema.properties.tree.$ref
      ? resolve(schema.properties.tree.$ref)
      : schema.properties.tree;
    const children = tree.properties.children.$ref
      ? resolve(tree.properties.children.$ref)
      : (tree.properties.children.anyOf?.[0] ?? tree.properties.children);
    const array = children.$ref ? resolve(children.$ref) : children;
    expect(resolve(array.items.$ref).properties.name).toEqual({ type: 'string' });
    const text =
      '{"tree":{"name":"a","children":[{"name":"b","children":[]}]},"other":{"name":"c","children":[]}}';
    expect(format.$parseRaw(text)).toEqual(JSON.parse(text));
  });

  test('wraps a recursive root that is a union', () => {
    const value: Anything = zod.lazy(() => zod.union([zod.string(), zod.array(value)]));
    const format = zodResponseFormat(value, 'answer');
    expect(JSON.stringify(format.json_schema.schema)).not.toContain('"$ref":"#"');
    expect(format.$parseRaw('{"value":["a",["b"]]}')).toEqual(['a', ['b']]);
  });

  test('merges intersections of objects', () => {
    const schema = zod.object({
      a: zod.object({ x: zod.string() }).and(zod.object({ y: zod.number() })),
    });
    expect(schemaOf(schema).properties.a).toEqual({
      type: 'object',
      properties: { x: { type: 'string' }, y: { type: 'number' } },
      required: ['x', 'y'],
      additionalProperties: false,
    });
  });

  test('asks for what a transform reads, and gives what it makes', () => {
    const schema = zod.object({
      at: zod
        .string()
        .datetime()
        .transform((text: string) => new Date(text)),
      count: zod.string().default('1'),
      limit: zod.number().catch(3),
    });
    const format = zodResponseFormat(schema, 'answer');
    expect(format.json_schema.schema).toMatchObject({
      required: ['at', 'count', 'limit'],
      properties: {
        at: { type: 'string', format: 'date-time' },
        count: { type: 'string' },
        limit: { type: 'number' },
      },
    });
    expect(format.$parseRaw('{"at":"2026-01-02T03:04:05Z","count":"2","limit":"x"}')).toEqual({
      at: new Date('2026-01-02T03:04:05Z'),
      count: '2',
      limit: 3,
    });
  });

  test('turns what only zod checks into hints for the model', () => {
    const schema = zod.object({
      code: zod.string().min(3).max(5).describe('A code'),
      link: zod.string().url(),
    });
    expect(schemaOf(schema).properties).toEqual({
      code: { type: 'string', description: 'A code (minLength: 3; maxLength: 5)' },
      link: { type: 'string', description: '(format: uri)' },
    });
    expect(() =>
      zodResponseFormat(schema, 'answer').$parseRaw('{"code":"x","link":"y"}'),
    ).toThrow();
  });

  test('reads enums, literals, brands and read-only types', () => {
    enum Level {
      Low,
      High = 'high',
    }
    const schema = zod.object({
      level: zod.nativeEnum(Level),
      literal: zod.literal(3),
      brand: zod.string().brand('id'),
      list: zod.array(zod.boolean()).length(2).readonly(),
      nothing: zod.null(),
    });
    expect(schemaOf(schema).properties).toEqual({
      level: { type: expect.anything(), enum: [0, 'high'] },
      literal: { type: 'number', const: 3 },
      brand: { type: 'string' },
      list: { type: 'array', items: { type: 'boolean' }, minItems: 2, maxItems: 2 },
      nothing: { type: 'null' },
    });
  });
});
