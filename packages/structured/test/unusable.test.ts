import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import * as m from 'zod/mini';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S, type } from './matrix/row.js';

const zod = (a: any) => zodResponseFormat(z.object({ a }), 'x');
const mini = (a: any) => zodResponseFormat(m.object({ a }), 'x');
const zod3 = (a: any) => zodResponseFormat(z3.object({ a }), 'x');
const valibot = (a: any) => standardResponseFormat<any>(toStandardJsonSchema(v.object({ a })), 'x');
const arktype = (a: any) => standardResponseFormat<any>(type({ a }), 'x');
const effect = (a: any) => {
  const schema = S.toStandardSchemaV1(S.toStandardJSONSchemaV1(S.Struct({ a })));
  return standardResponseFormat<any>(schema, 'x');
};
const json = (a: object) =>
  jsonSchemaResponseFormat({ type: 'object', properties: { a }, required: ['a'] }, 'x');

const boom = (): never => {
  throw new Error('boom');
};
const getter = {
  get b(): any {
    return boom();
  },
};
const unreadable = (schema: any): any => new Proxy(schema, { get: boom });
const toNumber = z.string().transform(Number);
const toNumber3 = z3.string().transform(Number);
const piped = v.pipe(v.string(), v.transform(Number));
const literal = (kind: string) => z.object({ kind: z.literal(kind) });
/** Made from a text, as a literal with an empty class is taken for a mistake. */
const regexOf = (text: string): RegExp => {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
};
const withRegex = (regex: RegExp): [string, () => unknown][] => [
  ['zod 4', () => zod(z.string().regex(regex))],
  ['zod/mini', () => mini(m.string().check(m.regex(regex)))],
  ['zod 3', () => zod3(z3.string().regex(regex))],
  ['valibot', () => valibot(v.pipe(v.string(), v.regex(regex)))],
  ['arktype', () => arktype(type(regex as never))],
];

test.each<[string, () => unknown, string, string?]>([
  ['a getter of zod', () => zod(z.object(getter)), 'reading it throws "boom"'],
  ['a getter of zod/mini', () => mini(m.object(getter)), 'reading it throws "boom"'],
  ['a lazy schema of zod', () => zod(z.lazy(boom)), 'reading it throws "boom"'],
  ['a lazy schema of zod 3', () => zod3(z3.lazy(boom)), 'reading it throws "boom"'],
  ['a suspended schema of effect', () => effect(S.suspend(boom)), 'reading it throws "boom"'],
  ['a getter of JSON Schema', () => json({ properties: getter }), 'throws "boom"', '/properties/b'],
  ['a proxy of JSON Schema', () => json(unreadable({ type: 'null' })), 'throws "boom"', '/type'],
  [
    'a proxy whose keys cannot be listed',
    () => json(new Proxy({ type: 'null' }, { ownKeys: boom })),
    'reading it throws "boom"',
  ],
  ['a missing schema of zod', () => zod(z.lazy(() => undefined as never)), 'no schema is there'],
  [
    'a missing schema of zod 3',
    () => zod3(z3.lazy(() => undefined as never)),
    'no schema is there',
  ],
  ['a class of effect that is no schema', () => effect(S.Error), 'no schema is there'],
  ['a foreign schema', () => zod(z.lazy(() => v.string() as never)), 'it is no schema of zod'],
  [
    'a discriminated union whose option has no literal',
    () =>
      zod(z.discriminatedUnion('kind', [z.object({ kind: z.string() }), literal('b')] as never)),
    'zod never chooses option 0: give it a literal as "kind"',
  ],
  [
    'a discriminated union with a value twice',
    () => mini(z.discriminatedUnion('kind', [literal('b'), literal('b')])),
    'two options have "b" as "kind"',
  ],
  [
    'a variant without its key',
    () => valibot(v.variant('kind', [v.object({ a: v.string() })] as never)),
    'an option has no property "kind"',
  ],
  [
    'an intersection with a transform in zod',
    () => zod(z.intersection(z.object({ b: toNumber }), z.object({ b: z.string() }))),
    'two sides read the same property (/b)',
  ],
  [
    'deeper in zod 3, in a list',
    () =>
      zod3(
        z3.intersection(
          z3.object({ l: z3.array(z3.object({ b: toNumber3 })).optional() }),
          z3.object({ l: z3.array(z3.object({ b: z3.string() })).optional() }),
        ),
      ),
    'two sides read the same property (/l/[]/b)',
  ],
  [
    'an intersection with a whole that is transformed',
    () => zod3(z3.intersection(z3.object({}).transform(String), z3.object({ b: z3.string() }))),
    'two sides read the same value',
  ],
  [
    'an intersection with a transform in valibot',
    () => valibot(v.intersect([v.object({ b: piped }), v.object({ b: v.string() })])),
    'two sides read the same property (/b)',
  ],
  ['a constant against a format', () => json({ const: 'abc', format: 'email' }), 'no listed value'],
  [
    'a literal against a format',
    () => zod(z.intersection(z.literal('abc'), z.iso.date())),
    'no listed value is allowed',
  ],
  ['items without a type', () => json({ items: { type: 'string' } }), 'type: it is missing'],
  ['properties without a type', () => json({ properties: {} }), 'type: it is missing'],
  [
    'a codec of effect inside a text of JSON',
    () => effect(S.fromJsonString(S.Struct({ at: S.Date }))),
    'its validator reads no JSON',
    '/contentSchema/properties/at',
  ],
  [
    'a key of effect that is a symbol',
    () => effect(S.Struct({ [Symbol('k')]: S.optionalKey(S.Int) })),
    'Symbol(k)',
  ],
  ...['/[]/', '/(?!)/', '/a([]|(?!))b/', '/[]+|b[]/i']
    .map(regexOf)
    .flatMap((regex) =>
      withRegex(regex).map(([name, make]): [string, () => unknown, string] => [
        `a pattern of ${name} that matches nothing, ${String(regex)},`,
        make,
        'matches no text',
      ]),
    ),
])('%s is refused with its place', (_name, make, message, steps = '') => {
  expect(issuesOf(make)).toContainEqual({
    path: `#/properties/a${steps}`,
    message: expect.stringContaining(message),
  });
});

