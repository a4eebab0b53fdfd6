import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { standardResponseFormat } from '../src/index.js';
import { zodRealtimeFunction, zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';
import { S, type } from './matrix/row.js';

const HALF = '\ud83d';
const zod = (a: any) => zodResponseFormat(z.object({ a }), 'x');
const zod3 = (a: any) => zodResponseFormat(z3.object({ a }), 'x');
const valibot = (a: any) => standardResponseFormat(toStandardJsonSchema(v.object({ a })), 'x');

// No keyword says these, so the description does, and the library checks them.
test.each<[string, any, string]>([
  ['z.property of a string', zod(z.string().check(z.property('length', z.literal(3)))), 'length'],
  ['z.property of a list', zod(z.array(z.string()).check(z.property('length', z.any()))), 'length'],
  [
    'z.property of an object',
    zod(z.object({ b: z.string() }).check(z.property('b', z.literal('x')))),
    'checked: b',
  ],
  ['creditCard', valibot(v.pipe(v.string(), v.creditCard())), 'format: credit_card'],
  ['imei', valibot(v.pipe(v.string(), v.imei())), 'format: imei'],
  ['isbn', valibot(v.pipe(v.string(), v.isbn())), 'format: isbn'],
  ['half a pair at the start', zod(z.string().startsWith(HALF)), String.raw`contains: "\ud83d"`],
  ['half a pair at the end', zod(z.string().endsWith(HALF)), String.raw`contains: "\ud83d"`],
  ['half a pair inside', zod3(z3.string().includes(HALF)), String.raw`contains: "\ud83d"`],
])('%s is described', (_name, format, hint) => {
  const { a } = format.json_schema.schema.properties;
  expect(a).not.toHaveProperty('pattern');
  expect(a.description).toContain(hint);
});

test.each<[string, () => unknown, string]>([
  ['a constant', () => zod(z.literal(HALF)), 'const'],
  ['an enum', () => zod(z.enum([HALF, 'a'])), 'enum'],
  ['a constant of zod 3', () => zod3(z3.literal(HALF)), 'const'],
  ['a constant of valibot', () => valibot(v.literal(HALF)), 'const'],
])('half a surrogate pair in %s is refused', (_name, make, keyword) => {
  const message = String.raw`${keyword}: "\ud83d" has no JSON form`;
  expect(issuesOf(make)).toEqual([{ path: '#/properties/a', message }]);
});

const isOk = (text: string) => text === 'ok';
const TEXT = { type: 'string', description: '(checked by a function)' };

test.each<[string, any, object]>([
  ['zod 4, refine', zod(z.string().refine(isOk)), TEXT],
  ['zod 4, superRefine', zod(z.string().superRefine(() => {})), TEXT],
  ['zod 4, several', zod(z.string().refine(isOk).refine(isOk)), TEXT],
  [
    'zod 4, a described one',
    zod(z.string().min(2).refine(isOk).describe('A word.')),
    { type: 'string', description: 'A word. (minLength: 2; checked by a function)' },
  ],
  [
    'zod 4, a union',
    zod(z.union([z.string(), z.null()]).refine((one) => one !== 'no')),
    { anyOf: [{ type: 'string' }, { type: 'null' }], description: '(checked by a function)' },
  ],
  ['zod 3, refine', zod3(z3.string().refine(isOk)), TEXT],
  ['zod 3, superRefine', zod3(z3.string().superRefine(() => {})), TEXT],
  ['zod 3, several', zod3(z3.string().refine(isOk).refine(isOk)), TEXT],
  ['valibot, check', valibot(v.pipe(v.string(), v.check(isOk))), TEXT],
  [
    'valibot, rawCheck',
    valibot(
      v.pipe(
        v.string(),
        v.rawCheck(() => {}),
      ),
    ),
    TEXT,
  ],
  [
    'valibot, everyItem',
    valibot(v.pipe(v.array(v.string()), v.everyItem(isOk))),
    { type: 'array', items: { type: 'string' }, description: '(checked by a function)' },
  ],
])('checks by functions are named in the description: %s', (_name, format, expected) => {
  expect(format.json_schema.schema.properties.a).toEqual(expected);
});

test.each<[string, any]>([
  ['zod 4', zod(z.string())],
  ['zod 4, a transform', zod(z.string().transform(Number))],
  ['zod 4, a plain pipe', zod(z.string().pipe(z.string()))],
  ['zod 3, a transform', zod3(z3.string().transform(Number))],
  ['valibot, a transform', valibot(v.pipe(v.string(), v.transform(Number)))],
  ['zod 4, a boolean', zod(z.string().transform(Boolean).pipe(z.boolean()))],
  ['valibot, metadata', valibot(v.pipe(v.string(), v.brand('a'), v.readonly()))],
])('what nothing checks has no note: %s', (_name, format) => {
  expect(format.json_schema.schema.properties.a).toEqual({ type: 'string' });
});

const readJSON = (text: string, context: { addIssue(issue: any): void }): unknown => {
  if (text !== '') return JSON.parse(text) as unknown;
  context.addIssue({ code: 'custom', message: 'It is empty.' });
  return undefined;
};
const decode = (text: string, { issues }: any): boolean => issues.length === 0 && text === 'yes';

test.each<[string, any]>([
  ['zod 4', zod(z.string().transform(readJSON))],
  ['zod 3', zod3(z3.string().transform(readJSON))],
  ['a codec', zod(z.codec(z.string(), z.boolean(), { decode, encode: String }))],
  ['valibot, parseJson', valibot(v.pipe(v.string(), v.parseJson()))],
  ['valibot, toNumber', valibot(v.pipe(v.string(), v.toNumber()))],
  [
    'valibot, rawTransform',
    valibot(
      v.pipe(
        v.string(),
        v.rawTransform(() => 1),
      ),
    ),
  ],
])('transforms that may refuse a value have a note: %s', (_name, format) => {
  expect(format.json_schema.schema.properties.a).toEqual({
    type: 'string',
    description: '(checked after a change)',
  });
});

test('all numbers of JSON are finite, so nothing is left to check', () => {
  const format: any = valibot(v.pipe(v.number(), v.finite()));
  expect(format.json_schema.schema.properties.a).toEqual({ type: 'number' });
});

const effect = (a: any) =>
  standardResponseFormat(
    S.toStandardSchemaV1(S.toStandardJSONSchemaV1(S.Struct({ a }))) as any,
    'x',
  );
const arktype = (a: any) => standardResponseFormat(type({ a }) as any, 'x');

test.each<[string, any, string | undefined]>([
  ['effect', effect(S.String), undefined],
  [
    'effect, a function',
    effect(S.String.check(S.makeFilter(isOk))),
    'parts are checked by a function',
  ],
  [
    'effect, a pattern',
    effect(S.String.check(S.isPattern(/^a$/i))),
    'parts fit the pattern /^a$/i',
  ],
  [
    'effect, a codec',
    effect(S.NumberFromString.check(S.isGreaterThan(3))),
    'parts are checked after a change',
  ],
  ['effect, a date', effect(S.DateFromString), 'parts are checked after a change'],
  ['effect, a class', effect(S.Class('P')({ b: S.String })), undefined],
  ['arktype', arktype('string'), undefined],
  ['arktype, a function', arktype(type('string').narrow(isOk)), 'parts are checked by a function'],
  [
    'arktype, a change',
    arktype(type('string.numeric.parse').to('number > 5')),
    'parts are checked after a change',
  ],
])('the root names what the converter leaves out: %s', (_name, format, note) => {
  const { description } = format.json_schema.schema;
  expect(description).toBe(note === undefined ? undefined : `(${note})`);
});

test('realtime tools have the notes as well', () => {
  const tool = zodRealtimeFunction({
    name: 'f',
    parameters: z.object({ a: z.string().refine(isOk) }),
  });
  expect(tool.parameters).toHaveProperty('properties.a', TEXT);
});

test('zod 3 and zod 4 note the same of changes', () => {
  const made = [z, z3].map((one: any) =>
    zodResponseFormat(
      one.object({
        a: one.string().transform(Number).pipe(one.number().min(3)),
        b: one.object({ c: one.string().datetime() }).refine(Boolean),
        d: one.array(one.string().refine(isOk)),
      }),
      'x',
    ),
  );
  expect(made[1]).toEqual(made[0]);
  expect(made[0]!.json_schema.schema).toHaveProperty(
    'properties.a.description',
    '(checked after a change)',
  );
});

describe.each<[string, any]>([
  ['zod 4', z],
  ['zod 3', z3],
])('%s: what only the second side of an intersection or a pipe asks for', (_version, one) => {
  const checked = one.string().refine((text: string) => text.length > 2);
  const [plain, other] = [one.object({ b: one.string() }), one.object({ b: checked })];

  test.each<[string, any, object]>([
    ['a property', plain.and(other), { description: '(checked by a function)' }],
    ['a property of a pipe', plain.pipe(other), { description: '(checked by a function)' }],
    [
      'flags of a pattern',
      plain.and(one.object({ b: one.string().regex(/^a/i) })),
      { description: '(pattern: /^a/i)' },
    ],
    [
      'the items of a list',
      one.object({ b: one.array(one.string()) }).and(one.object({ b: one.array(checked) })),
      { items: { type: 'string', description: '(checked by a function)' } },
    ],
  ])('%s', (_name, a, keywords) => {
    const format = zodResponseFormat(one.object({ a }), 'x') as any;
    expect(format.json_schema.schema.properties.a.properties.b).toMatchObject(keywords);
  });

  test('a value without a JSON form', () => {
    const a = one.object({ b: one.any() }).and(one.object({ b: one.date() }));
    expect(issuesOf(() => zodResponseFormat(one.object({ a }), 'x'))).toEqual([
      { path: '#/properties/a/properties/b', message: expect.stringContaining('date') },
    ]);
  });
});

test('arktype: values without a JSON form are named', () => {
  const schema = type({ a: 'string | undefined' });
  expect(issuesOf(() => standardResponseFormat(schema, 'x'))).toEqual([
    { path: '#/properties/a/anyOf/1', message: 'undefined: JSON has no undefined: use null' },
  ]);
});
