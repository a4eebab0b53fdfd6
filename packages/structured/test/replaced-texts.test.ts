import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const ofZod = (a: any): any => zodResponseFormat(z.object({ a }), 'x');
const ofValibot = (a: any): any =>
  standardResponseFormat(toStandardJsonSchema(v.object({ a })), 'x');

/** Each schema accepts the value, which a check on what is written would forbid. */
test.each<[string, any, object, unknown, unknown]>([
  [
    'zod: a pattern of another text',
    ofZod(
      z
        .string()
        .overwrite((text) => `${text}!`)
        .regex(/^\w+!$/)
        .min(3),
    ),
    { type: 'string', description: '(then pattern: ^\\w+!$; then minLength: 3)' },
    'ab',
    'ab!',
  ],
  [
    'zod: the schema of another text',
    ofZod(
      z
        .string()
        .overwrite((text) => `${text}!`)
        .pipe(z.enum(['a!', 'b!'])),
    ),
    { type: 'string', description: '(checked after a change)' },
    'a',
    'a!',
  ],
  [
    'zod: a pattern of the text in upper case',
    ofZod(
      z
        .string()
        .regex(/^[a-z]+$/)
        .toUpperCase()
        .regex(/^[A-Z]+$/i)
        .max(9),
    ),
    {
      type: 'string',
      pattern: '^[a-z]+$',
      description: '(then pattern: /^[A-Z]+$/i; then maxLength: 9)',
    },
    'ab',
    'AB',
  ],
  [
    'valibot: a constant after it was read from a text',
    ofValibot(v.pipe(v.string(), v.parseBoolean(), v.literal(true))),
    { type: 'string', description: '(checked after a change)' },
    'yes',
    true,
  ],
  [
    'valibot: a choice of texts in lower case',
    ofValibot(v.pipe(v.string(), v.regex(/^[A-Z]+$/), v.toLowerCase(), v.picklist(['a', 'b']))),
    { type: 'string', pattern: '^[A-Z]+$', description: '(checked after a change)' },
    'A',
    'a',
  ],
  [
    'valibot: a constant, a pattern and a format of a text in lower case',
    ofValibot(
      v.pipe(
        v.string(),
        v.regex(/^[A-Z@.]+$/),
        v.toLowerCase(),
        v.regex(/^[a-z@.]+$/),
        v.email(),
        v.value('a@b.cd'),
      ),
    ),
    {
      type: 'string',
      pattern: '^[A-Z@.]+$',
      description: '(then pattern: ^[a-z@.]+$; then format: email; then const: a@b.cd)',
    },
    'A@B.CD',
    'a@b.cd',
  ],
  [
    'valibot: a pattern of a text whose words were joined',
    ofValibot(v.pipe(v.string(), v.toPascalCase(), v.regex(/^[A-Z]{2}$/))),
    { type: 'string', description: '(checked after a change)' },
    'a b',
    'AB',
  ],
  [
    'valibot: a bound of what a union makes',
    ofValibot(
      v.pipe(
        v.nullable(
          v.pipe(
            v.number(),
            v.transform((one) => one * 10),
          ),
        ),
        v.minValue(20) as never,
      ),
    ),
    { anyOf: [{ type: 'number' }, { type: 'null' }], description: '(checked after a change)' },
    2,
    20,
  ],
  [
    'valibot: a bound of what a wrapped schema makes',
    ofValibot(
      v.pipe(
        v.nonNullable(
          v.pipe(
            v.number(),
            v.transform((one) => one * 10),
          ),
        ),
        v.minValue(20),
      ),
    ),
    { type: 'number', description: '(checked after a change)' },
    2,
    20,
  ],
])(
  '%s: what follows a change is not asked of the model',
  (_name, format, expected, given, made) => {
    expect(format.json_schema.schema.properties.a).toEqual(expected);
    expect(format.$parseRaw(JSON.stringify({ a: given }))).toEqual({ a: made });
  },
);