test.each<[string, () => unknown]>([
  ['an optional class without members', () => zod(z.string().regex(new RegExp('a|[]')))],
  ['one that may be left out', () => zod(z.string().regex(new RegExp('a[]?(?:[])*b')))],
  ['look-ahead that forbids something', () => zod(z.string().regex(new RegExp('[]?(?!a)|b')))],
  ['a listed text that fits', () => json({ enum: ['abc', '2026-01-02'], format: 'date' })],
  [
    'transforms of different properties',
    () => zod(z.intersection(z.object({ b: toNumber }), z.object({ c: toNumber }))),
  ],
  [
    'the same transform on both sides',
    () => zod3(z3.intersection(z3.object({ b: toNumber3 }), z3.object({ b: toNumber3 }))),
  ],
  [
    'transforms of different properties further inside',
    () =>
      valibot(
        v.intersect([
          v.object({ o: v.object({ b: piped }) }),
          v.object({ o: v.object({ c: v.string() }) }),
        ]),
      ),
  ],
])('%s is not refused', (_name, make) => {
  expect(issuesOf(make)).toEqual([]);
});

test('a schema that follows a lazy one in a pipe of valibot is described', () => {
  const { properties } = (
    valibot(
      v.pipe(
        v.lazy(() => v.string()),
        v.picklist(['x', 'y']),
      ),
    ) as any
  ).json_schema.schema;
  expect(properties.a).toEqual({ type: 'string', enum: ['x', 'y'] });
  const changed = v.pipe(
    v.lazy(() => v.pipe(v.string(), v.transform(Number))),
    v.literal(3),
  );
  expect((valibot(changed) as any).$parseRaw('{"a":"3"}')).toEqual({ a: 3 });
});

test('JSON inside a text is described as effect reads it', () => {
  const format: any = effect(S.fromJsonString(S.Struct({ n: S.Int })));
  expect(format.json_schema.schema.properties.a).toEqual({
    type: 'string',
    description: expect.stringContaining('contentSchema: {"type":"object","properties":{"n"'),
  });
  expect(format.$parseRaw('{"a":"{\\"n\\":1}"}')).toEqual({ a: { n: 1 } });
});

test.each<[string, () => unknown]>([
  ['zod', () => zodResponseFormat(unreadable(z.object({ a: z.string() })), 'x')],
  ['a property of zod 3', () => zod3(unreadable(z3.string()))],
  ['JSON Schema', () => jsonSchemaResponseFormat(unreadable({ type: 'object' }), 'x')],
])('a root that cannot be read: %s', (_name, make) => {
  expect(issuesOf(make)).toEqual([
    { path: expect.stringMatching(/^#/), message: expect.stringContaining('throws "boom"') },
  ]);
});

test.each<[string, any]>([
  ['zod 4', z.object({ a: z.number().min(5).max(3) })],
  ['zod 3', z3.object({ a: z3.number().min(5).max(3) })],
  ['zod 4: safe integers', z.object({ a: z.int().min(2 ** 60) })],
  ['zod 4: no integer between', z.object({ a: z.int().gt(3).lt(4) })],
  ['zod 4: no multiple', z.object({ a: z.number().min(1).max(6).multipleOf(7) })],
])('bounds that exclude each other are named: %s', (_name, schema) => {
  expect(issuesOf(() => zodResponseFormat(schema, 'x'))).toEqual([
    { path: '#/properties/a', message: expect.stringContaining('its bounds, divisors or ranges') },
  ]);
});

test.each<[string, any]>([
  ['a property', type('string[]').and({ b: 'string' })],
  ['a length', type({ a: type('string[]').and({ length: '3' }).or('null') })],
  ['a first item', type('string[]').and({ 0: "'a'" })],
])('arktype: a list with %s is refused, as its JSON Schema leaves that out', (_name, schema) => {
  expect(issuesOf(() => standardResponseFormat(schema, 'x'))).toEqual([
    { path: '#', message: expect.stringContaining('a list with properties has no JSON form') },
  ]);
});

test('arktype: a list with a bound is sent', () => {
  const format: any = arktype(type('string[] == 3'));
  expect(format.json_schema.schema.properties.a).toEqual({
    type: 'array',
    items: { type: 'string' },
    minItems: 3,
    maxItems: 3,
  });
});
