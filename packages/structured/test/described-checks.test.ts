import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

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
