import { z } from 'zod';
import { z as z3 } from 'zod3';

import { zodResponseFormat } from '../src/zod.js';

const versions: [string, any][] = [
  ['zod 4', z],
  ['zod 3', z3],
];
const written = (zod: any, schema: unknown): unknown => {
  const format = zodResponseFormat(zod.object({ a: schema }), 'x') as any;
  return format.json_schema.schema.properties.a;
};

describe.each(versions)('strings of %s', (_version, zod) => {
  test.each<[string, unknown, object]>([
    [
      'flags that matter',
      zod.string().regex(/^[a-z]+$/i),
      { description: '(pattern: /^[a-z]+$/i)' },
    ],
    ['flags that do not', zod.string().regex(/^[a-z]+$/gu), { pattern: '^[a-z]+$' }],
    [
      'escapes that need a flag',
      zod.string().regex(new RegExp('\\p{L}')),
      { description: '(pattern: /\\p{L}/)' },
    ],
    ['look-ahead', zod.string().regex(/^(?!x)/), { description: '(pattern: ^(?!x))' }],
    ['an escaped bracket', zod.string().regex(/\(?=/), { pattern: '\\(?=' }],
    ['a back-reference', zod.string().regex(/(a)\1/), { description: '(pattern: (a)\\1)' }],
    [
      'two ends',
      zod.string().startsWith('a.').endsWith('b'),
      { pattern: '^a\\.[\\s\\S]*$', description: '(pattern: ^[\\s\\S]*b$)' },
    ],
    [
      'two patterns',
      zod.string().regex(/^a/).regex(/b$/),
      { pattern: '^a', description: '(pattern: b$)' },
    ],
    ['one pattern twice', zod.string().regex(/^a/).regex(/^a/), { pattern: '^a' }],
    [
      'a format and a pattern',
      zod
        .string()
        .email()
        .regex(/@example\.com$/),
      { format: 'email', pattern: '@example\\.com$' },
    ],
    [
      'includes',
      zod.string().includes('x').includes('y', { position: 2 }),
      {
        pattern: '^[\\s\\S]*x[\\s\\S]*$',
        description: '(pattern: ^[\\s\\S]{2,}y[\\s\\S]*$)',
      },
    ],
    [
      'lengths, the tightest',
      zod.string().min(1).min(3).max(9).max(5),
      { description: '(minLength: 3; maxLength: 5)' },
    ],
    ['a length', zod.string().length(4), { description: '(minLength: 4; maxLength: 4)' }],
    ['trim', zod.string().trim().toLowerCase(), {}],
    [
      'a time without offset',
      zod.string().time(),
      { pattern: '^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?$' },
    ],
    ['a date', zod.string().date(), { format: 'date' }],
    ['an id', zod.string().nanoid(), { description: '(format: nanoid)' }],
    ['a uuid', zod.string().uuid(), { format: 'uuid' }],
    ['base64', zod.string().base64(), { description: '(format: base64)' }],
  ])('%s', (_name, schema, keywords) => {
    expect(written(zod, schema)).toEqual({ type: 'string', ...keywords });
  });

  test('the library checks what the API does not', () => {
    const format = zodResponseFormat(
      zod.object({
        a: zod
          .string()
          .startsWith('a')
          .endsWith('b')
          .regex(/^[a-z]+$/i),
      }),
      'x',
    );
    expect(format.$parseRaw('{"a":"aXb"}')).toEqual({ a: 'aXb' });
    expect(() => format.$parseRaw('{"a":"ax"}')).toThrow();
    expect(() => format.$parseRaw('{"a":"a1b"}')).toThrow();
  });
});

test.each<[string, z.ZodType, object]>([
  ['a template', z.templateLiteral(['v', z.int()]), { pattern: expect.stringContaining('v') }],
  ['a local time stamp', z.iso.datetime({ local: true }), { pattern: expect.any(String) }],
  ['upper case', z.string().uppercase(), { pattern: '^[^a-z]*$' }],
  ['a format of the caller', z.stringFormat('hex', /^[\da-f]+$/), { pattern: '^[\\da-f]+$' }],
  [
    'a function of the caller with a known name',
    z.stringFormat('date', (text: string) => text.length === 3),
    { description: '(format: date)' },
  ],
  ['a pattern of the caller with a known name', z.stringFormat('email', /^b/), { pattern: '^b' }],
  ['the name of a check', z.stringFormat('starts_with', /^b/), { pattern: '^b' }],
  ['a host name', z.hostname(), { format: 'hostname' }],
  ['a version of uuid', z.uuidv4(), { format: 'uuid', description: '(version: v4)' }],
])('strings of zod 4 only: %s', (_name, schema, keywords) => {
  expect(written(z, schema)).toEqual({ type: 'string', ...keywords });
});

test.each<[string, any, object]>([
  ['divisors', (zod: any) => zod.number().multipleOf(4).multipleOf(6), { multipleOf: 12 }],
  [
    'fractions',
    (zod: any) => zod.number().multipleOf(0.5).multipleOf(0.3),
    { multipleOf: 0.5, description: '(multipleOf: 0.3)' },
  ],
  ['bounds', (zod: any) => zod.number().min(1).min(3).max(9), { minimum: 3, maximum: 9 }],
  [
    'open bounds',
    (zod: any) => zod.number().gt(1).lt(3),
    { exclusiveMinimum: 1, exclusiveMaximum: 3 },
  ],
])('numbers: %s', (_name, make, keywords) => {
  for (const [, zod] of versions) {
    expect(written(zod, make(zod))).toEqual({ type: 'number', ...keywords });
  }
});

test('integers of zod 4', () => {
  expect(written(z, z.int())).toEqual({ type: 'integer' });
  expect(written(z, z.int32())).toEqual({
    type: 'integer',
    minimum: -2147483648,
    maximum: 2147483647,
  });
});

test.each([
  ['{ local }', { local: true }],
  ['{ local, offset }', { local: true, offset: true }],
  ['{ local, no fraction }', { local: true, precision: 0 }],
  ['{ local, milliseconds }', { local: true, precision: 3 }],
])('the pattern of zod 3 for a time stamp allows what it reads: %s', (_name, options) => {
  const schema = z3.string().datetime(options as object);
  const { pattern } = written(z3, schema) as { pattern: string };
  const check = (text: string) =>
    expect([text, new RegExp(pattern).test(text)]).toEqual([text, schema.safeParse(text).success]);
  const times = ['00:00', '00:00:00', '00:00:00.1', '00:00:00.123', '00:00:00.', '24:00'];
  for (const time of times) {
    for (const zone of ['', 'Z', '+02:00', '-0200', '+02']) check(`2020-01-01T${time}${zone}`);
  }
  for (const year of ['0000', '1900', '2000', '2023', '2024']) {
    for (const month of ['00', '01', '02', '04', '09', '10', '12', '13']) {
      const days = ['00', '01', '28', '29', '30', '31', '32'];
      for (const day of days) check(`${year}-${month}-${day}T00:00:00.123`);
    }
  }
});

test('both versions of zod write the same for local time stamps that they read alike', () => {
  const options = { local: true, precision: 3 };
  expect(written(z3, z3.string().datetime(options))).toEqual(
    written(z, z.string().datetime(options)),
  );
});

test.each([undefined, 0, 3])('the pattern of zod 3 for a time with precision %s', (precision) => {
  const schema = z3.string().time(precision === undefined ? {} : { precision });
  const { pattern } = written(z3, schema) as { pattern: string };
  for (const text of ['00:00', '00:00:00', '00:00:00.1', '00:00:00.123', '24:00']) {
    expect([text, new RegExp(pattern).test(text)]).toEqual([text, schema.safeParse(text).success]);
  }
});
