import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S, T, type } from './matrix/row.js';

const property = (schema: unknown, $defs = {}) => ({
  type: 'object',
  properties: { a: schema },
  required: ['a'],
  $defs,
});
const validate = (value: unknown) => value;
const object = (properties: Record<string, unknown>, keywords = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  ...keywords,
});
const text = { type: 'string' };
const number = { type: 'number' };
const overlapping = { oneOf: [{ type: 'integer' }, number] };

describe('exactly one of overlapping options, below the top of what is merged', () => {
  const HINT = 'exactly one of the options may fit';

  test.each<[string, unknown]>([
    ['in allOf', { allOf: [overlapping, { minimum: 2 }] }],
    ['in anyOf in allOf', { allOf: [{ anyOf: [overlapping, text] }, { minimum: 2 }] }],
    ['beside $ref', { $ref: '#/$defs/union', minimum: 2 }],
    ['in $ref in allOf', { allOf: [{ $ref: '#/$defs/union' }] }],
    ['in oneOf in allOf', { allOf: [{ oneOf: [overlapping, text] }] }],
    [
      'closed branches that a sibling opens to each other',
      {
        allOf: [
          { oneOf: [object({ b: text }), object({ c: text })] },
          object({ b: text, c: text }),
        ],
      },
    ],
    ['twice', { allOf: [overlapping, overlapping] }],
    [
      'branches without a type that both allow texts',
      {
        type: ['string', 'object'],
        oneOf: [
          { properties: { k: { const: 1 } }, required: ['k'] },
          { properties: { k: { const: 2 } }, required: ['k'] },
        ],
      },
    ],
  ])('JSON Schema: %s', (_name, schema) => {
    const document = property(schema, { union: overlapping });
    expect(issuesOf(() => jsonSchemaResponseFormat(document, 'x'))).toContainEqual({
      path: '#/properties/a',
      message: expect.stringContaining('two of its branches may fit at once'),
    });
    const format = jsonSchemaResponseFormat(document, 'x', { validate });
    expect(JSON.stringify(format.json_schema.schema)).toContain(HINT);
  });

  test.each<[string, unknown]>([
    [
      'a constant tells them apart',
      {
        allOf: [
          {
            oneOf: [object({ k: { const: 1 } }), object({ k: { const: 2 } })],
          },
          object({ b: text }),
        ],
      },
    ],
    [
      'a property that the other branch requires',
      { allOf: [{ oneOf: [object({ b: text }), object({ c: text })] }, object({ d: text })] },
    ],
    ['a sibling leaves one', { allOf: [{ oneOf: [text, number] }, text] }],
  ])('JSON Schema: nothing to say where %s', (_name, schema) => {
    const { schema: wire } = jsonSchemaResponseFormat(property(schema), 'x').json_schema;
    expect(JSON.stringify(wire)).not.toContain(HINT);
  });

  const [int, other] = [z.object({ n: z.int() }), z.object({ n: z.number() })];
  const id = z.object({ id: z.string() });
  const [miniInt, miniOther] = [mini.object({ n: mini.int() }), mini.object({ n: mini.number() })];
  test.each<[string, () => any]>([
    ['zod 4', () => zodResponseFormat(z.object({ a: z.xor([int, other]).and(id) }), 'x')],
    [
      'zod 4, in a union',
      () =>
        zodResponseFormat(
          z.object({ a: z.union([z.xor([int, other]), z.object({ c: z.string() })]).and(id) }),
          'x',
        ),
    ],
    [
      'zod/mini',
      () => {
        const xor = mini.xor([miniInt, miniOther]);
        const a = mini.intersection(xor, mini.object({ id: mini.string() }));
        return zodResponseFormat(mini.object({ a }), 'x');
      },
    ],
    [
      'effect',
      () => {
        const one = S.Struct({ n: S.Int });
        const a = S.Union([one, S.Struct({ n: S.Finite })], { mode: 'oneOf' });
        const wrapped = S.toStandardSchemaV1(S.toStandardJSONSchemaV1(S.Struct({ a })));
        return standardResponseFormat(wrapped, 'x');
      },
    ],
    [
      'typebox',
      () => {
        const a = T.Intersect([T.Unsafe(overlapping), T.Number({ minimum: 1 })]);
        return jsonSchemaResponseFormat(T.Object({ a }), 'x', { validate });
      },
    ],
  ])('%s: a hint', (_library, make) => {
    expect(JSON.stringify(make().json_schema.schema)).toContain(HINT);
  });
});

