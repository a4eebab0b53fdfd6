import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import * as mini from 'zod/mini';

import { standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';

const ofZod = (a: any) => zodResponseFormat(z.object({ a }), 'x');
const ofMini = (a: any) => zodResponseFormat(mini.object({ a }), 'x');
const ofValibot = (a: any) => standardResponseFormat(toStandardJsonSchema(v.object({ a })), 'x');

const number = { type: 'number' };
const texts = { type: 'array', items: { type: 'string' } };

/** Each schema accepts the value, which a check on what is written would forbid. */
test.each<[string, any, object, unknown, unknown]>([
  [
    'zod: an integer',
    ofZod(
      z
        .number()
        .overwrite((one) => Math.round(one * 100))
        .int(),
    ),
    number,
    12.34,
    1234,
  ],
  [
    'zod: a bound',
    ofZod(
      z
        .number()
        .overwrite((one) => -one)
        .min(0),
    ),
    number,
    -5,
    5,
  ],
  [
    'zod: a bound before and one after',
    ofZod(
      z
        .number()
        .max(9)
        .overwrite((one) => one * 10)
        .max(90)
        .min(20),
    ),
    { type: 'number', maximum: 9 },
    2,
    20,
  ],
  [
    'zod: a schema',
    ofZod(
      z
        .number()
        .overwrite((one) => one * 10)
        .pipe(z.int()),
    ),
    number,
    0.5,
    5,
  ],
  [
    'zod: the length of a list',
    ofZod(
      z
        .array(z.string())
        .overwrite((list) => [...list, 'end'])
        .min(1),
    ),
    texts,
    [],
    ['end'],
  ],
  [
    'zod/mini: an integer',
    ofMini(
      mini.number().check(
        mini.overwrite((one) => one * 100),
        mini.multipleOf(2),
      ),
    ),
    number,
    0.5,
    50,
  ],
  [
    'valibot: bounds after a transform',
    ofValibot(
      v.pipe(
        v.number(),
        v.transform((one) => one / 1000),
        v.minValue(1),
        v.maxValue(5),
      ),
    ),
    number,
    3000,
    3,
  ],
  [
    'valibot: an integer after a transform',
    ofValibot(
      v.pipe(
        v.number(),
        v.transform((one) => Math.round(one * 100)),
        v.integer(),
      ),
    ),
    number,
    12.34,
    1234,
  ],
  [
    'valibot: a pattern after a transform',
    ofValibot(
      v.pipe(
        v.string(),
        v.transform((one) => one.replace(',', ';')),
        v.regex(/^[^,]+$/),
      ),
    ),
    { type: 'string' },
    'a,b',
    'a;b',
  ],
  [
    'valibot: a length after a transform',
    ofValibot(
      v.pipe(
        v.array(v.string()),
        v.transform((list) => [...list, 'end']),
        v.minLength(1),
      ),
    ),
    texts,
    [],
    ['end'],
  ],
  [
    'valibot: a bound before and one after a transform',
    ofValibot(
      v.pipe(
        v.number(),
        v.minValue(2),
        v.transform((one) => one * 10),
        v.minValue(30),
      ),
    ),
    { type: 'number', minimum: 2 },
    3,
    30,
  ],
  [
    'valibot: a bound after another value',
    ofValibot(v.pipe(v.number(), v.toMinValue(0), v.minValue(0))),
    number,
    -5,
    0,
  ],
  [
    'valibot: a length after items were left out',
    ofValibot(
      v.pipe(
        v.array(v.string()),
        v.filterItems((item) => item !== ''),
        v.maxLength(1),
      ),
    ),
    texts,
    ['', 'a'],
    ['a'],
  ],
])(
  '%s: what follows a change is not asked of the model',
  (_name, format, expected, given, made) => {
    expect(format.json_schema.schema.properties.a).toEqual({
      ...expected,
      description: '(checked after a change)',
    });
    expect(format.$parseRaw(JSON.stringify({ a: given }))).toEqual({ a: made });
  },
);

test('what follows a change is still checked', () => {
  const format = ofValibot(
    v.pipe(
      v.number(),
      v.transform((one) => one / 1000),
      v.minValue(1),
    ),
  ) as any;
  expect(() => format.$parseRaw('{"a":3}')).toThrow();
  const zodFormat = ofZod(
    z
      .number()
      .overwrite((one) => -one)
      .min(0),
  );
  expect(() => zodFormat.$parseRaw('{"a":3}')).toThrow();
});
