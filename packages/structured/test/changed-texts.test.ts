import { z } from 'zod';
import { z as z3 } from 'zod3';

import { zodResponseFormat } from '../src/zod.js';

const written = (format: any) => format.json_schema.schema.properties.a;
const read = (format: any, a: unknown): unknown => format.$parseRaw(JSON.stringify({ a })).a;

describe.each([
  ['zod 4', z],
  ['zod 3', z3],
] as [string, any][])('%s', (_version, zod) => {
  const upper = zod
    .string()
    .regex(/^[A-Z]+$/)
    .toLowerCase();
  test.each<[string, any, object]>([
    [
      'a schema',
      upper.pipe(zod.enum(['a', 'b'])),
      { type: 'string', pattern: '^[A-Z]+$', description: '(checked after a change)' },
    ],
    [
      'a pattern',
      upper.regex(/^[a-z]+$/),
      { type: 'string', pattern: '^[A-Z]+$', description: '(then pattern: ^[a-z]+$)' },
    ],
  ])('%s after a change of a text with a pattern', (_name, schema, expected) => {
    const format = zodResponseFormat(zod.object({ a: schema }), 'x');
    expect(written(format)).toEqual(expected);
    expect(read(format, 'A')).toBe('a');
  });

  test('a schema after a change of any text is only described', () => {
    const schema = zod
      .string()
      .toLowerCase()
      .pipe(zod.enum(['a', 'b']));
    expect(written(zodResponseFormat(zod.object({ a: schema }), 'x'))).toEqual({
      type: 'string',
      description: '(checked after a change)',
    });
  });

  test.each([0, 3])('time stamps with %i digits of the fraction', (precision) => {
    const schema = zod.object({ a: zod.string().datetime({ precision }) });
    expect(written(zodResponseFormat(schema, 'x'))).toEqual({
      type: 'string',
      format: 'date-time',
      description: `(offset: Z; digits of the fraction: ${precision})`,
    });
  });
});

test('zod 4: the protocol and the host of a URL are described', () => {
  const schema = z.object({ a: z.url({ protocol: /^https$/, hostname: /\.co$/ }) });
  expect(written(zodResponseFormat(schema, 'x'))).toEqual({
    type: 'string',
    description: '(format: uri; protocol: /^https$/; hostname: /\\.co$/)',
  });
});

test('zod 4: a schema that is there without its name keeps it', () => {
  const plain = z.object({ q: z.string() });
  const named = plain.meta({ id: 'Named' });
  const format: any = zodResponseFormat(z.object({ a: plain, b: named }), 'x');
  expect(format.json_schema.schema.properties.b).toEqual({ $ref: '#/$defs/Named' });
});