describe('objects that are declared to keep other keys, below the top of what is merged', () => {
  const CLOSE = 'close the object';
  const open = object({ b: text }, { additionalProperties: true });

  test.each<[string, unknown]>([
    ['alone in allOf', { allOf: [open] }],
    ['with one that says nothing', { allOf: [object({ c: text }), open] }],
    ['before one that says nothing', { allOf: [open, object({ c: text })] }],
    ['by an empty schema', { allOf: [object({ b: text }, { additionalProperties: {} })] }],
    ['by a schema', { allOf: [object({ b: text }, { additionalProperties: number }), {}] }],
    ['beside anyOf', { ...open, anyOf: [object({ c: text })] }],
    ['beside $ref', { $ref: '#/$defs/open', title: 'q', minProperties: 0 }],
    ['by unevaluatedProperties', { allOf: [object({ b: text })], unevaluatedProperties: true }],
    [
      'by unevaluatedProperties with a schema',
      { allOf: [object({ b: text })], unevaluatedProperties: number },
    ],
  ])('JSON Schema: %s', (_name, schema) => {
    const document = property(schema, { open });
    expect(issuesOf(() => jsonSchemaResponseFormat(document, 'x', { validate }))).toEqual([
      { path: '#/properties/a', message: expect.stringContaining(CLOSE) },
    ]);
  });

  const [a, b] = [z.looseObject({ a: z.string() }), z.looseObject({ b: z.string() })];
  test.each<[string, () => unknown]>([
    ['zod 4', () => zodResponseFormat(a.and(b), 'x')],
    ['zod 4, one side', () => zodResponseFormat(a.and(z.object({ b: z.string() })), 'x')],
    [
      'zod 4, a catch-all',
      () => zodResponseFormat(a.and(z.object({ b: z.string() }).catchall(z.string())), 'x'),
    ],
    [
      'zod 4, a loose record with listed keys',
      () => zodResponseFormat(z.looseRecord(z.enum(['a']), z.string()), 'x'),
    ],
    [
      'zod 4, a loose record whose keys another side has',
      () => {
        const record = z.looseRecord(z.string().regex(/^a/), z.number());
        return zodResponseFormat(z.object({ b: z.string() }).and(record), 'x');
      },
    ],
    [
      'zod/mini',
      () =>
        zodResponseFormat(
          mini.intersection(
            mini.object({ a: mini.string() }),
            mini.looseObject({ b: mini.string() }),
          ),
          'x',
        ),
    ],
    [
      'zod/mini, a loose record',
      () => zodResponseFormat(mini.looseRecord(mini.enum(['a']), mini.string()), 'x'),
    ],
    [
      'zod 3',
      () => {
        const side = z3.object({ a: z3.string() }).passthrough();
        return zodResponseFormat(side.and(z3.object({ b: z3.string() })), 'x');
      },
    ],
    [
      'valibot',
      () => {
        const sides = [v.looseObject({ a: v.string() }), v.object({ b: v.string() })] as const;
        return standardResponseFormat(toStandardJsonSchema(v.intersect(sides)), 'x');
      },
    ],
    [
      'typebox',
      () => {
        const side = T.Object({ a: T.String() }, { additionalProperties: true });
        const schema = T.Intersect([side, T.Object({ b: T.String() })]);
        return jsonSchemaResponseFormat(schema, 'x', { validate });
      },
    ],
  ])('%s', (_library, make) => {
    expect(issuesOf(make)).toEqual([{ path: '#', message: expect.stringContaining(CLOSE) }]);
  });

  test('a closed side closes the whole', () => {
    const schema = property({
      allOf: [open, object({ b: text, c: text }, { additionalProperties: false })],
    });
    expect(issuesOf(() => jsonSchemaResponseFormat(schema, 'x'))).toEqual([]);
  });

  test('arktype merges objects itself', () => {
    const schema = type({ a: 'string' }).and({ b: 'number' });
    expect(issuesOf(() => standardResponseFormat(schema, 'x'))).toEqual([]);
  });
});

