import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { z } from 'zod';
import * as m from 'zod/mini';
import { z as z3 } from 'zod3';

import { standardRealtimeFunction } from '../src/index.js';
import { zodRealtimeFunction } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S, scope, type } from './matrix/row.js';

const ajv = new Ajv2020({ strict: false });
const zodTool = (parameters: any) => zodRealtimeFunction({ name: 'x', parameters }).parameters;
const tool = (parameters: any, schema?: object) =>
  standardRealtimeFunction({ name: 'x', parameters, schema } as never).parameters;
const valibot = (schema: any) => tool(toStandardJsonSchema(schema));
const effect = (schema: any) => tool(S.toStandardSchemaV1(S.toStandardJSONSchemaV1(schema)));
const wire = (schema: unknown) => JSON.parse(JSON.stringify(schema)) as Record<string, any>;

/** Expects the schema of an object that allows one value and refuses another. */
function expectObject(schema: Record<string, any>, fitting: object, other: object): void {
  expect(schema['type']).toBe('object');
  const isAllowed = ajv.compile(schema);
  expect(isAllowed(fitting)).toBe(true);
  expect(isAllowed(other)).toBe(false);
}

const events = (zod: any) =>
  zod.discriminatedUnion('kind', [
    zod.object({ kind: zod.literal('a'), x: zod.string() }),
    zod.object({ kind: zod.literal('b') }),
  ]);
const recursive = (zod: any): any => {
  const Node = zod.object({ kids: zod.lazy(() => zod.array(Node)) });
  return Node;
};
const Recursive = recursive(z);
const Loose = z.looseObject({ id: z.string() });
const [id, city] = ['1', 'Rome'];

describe('a value of an intersection is allowed', () => {
  const zods = [
    ['zod 4', z],
    ['zod 3', z3],
  ] as [string, any][];
  const base = (zod: any) => zod.object({ id: zod.string() });
  const place = (zod: any) => zod.object({ city: zod.string() });

  test.each<[string, () => unknown, object, object]>([
    ...zods.flatMap(([name, zod]): [string, () => unknown, object, object][] => [
      [`${name}`, () => zodTool(base(zod).and(place(zod))), { id, city }, { id }],
      [
        `${name}, with a union`,
        () => zodTool(base(zod).and(events(zod))),
        { id, kind: 'a', x: '' },
        { id, kind: 'a' },
      ],
      [
        `${name}, open on one side`,
        () => zodTool(base(zod).passthrough().and(place(zod))),
        { id, city, more: 1 },
        { id },
      ],
      [
        `${name}, recursive`,
        () => zodTool(recursive(zod).and(base(zod))),
        { id, kids: [{ kids: [] }] },
        { id, kids: [{}] },
      ],
      [
        `${name}, in a property`,
        () => zodTool(zod.object({ o: base(zod).and(place(zod)).optional() })),
        { o: { id, city } },
        { o: { city } },
      ],
      [
        `${name}, in a list`,
        () => zodTool(zod.object({ l: zod.array(base(zod).and(place(zod)).nullable()) })),
        { l: [{ id, city }, null] },
        { l: [{ id }] },
      ],
    ]),
    ['zod 4, loose', () => zodTool(Loose.and(place(z))), { id, city, more: 1 }, { city }],
    [
      'zod 4, of a named schema',
      () => {
        const Part = z.object({ id: z.string() });
        const parameters = z.object({ o: Part.and(place(z)), p: Part });
        return zodRealtimeFunction({ name: 'x', parameters, schemaDefinitions: { Part } })
          .parameters;
      },
      { o: { id, city }, p: { id } },
      { o: { city }, p: { id } },
    ],
    [
      'zod/mini',
      () => zodTool(m.intersection(m.object({ id: m.string() }), m.object({ city: m.string() }))),
      { id, city },
      { id },
    ],
    [
      'valibot',
      () => valibot(v.intersect([v.object({ id: v.string() }), v.object({ city: v.string() })])),
      { id, city },
      { id },
    ],
    [
      'valibot, in a property',
      () =>
        valibot(
          v.object({
            o: v.intersect([
              v.object({ id: v.string() }),
              v.variant('kind', [v.object({ kind: v.literal('a'), x: v.string() })]),
            ]),
          }),
        ),
      { o: { id, kind: 'a', x: '' } },
      { o: { id, kind: 'a' } },
    ],
    ['arktype', () => tool(type({ id: 'string' }).and({ city: 'string' })), { id, city }, { id }],
    [
      'a JSON Schema with properties beside a union',
      () =>
        tool(type({ id: 'string' }), {
          properties: { id: { type: 'string' } },
          anyOf: [
            { properties: { city: { type: 'string' } }, required: ['city'] },
            { $ref: '#/$defs/Zip' },
          ],
          $defs: { Zip: { properties: { zip: { type: 'string' } }, required: ['zip'] } },
        }),
      { id, zip: '' },
      { id },
    ],
  ])('%s', (_name, make, fitting, other) => expectObject(wire(make()), fitting, other));

  test('an object beside an intersection stays closed', () => {
    const schema = zodTool(z.object({ a: base(z), b: base(z).and(place(z)) }));
    expect(wire(schema)['properties'].a.additionalProperties).toBe(false);
  });
});

