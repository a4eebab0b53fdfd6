import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const options = { optionalAsNullable: true };
const list = (type: string) => ({ type: 'array', items: { type } });
const text = { type: 'string' };
const object = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const closed = (properties: Record<string, unknown>) => ({
  ...object(properties),
  additionalProperties: false,
});
const write = (a: unknown) => {
  const format = jsonSchemaResponseFormat(object({ a }), 'x', options) as any;
  return format.json_schema.schema.properties.a;
};
const both = (...sides: unknown[][]) => ({ allOf: sides.map((anyOf) => ({ anyOf })) });

// Of a pair of lists, only an empty one may fit both sides.
test.each<[string, unknown, unknown]>([
  [
    'lists that differ',
    both([list('string'), list('number')], [list('number'), list('string')]),
    { anyOf: [list('string'), list('number')] },
  ],
  [
    'lists of which one must not be empty',
    both([{ ...list('string'), minItems: 1 }, text], [list('number'), text]),
    text,
  ],
  [
    'lists that may only be empty',
    both([list('string'), text], [list('number'), text]),
    { anyOf: [text, { ...list('null'), maxItems: 0 }] },
  ],
])('%s', (_name, schema, wire) => {
  expect(write(schema)).toEqual(expect.objectContaining(wire));
});

test('an optional property that may only be absent', () => {
  const side = (more: string) => [
    object({ [`${more}1`]: text, same: text }, [`${more}1`]),
    object({ [`${more}2`]: text, same: { type: 'number' } }, [`${more}2`]),
  ];
  const nullable = (type: string) => ({ type: [type, 'null'] });
  expect(write(both(side('b'), side('c')))).toEqual({
    anyOf: [
      closed({ b1: text, same: nullable('string'), c1: text }),
      closed({ b1: text, c2: text }),
      closed({ b2: text, c1: text }),
      closed({ b2: text, same: nullable('number'), c2: text }),
    ],
  });
});

test('a list in a property of a product, which may only be empty, at any depth', () => {
  const side = (more: string, [first, second]: [string, string]) => [
    object({ [`${more}1`]: text, same: list(first), in: object({ same: list(first) }) }),
    object({ [`${more}2`]: text, same: list(second), in: object({ same: list(first) }) }),
  ];
  const empty = { ...list('null'), maxItems: 0 };
  const { anyOf } = write(both(side('b', ['string', 'number']), side('c', ['number', 'string'])));
  expect(anyOf.map(({ properties }: any) => properties.same)).toEqual([
    empty,
    list('string'),
    list('number'),
    empty,
  ]);
  const inner = { in: closed({ same: empty }) };
  for (const { properties } of anyOf) expect(properties).toMatchObject(inner);
});

test('an empty list that fits two options of oneOf', () => {
  const oneOf = [list('string'), list('number'), text];
  const schema = {
    allOf: [{ oneOf }, { anyOf: [{ type: 'array', items: { type: 'null' } }, text] }],
  };
  expect(issuesOf(() => write(schema))).toEqual([
    { path: '#/properties/a', message: expect.stringContaining('two of its branches may fit') },
  ]);
});

test('a default is no absence', () => {
  const side = (more: string) => [
    object({ [`${more}1`]: text, same: { ...text, default: 'x' } }, [`${more}1`]),
    object({ [`${more}2`]: text, same: { type: 'number', default: 1 } }, [`${more}2`]),
  ];
  const path = '#/properties/a/properties/same';
  const message = 'no value fits: its branches disagree about type';
  expect(issuesOf(() => write(both(side('b'), side('c'))))).toEqual([{ path, message }]);
});

test.each<[string, any]>([
  ['lists', { allOf: [list('string'), list('number')] }],
  ['properties', { allOf: [object({ b: text }, []), object({ b: { type: 'number' } }, [])] }],
])('what is alone is refused: %s', (_name, schema) => {
  expect(issuesOf(() => write(schema))).toEqual([
    {
      path: expect.stringMatching(/(items|b)$/),
      message: expect.stringContaining('no value fits'),
    },
  ]);
});

test.each<[string, (answer: unknown) => unknown]>([
  ...(
    [
      ['zod 4', z],
      ['zod 3', z3],
    ] as [string, any][]
  ).map(([name, zod]): [string, (answer: unknown) => unknown] => {
    const union = () => zod.union([zod.string(), zod.array(zod.string())]);
    const a = union().and(zod.union([zod.string(), zod.array(zod.number())]));
    const [c, d] = [zod.string(), zod.number()].map((item) =>
      zod.union([zod.object({ same: zod.array(item) }), zod.object({ same: zod.null() })]),
    );
    const format = zodResponseFormat(zod.object({ a, b: union().pipe(union()), c: c.and(d) }), 'x');
    return [name, (answer) => format.$parseRaw(JSON.stringify(answer))];
  }),
  [
    'valibot',
    (answer) => {
      const [one, other] = [v.array(v.string()), v.array(v.number())];
      const a = v.intersect([v.union([v.string(), one]), v.union([v.string(), other])]);
      const b = v.pipe(v.union([v.string(), one]), v.union([v.string(), one]));
      const [left, right] = [one, other].map((same) =>
        v.union([v.object({ same }), v.object({ same: v.null() })]),
      );
      const c = v.intersect([left!, right!]);
      const format = standardResponseFormat(toStandardJsonSchema(v.object({ a, b, c })), 'x');
      return format.$parseRaw(JSON.stringify(answer));
    },
  ],
])('%s reads what the wire allows', (_name, parse) => {
  for (const answer of [
    { a: [], b: [], c: { same: [] } },
    { a: 'x', b: ['y'], c: { same: null } },
  ]) {
    expect(parse(answer)).toEqual(answer);
  }
});