test.each<[string, unknown, object]>([
  [
    'exclusive bounds of draft 4',
    { allOf: [{ type: 'number', minimum: 3, exclusiveMinimum: true }, { minimum: 5 }] },
    { exclusiveMinimum: 3, minimum: 5 },
  ],
  [
    'upper bounds of draft 4',
    { type: 'number', allOf: [{ maximum: 3, exclusiveMaximum: true }, { maximum: 2 }] },
    { exclusiveMaximum: 3, maximum: 2 },
  ],
  [
    'bounds of draft 4 behind a reference',
    { $ref: '#/$defs/old', maximum: 9 },
    { exclusiveMinimum: 1, maximum: 9 },
  ],
  [
    'the flag without its bound',
    { type: 'number', allOf: [{ exclusiveMinimum: true }, { minimum: 5 }] },
    { minimum: 5 },
  ],
])('merges %s', (_name, schema, keywords) => {
  const old = { type: 'number', minimum: 1, exclusiveMinimum: true };
  const { schema: wire } = jsonSchemaResponseFormat(property(schema, { old }), 'x').json_schema;
  expect(wire).toMatchObject({ properties: { a: { type: 'number' } } });
  expect((wire?.['properties'] as any).a).toEqual({ type: 'number', ...keywords });
});

describe('divisors whose product is no exact number', () => {
  const [one, two] = [9_007_199_254_740_881, 9_007_199_254_740_847];

  test('are refused where nothing checks the second one', () => {
    const schema = property({ allOf: [{ type: 'integer', multipleOf: one }, { multipleOf: two }] });
    expect(issuesOf(() => jsonSchemaResponseFormat(schema, 'x'))).toEqual([
      { path: '#/properties/a', message: expect.stringContaining('multipleOf stands twice') },
    ]);
  });

  test.each<[string, any]>([
    ['zod 4', z],
    ['zod 3', z3],
  ])('%s: the second one is a hint', (_version, zod) => {
    const schema = zod.object({ a: zod.number().multipleOf(one).multipleOf(two) });
    const { schema: wire } = zodResponseFormat(schema, 'x').json_schema;
    expect(wire).toMatchObject({
      properties: { a: { multipleOf: one, description: `(multipleOf: ${two})` } },
    });
  });
});

test('a branch that no object fits is left out only where nothing but objects may', () => {
  const closed = { properties: { b: { type: 'string' } }, additionalProperties: false };
  const branch = { properties: { c: { type: 'string' } }, required: ['c'] };
  const make = (more: object, other: object) => {
    const a = { ...closed, ...more, required: ['b'], anyOf: [branch, other] };
    return jsonSchemaResponseFormat({ type: 'object', properties: { a }, required: ['a'] }, 'x');
  };
  const { schema } = make({ type: 'object' }, {}).json_schema;
  expect(schema).toHaveProperty('properties.a.properties', closed.properties);
  // Numbers and lists of anything fit the first branch as well.
  expect(issuesOf(() => make({}, { type: 'string' }))).toEqual([
    { path: '#/properties/a/items', message: expect.stringContaining('the API needs a type') },
  ]);
});
