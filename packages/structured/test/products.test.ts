import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { z } from 'zod';
import * as m from 'zod/mini';
import { z as z3 } from 'zod3';
import { z as z34 } from 'zod3/v4';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { T, type, Value } from './matrix/row.js';

const ajv = new Ajv2020({ strict: false });
const closed = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const object = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const property = (schema: unknown, $defs = {}) => ({ ...object({ a: schema }), $defs });
const text = { type: 'string' };
const constant = (value: string) => ({ type: 'string', const: value });

/** Objects of the kinds `x` and `y`, which have a text with a name of their own. */
const zods = (zod: any, [first, second]: string) =>
  zod.discriminatedUnion('kind', [
    zod.object({ kind: zod.literal('x'), [first!]: zod.string() }),
    zod.object({ kind: zod.literal('y'), [second!]: zod.string() }),
  ]);
const minis = ([first, second]: string) =>
  m.discriminatedUnion('kind', [
    m.object({ kind: m.literal('x'), [first!]: m.string() }),
    m.object({ kind: m.literal('y'), [second!]: m.string() }),
  ]);
const valibots = ([first, second]: string) =>
  v.variant('kind', [
    v.object({ kind: v.literal('x'), [first!]: v.string() }),
    v.object({ kind: v.literal('y'), [second!]: v.string() }),
  ]);
const typeboxes = ([first, second]: string) =>
  T.Union([
    T.Object({ kind: T.Literal('x'), [first!]: T.String() }),
    T.Object({ kind: T.Literal('y'), [second!]: T.String() }),
  ]);
const arktypes = ([first, second]: string) =>
  type({ kind: "'x'", [first!]: 'string' }).or({ kind: "'y'", [second!]: 'string' });
const raws = ([first, second]: string) => ({
  anyOf: [
    object({ kind: { const: 'x' }, [first!]: text }),
    object({ kind: { const: 'y' }, [second!]: text }),
  ],
});
const valibotFormat = (a: v.GenericSchema) =>
  standardResponseFormat(toStandardJsonSchema(v.object({ a })), 'x');
const typeboxFormat = (a: unknown) => {
  const schema = T.Object({ a });
  return jsonSchemaResponseFormat(schema, 'x', { validate: (value) => Value.Parse(schema, value) });
};

const both = (names: string) => [
  closed({ kind: constant('x'), [names[0]!]: text, [names[2]!]: text }),
  closed({ kind: constant('y'), [names[1]!]: text, [names[3]!]: text }),
];
const once = (names: string) => [
  closed({ kind: constant('x'), [names[0]!]: text }),
  closed({ kind: constant('y'), [names[1]!]: text }),
];

