import { z } from 'zod';
import * as mini from 'zod/mini';
import { z as z3 } from 'zod3';
import { z as z34 } from 'zod3/v4';

import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const [a, b, c] = ['a', 'b', 'c'].map((name) => z.strictObject({ [name]: z.string() })) as [
  z.ZodObject,
  z.ZodObject,
  z.ZodObject,
];
const AB = { a: 'x', b: 'y' };
const kinds = z.discriminatedUnion('k', [
  z.strictObject({ k: z.literal(1) }),
  z.strictObject({ k: z.literal(2), a: z.string() }),
]);

/** Checks that a value is allowed if zod reads it, and that the schema is refused otherwise. */
function check(schema: any, value: unknown): void {
  if (!schema.safeParse(value).success) {
    expect(issuesOf(() => zodResponseFormat(schema, 'x'))).toContainEqual({
      path: expect.stringMatching(/^#/),
      message: expect.stringContaining('its branches disagree'),
    });
    return;
  }
  const format: any = zodResponseFormat(schema, 'x');
  const { schema: wire } = format.json_schema;
  const isWrapped = Object.keys(wire.properties).join() === 'value';
  const answer = JSON.stringify(isWrapped ? { value } : value);
  expect(format.$parseRaw(answer)).toEqual(value);
  if (!isWrapped) expect(Object.keys(wire.properties)).toEqual(Object.keys(value as object));
}

test.each<[string, any, unknown]>([
  ['two strict sides', a.and(b), AB],
  ['a strict side and one that is not', a.and(z.object({ b: z.string() })), AB],
  ['three strict sides', a.and(b).and(c), { ...AB, c: 'z' }],
  ['sides that share a key', a.and(z.strictObject({ a: z.string(), b: z.string() })), AB],
  ['a read-only side', a.readonly().and(b), AB],
  ['listed keys of a record', z.record(z.enum(['a']), z.string()).and(b), AB],
  ['a discriminated union', kinds.and(b), { k: 2, ...AB }],
  ['strict properties', z.object({ n: a }).and(z.object({ n: b })), { n: AB }],
  ['a side with a check', a.refine(({ a: text }) => text === 'x').and(b), AB],
  ['zod/mini', mini.intersection(a, mini.strictObject({ b: mini.string() })), AB],
  [
    'zod 4 of 3.25',
    z34.strictObject({ a: z34.string() }).and(z34.strictObject({ b: z34.string() })),
    AB,
  ],
  [
    'zod 3',
    z3
      .object({ a: z3.string() })
      .strict()
      .and(z3.object({ b: z3.string() })),
    AB,
  ],
])('strict objects in intersections: %s', (_name, schema, value) => {
  check(schema, value);
});

test('the whole is closed, so that another merge does not open it', () => {
  const schema = z.object({ n: a.and(b) }).and(z.object({ n: z.object({ c: z.string() }) }));
  check(schema, { n: { ...AB, c: 'z' } });
});

test('a side that keeps other keys is refused all the same', () => {
  const schema = a.and(z.looseObject({ b: z.string() }));
  expect(issuesOf(() => zodResponseFormat(schema, 'x'))).toEqual([
    { path: '#', message: expect.stringContaining('close the object') },
  ]);
});
