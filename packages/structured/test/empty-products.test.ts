import { z } from 'zod';

import { jsonSchemaResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const property = (schema: unknown) => object({ a: schema });
const text = { type: 'string' };
const literals = (...kinds: string[]) =>
  z.discriminatedUnion(
    'kind',
    kinds.map((kind) => z.object({ kind: z.literal(kind) })) as never,
  ) as z.ZodType;
const constants = (...kinds: string[]) => ({
  anyOf: kinds.map((kind) => object({ kind: { const: kind } })),
});

describe('products of unions that nothing fits are refused, each reason once', () => {
  test.each<[string, () => unknown]>([
    [
      'zod 4',
      () => zodResponseFormat(z.object({ a: literals('x', 'y').and(literals('p', 'q')) }), 'x'),
    ],
    [
      'JSON Schema',
      () => {
        const schema = { allOf: [constants('x', 'y'), constants('p', 'q')] };
        return jsonSchemaResponseFormat(property(schema), 'x');
      },
    ],
  ])('%s', (_name, make) => {
    expect(issuesOf(make)).toEqual([
      {
        path: '#/properties/a/properties/kind',
        message: 'no value fits: its branches disagree about values',
      },
    ]);
  });

  test('a fault of several pairs', () => {
    const schema = literals('x', 'y').and(
      z.union([z.object({ d: z.date() }), z.object({ e: z.null() })]),
    );
    expect(issuesOf(() => zodResponseFormat(z.object({ a: schema }), 'x'))).toEqual([
      { path: '#/properties/a/properties/d', message: expect.stringContaining('date') },
    ]);
  });
});

describe('the number of branches', () => {
  const kinds = (count: number, name: string) => ({
    anyOf: Array.from({ length: count }, (_, index) =>
      object({ kind: { const: `k${index}` }, [name]: text }),
    ),
  });
  const texts = (count: number, name: string) => ({
    anyOf: Array.from({ length: count }, (_, index) => object({ [`${name}${index}`]: text })),
  });
  const format = (...allOf: object[]) => jsonSchemaResponseFormat(property({ allOf }), 'x') as any;

  test('counts the pairs that something fits', () => {
    const { schema } = format(kinds(60, 'b'), kinds(60, 'c'), kinds(60, 'd')).json_schema;
    expect(schema.properties.a.anyOf).toHaveLength(60);
    expect(schema.properties.a.anyOf[7].properties).toEqual({
      kind: { type: 'string', const: 'k7' },
      b: text,
      c: text,
      d: text,
    });
  });

  test.each([
    ['branches', texts(17, 'b'), texts(16, 'c')],
    ['pairs of them', kinds(129, 'b'), kinds(128, 'c')],
  ])('is bounded: %s', (_name, one, other) => {
    expect(issuesOf(() => format(one, other))).toEqual([
      {
        path: '#/properties/a',
        message: 'allOf: its unions make more than 256 branches; write one schema instead',
      },
    ]);
  });
});