/** Functions of zod, as bundlers and transpilers may write them, and others. */
test.each<[(text: string) => string, object]>([
  [(text) => text.trim(), { pattern: '^a', description: '(then pattern: ^a)' }],
  [
    function (text) {
      return text.toUpperCase();
    },
    { pattern: '^a', description: '(then pattern: ^a)' },
  ],
  [(text) => `!${text.trim()}`, { description: '(then pattern: ^a)' }],
  [(text) => '!' + text.trim(), { description: '(then pattern: ^a)' }],
  [(text) => text.trim() + '!', { description: '(then pattern: ^a)' }],
])('zod: a pattern after the change %s', (change, expected) => {
  const { schema } = ofZod(z.string().overwrite(change).regex(/^a/)).json_schema;
  expect(schema.properties.a).toEqual({ type: 'string', ...expected });
});

/** A check of the text before the change: what is written must fit it, and the results need not. */
test.each<[string, any]>([
  ['zod 4', ofZod(z.string().uuid().toUpperCase().max(3).regex(/^A/).email())],
  [
    'zod 3',
    zodResponseFormat(
      z3.object({ a: z3.string().uuid().toUpperCase().max(3).regex(/^A/).email() }),
      'x',
    ),
  ],
  [
    'valibot',
    ofValibot(
      v.pipe(v.string(), v.uuid(), v.toUpperCase(), v.maxLength(3), v.regex(/^A/), v.email()),
    ),
  ],
])('%s: checks on both sides of a change are described after it', (_name, format) => {
  const { description, ...others } = format.json_schema.schema.properties.a;
  expect(others).toEqual({ type: 'string', format: 'uuid' });
  const checks = ['then maxLength: 3', 'then pattern: ^A', 'then format: email'];
  for (const check of checks) expect(description).toContain(check);
});

test('valibot: a change inside another schema is followed by what is only described', () => {
  const lower = v.pipe(v.string(), v.regex(/^[A-Z]+$/), v.toLowerCase());
  const format = ofValibot(v.pipe(v.nonNullable(lower), v.picklist(['a', 'b'])));
  expect(format.json_schema.schema.properties.a).toEqual({
    type: 'string',
    pattern: '^[A-Z]+$',
    description: '(checked after a change)',
  });
  expect(format.$parseRaw('{"a":"A"}')).toEqual({ a: 'a' });
});

const both3 = (a: any, b: any) => z3.object({ a }).and(z3.object({ a: b }));
const both = (a: any, b: any) => z.object({ a }).and(z.object({ a: b }));
const intersect = (a: any, b: any) =>
  toStandardJsonSchema(v.intersect([v.object({ a }), v.object({ a: b })]));

/** A library compares the results of both sides, so a change of one of them parts them. */
test.each<[string, () => unknown]>([
  [
    'zod 4: overwrite',
    () => zodResponseFormat(both(z.number().overwrite(Math.abs), z.number()), 'x'),
  ],
  ['zod 4: trim', () => zodResponseFormat(both(z.string().trim(), z.string()), 'x')],
  [
    'zod 4: an object with an overwrite',
    () => {
      const inner = z.object({ b: z.string() });
      return zodResponseFormat(
        both(
          inner.overwrite((one) => ({ ...one })),
          inner,
        ),
        'x',
      );
    },
  ],
  [
    'zod 3: toLowerCase',
    () => zodResponseFormat(both3(z3.string().toLowerCase(), z3.string()), 'x'),
  ],
  [
    'valibot: toUpperCase',
    () => standardResponseFormat(intersect(v.pipe(v.string(), v.toUpperCase()), v.string()), 'x'),
  ],
  [
    'valibot: sortItems',
    () => {
      const list = v.array(v.number());
      return standardResponseFormat(
        intersect(v.pipe(list, v.sortItems()), v.array(v.number())),
        'x',
      );
    },
  ],
  [
    'valibot: mapItems',
    () => {
      const list = v.array(v.string());
      const lengths = v.pipe(
        list,
        v.mapItems((item) => item.length),
      );
      return standardResponseFormat(intersect(lengths, v.array(v.string())), 'x');
    },
  ],
])('%s: a change by one side of an intersection is refused', (_name, make) => {
  expect(issuesOf(make)).toEqual([
    {
      path: '#',
      message: expect.stringContaining('the same property (/a), and one of them changes'),
    },
  ]);
});

test('a change by both sides with the same schema joins', () => {
  const name = z.string().trim();
  const format: any = zodResponseFormat(both(name, name), 'x');
  expect(format.$parseRaw('{"a":" x "}')).toEqual({ a: 'x' });
});