describe('the root is an object where the schema refers to itself or has a name', () => {
  class Point extends S.Class('Point')({ text: S.String }) {}
  const Tree: any = S.Struct({ kids: S.Array(S.suspend(() => Tree)) }).annotate({
    identifier: 'Tree',
  });
  const Getter: any = z.object({
    get kids() {
      return z.array(Getter).describe('parts');
    },
  });
  const Lazy: any = z3.lazy(() => z3.object({ kids: z3.array(Lazy) }));
  const List: any = v.object({ kids: v.array(v.lazy(() => List)) });
  const tree = { kids: [{ kids: [] }] };
  const text = { text: '' };

  test.each<[string, () => unknown, object, object]>([
    ['zod 4, a getter', () => zodTool(Getter), tree, { kids: [{}] }],
    ['zod 4, lazy', () => zodTool(Recursive), tree, { kids: [{}] }],
    ['zod 3', () => zodTool(recursive(z3)), tree, { kids: [{}] }],
    ['zod 3, a lazy root', () => zodTool(Lazy), tree, { kids: [{}] }],
    ['valibot', () => valibot(List), tree, { kids: [{}] }],
    ['arktype', () => tool(scope({ N: { kids: 'N[]' } }).type('N')), tree, { kids: [{}] }],
    ['effect', () => effect(Tree), tree, { kids: [{}] }],
    ['effect, a class', () => effect(Point), text, {}],
    [
      'effect, an identifier',
      () => effect(S.Struct({ text: S.String }).annotate({ identifier: 'Text' })),
      text,
      {},
    ],
    [
      'zod 4, metadata',
      () => zodTool(z.object({ text: z.string() }).meta({ id: 'Realtime root' })),
      text,
      {},
    ],
    [
      'a JSON Schema',
      () =>
        tool(type({ text: 'string' }), {
          $ref: '#/$defs/Text',
          $defs: {
            Text: {
              type: 'object',
              properties: { text: { type: 'string' }, more: { $ref: '#/$defs/Text' } },
              required: ['text'],
            },
          },
        }),
      { text: '', more: text },
      { text: '', more: {} },
    ],
    [
      'a JSON Schema that asks for more beside the reference',
      () =>
        tool(type({ text: 'string' }), {
          $ref: '#/$defs/Text',
          required: ['text'],
          $defs: { Text: { properties: { text: { type: 'string' } } } },
        }),
      text,
      {},
    ],
  ])('%s', (_name, make, fitting, other) => expectObject(wire(make()), fitting, other));

  test('the definition stands at the root only, with its own description', () => {
    const Named = z.object({ text: z.string() }).meta({ id: 'Named', description: 'A text.' });
    expect(wire(zodTool(Named))).toEqual({
      type: 'object',
      properties: { text: { type: 'string' } },
      required: ['text'],
      additionalProperties: false,
      description: 'A text.',
    });
  });
});

test.each<[string, () => unknown]>([
  ['zod 4', () => zodTool(z.object({ a: z.any(), b: z.unknown(), c: z.never().optional() }))],
  ['zod 3', () => zodTool(z3.object({ a: z3.any(), b: z3.unknown(), c: z3.never().optional() }))],
  ['valibot', () => valibot(v.object({ a: v.any(), b: v.unknown() }))],
  ['arktype', () => tool(type({ a: 'unknown', b: 'unknown' }))],
  ['effect', () => effect(S.Struct({ a: S.Any, b: S.Unknown }))],
])('any value is sent as a schema that allows it: %s', (_name, make) => {
  expect(wire(make())['properties']).toEqual({ a: {}, b: {} });
});

test('an open record of anything is sent', () => {
  expect(wire(zodTool(z.object({ a: z.record(z.string(), z.any()) })))['properties']).toEqual({
    a: { type: 'object', additionalProperties: {} },
  });
});

test.each<[string, any]>([
  ['a file', z.file()],
  ['a big integer', z.bigint()],
  ['a required property that no value fits', z.never()],
])('%s is refused, and not for strict outputs', (_name, schema) => {
  const make = () => zodTool(z.object({ a: schema }));
  expect(issuesOf(make)).toEqual([{ path: '#/properties/a', message: expect.any(String) }]);
  expect(make).toThrow('The schema "x" cannot be used:\n');
});
