import { z } from 'zod';
import { z as z3 } from 'zod3';

import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const versions: [string, any][] = [
  ['zod 4', z],
  ['zod 3', z3],
];
const written = (format: any) => format.json_schema.schema.properties.a;
const closed = (a: object) => ({
  type: 'object',
  properties: { b: a },
  required: ['b'],
  additionalProperties: false,
});

describe.each(versions)('both schemas of a pipe of %s', (_version, zod) => {
  const text = zod.string();

  test.each<[string, unknown, unknown]>([
    ['an enum', text.pipe(zod.enum(['x'])), { type: 'string', enum: ['x'] }],
    ['a literal', text.pipe(zod.literal('x')), { type: 'string', const: 'x' }],
    ['a length', text.pipe(text.min(2)), { type: 'string', description: '(minLength: 2)' }],
    ['null', zod.null().or(text).pipe(text), { type: 'string' }],
    ['anything first', zod.any().pipe(text), { type: 'string' }],
    ['anything last', text.pipe(zod.any()), { type: 'string' }],
    ['three', text.pipe(text).pipe(zod.enum(['x'])), { type: 'string', enum: ['x'] }],
    [
      'objects',
      zod.object({ b: text }).pipe(zod.object({ b: zod.enum(['x']) })),
      closed({ type: 'string', enum: ['x'] }),
    ],
    [
      'a key that the first one drops',
      zod.object({ b: text }).pipe(zod.object({ b: text, c: text.optional() })),
      closed({ type: 'string' }),
    ],
    ['optional', zod.optional(text).pipe(text), { type: 'string' }],
  ])('%s', (_name, a, schema) => {
    const validated = zodResponseFormat(zod.object({ a }), 'x');
    expect(written(validated)).toEqual(schema);
  });

  test.each<[string, unknown, unknown]>([
    ['a transform', text.transform(Number).pipe(zod.number().min(3)), { type: 'string' }],
    ['coercion', zod.coerce.number().pipe(zod.number().min(3)), { type: 'number' }],
    [
      'a transform inside',
      zod.object({ b: text.transform(Number) }).pipe(zod.object({ b: zod.number() })),
      closed({ type: 'string' }),
    ],
  ])('%s comes between', (_name, a, schema) => {
    expect(written(zodResponseFormat(zod.object({ a }), 'x'))).toEqual(schema);
  });

  test.each<[string, unknown]>([
    ['types', text.pipe(zod.number())],
    ['values', zod.enum(['x']).pipe(zod.enum(['y']))],
    ['a dropped key', zod.object({ b: text }).pipe(zod.object({ b: text, c: text }))],
  ])('they disagree: %s', (_name, a) => {
    expect(issuesOf(() => zodResponseFormat(zod.object({ a }), 'x'))).toEqual([
      { path: '#/properties/a', message: expect.stringContaining('no value fits') },
    ]);
  });
});