describe('products of unions leave out the pairs that nothing fits', () => {
  test.each<[string, () => any, object[]]>([
    [
      'zod 4, intersection',
      () => zodResponseFormat(z.object({ a: zods(z, 'bc').and(zods(z, 'de')) }), 'x'),
      both('bcde'),
    ],
    [
      'zod 4 of 3.25, intersection',
      () => zodResponseFormat(z34.object({ a: zods(z34, 'bc').and(zods(z34, 'de')) }), 'x'),
      both('bcde'),
    ],
    [
      'zod 3, intersection',
      () => zodResponseFormat(z3.object({ a: zods(z3, 'bc').and(zods(z3, 'de')) }), 'x'),
      both('bcde'),
    ],
    [
      'zod/mini, intersection',
      () => zodResponseFormat(m.object({ a: m.intersection(minis('bc'), minis('de')) }), 'x'),
      both('bcde'),
    ],
    [
      'valibot, intersection',
      () => valibotFormat(v.intersect([valibots('bc'), valibots('de')])),
      both('bcde'),
    ],
    [
      'typebox, intersection',
      () => typeboxFormat(T.Intersect([typeboxes('bc'), typeboxes('de')])),
      both('bcde'),
    ],
    [
      'arktype, intersection',
      () => standardResponseFormat(type({ a: arktypes('bc').and(arktypes('de')) }), 'x'),
      both('bcde').map(({ required, ...rest }) => ({
        ...rest,
        required: expect.arrayContaining(required),
      })),
    ],
    [
      'JSON Schema, allOf',
      () => jsonSchemaResponseFormat(property({ allOf: [raws('bc'), raws('de')] }), 'x'),
      both('bcde'),
    ],
    [
      'JSON Schema, allOf of oneOf',
      () => {
        const [one, other] = [raws('bc'), raws('de')].map(({ anyOf }) => ({ oneOf: anyOf }));
        return jsonSchemaResponseFormat(property({ allOf: [one, other] }), 'x');
      },
      both('bcde'),
    ],
    [
      'JSON Schema, beside a reference',
      () => {
        const schema = { $ref: '#/$defs/one', ...raws('de') };
        return jsonSchemaResponseFormat(property(schema, { one: raws('bc') }), 'x');
      },
      both('bcde'),
    ],
    [
      'zod 4, pipe',
      () => zodResponseFormat(z.object({ a: zods(z, 'bc').pipe(zods(z, 'bc')) }), 'x'),
      once('bc'),
    ],
    [
      'zod 3, pipe',
      () => zodResponseFormat(z3.object({ a: zods(z3, 'bc').pipe(zods(z3, 'bc')) }), 'x'),
      once('bc'),
    ],
    [
      'zod/mini, pipe',
      () => zodResponseFormat(m.object({ a: m.pipe(minis('bc'), minis('bc')) }), 'x'),
      once('bc'),
    ],
    ['valibot, pipe', () => valibotFormat(v.pipe(valibots('bc'), valibots('bc'))), once('bc')],
  ])('%s', (_name, make, anyOf) => {
    const format = make();
    const { schema } = format.json_schema;
    expect(schema.properties.a.anyOf).toEqual(anyOf);
    const isAllowed = ajv.compile(schema);
    for (const option of anyOf as { properties: Record<string, { const?: string }> }[]) {
      const entries = Object.entries(option.properties);
      const a = Object.fromEntries(entries.map(([name, part]) => [name, part.const ?? 'text']));
      expect(isAllowed({ a })).toBe(true);
      expect(format.$parseRaw(JSON.stringify({ a }))).toEqual({ a });
    }
  });

  const kind = (part: unknown) => object({ kind: part });
  test.each<[string, unknown, unknown]>([
    [
      'a constant further inside',
      {
        allOf: [
          { anyOf: [kind(kind({ const: 'x' })), kind(kind({ const: 'y' }))] },
          { anyOf: [kind(kind({ const: 'x' })), kind(kind({ const: 'z' }))] },
        ],
      },
      closed({ kind: closed({ kind: constant('x') }) }),
    ],
    [
      'the items of a list that has some',
      {
        allOf: [
          { anyOf: [kind({ type: 'array', items: text, minItems: 1 }), kind({ type: 'null' })] },
          { anyOf: [kind({ type: 'array', items: { type: 'null' } }), kind({ type: 'null' })] },
        ],
      },
      closed({ kind: { type: 'null' } }),
    ],
    [
      'bounds',
      {
        allOf: [
          { anyOf: [kind({ type: 'integer', minimum: 5 }), kind(text)] },
          { anyOf: [kind({ type: 'integer', maximum: 3 }), kind(text)] },
        ],
      },
      closed({ kind: text }),
    ],
    [
      'listed texts that the pattern refuses',
      {
        allOf: [
          { anyOf: [{ enum: ['ab', 'cd'] }, { type: 'string', pattern: '^x' }] },
          { anyOf: [{ const: 'pq' }, { const: 'xy' }] },
        ],
      },
      { type: 'string', const: 'xy', pattern: '^x' },
    ],
    [
      'a reference',
      {
        allOf: [
          { anyOf: [kind({ $ref: '#/$defs/x' }), kind({ const: 'y' })] },
          { anyOf: [kind({ const: 'y' }), kind({ const: 'z' })] },
        ],
      },
      closed({ kind: constant('y') }),
    ],
    [
      'one schema beside a union',
      { ...kind({ enum: ['x', 'z'] }), anyOf: [kind({ const: 'x' }), kind({ const: 'y' })] },
      closed({ kind: { type: 'string', const: 'x' } }),
    ],
  ])('JSON Schema, told apart by %s', (_name, schema, wire) => {
    const format = jsonSchemaResponseFormat(property(schema, { x: { const: 'x' } }), 'x') as any;
    expect(format.json_schema.schema.properties.a).toEqual(wire);
  });

  test('recursive unions', () => {
    const side = (name: string) => ({
      anyOf: [
        object({
          kind: { const: 'x' },
          kids: { type: 'array', items: { $ref: `#/$defs/${name}` } },
        }),
        object({ kind: { const: 'y' }, [name]: text }),
      ],
    });
    const schema = property(
      { allOf: [{ $ref: '#/$defs/left' }, { $ref: '#/$defs/right' }] },
      { left: side('left'), right: side('right') },
    );
    const format = jsonSchemaResponseFormat(schema, 'x') as any;
    expect(format.json_schema.schema.$defs.recursive.anyOf).toEqual([
      closed({
        kind: constant('x'),
        kids: { type: 'array', items: { $ref: '#/$defs/recursive' } },
      }),
      closed({ kind: constant('y'), left: text, right: text }),
    ]);
  });
});
