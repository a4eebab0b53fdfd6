import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { T, Value, type } from './matrix/row.js';

// Unions of which the wire allows two branches that say "absent" in different ways: lengths are not
// sent, so only the library tells the branches apart.
const options = { optionalAsNullable: true };
const read = (format: any, answer: unknown): any => format.$parseRaw(JSON.stringify(answer));
const mixed = Array.from({ length: 40 }, (_, index) => ({
  id: index % 3 === 0 ? 'long' : 's',
  v: null,
}));
const readMixed = mixed.map(({ id, v }) => (id === 'long' ? { id } : { id, v }));

const typeboxItem = T.Union([
  T.Object({ id: T.String({ minLength: 2 }), v: T.Optional(T.String()) }),
  T.Object({ id: T.String({ maxLength: 1 }), v: T.Union([T.String(), T.Null()]) }),
]);
const typeboxList = T.Object({ l: T.Array(typeboxItem) });
const zodList = (zod: any, wrap: (union: any) => any = (union) => union) =>
  zod.object({
    l: zod.array(
      wrap(
        zod.union([
          zod.object({ id: zod.string().min(2), v: zod.string().optional() }),
          zod.object({ id: zod.string().max(1), v: zod.string().nullable() }),
        ]),
      ),
    ),
  });

test.each<[string, any]>([
  ['zod 4', zodResponseFormat(zodList(z), 'x', options)],
  ['zod 3', zodResponseFormat(zodList(z3), 'x', options)],
  [
    'zod 4 in an option of another union',
    zodResponseFormat(
      z.object({ l: z.union([z.string(), zodList(z).shape.l, z.array(z.number())]) }),
      'x',
      options,
    ),
  ],
  [
    'zod 3 in an option of another union',
    zodResponseFormat(
      z3.object({ l: z3.union([z3.string(), zodList(z3).shape.l, z3.array(z3.number())]) }),
      'x',
      options,
    ),
  ],
  [
    'arktype',
    standardResponseFormat(
      type({
        l: type({ id: 'string > 1', 'v?': 'string' })
          .or({ id: 'string < 2', v: 'string | null' })
          .array(),
      }),
      'x',
      options,
    ),
  ],
  [
    'typebox',
    jsonSchemaResponseFormat(typeboxList, 'x', {
      ...options,
      validate: (value) => Value.Parse(typeboxList, value),
    }),
  ],
])('each item of a list is decided on its own: %s', (_name, format) => {
  expect(read(format, { l: mixed })).toEqual({ l: readMixed });
});

test('the reading that keeps most of the answer comes first, whatever the order', () => {
  const drops = z.object({ v: z.string().optional(), w: z.string().optional() });
  const keeps = z.object({ v: z.string().nullable(), w: z.string().optional() });
  for (const union of [z.union([drops, keeps]), z.union([keeps, drops])]) {
    const format = zodResponseFormat(z.object({ r: union }), 'x', options);
    expect(read(format, { r: { v: null, w: null } })).toEqual({ r: { v: null } });
  }
});

test('of readings that keep as much, the first branch comes first', () => {
  const format = zodResponseFormat(
    z.object({
      r: z.union([
        z.object({ v: z.string().optional(), w: z.string().nullable() }),
        z.object({ v: z.string().nullable(), w: z.string().optional() }),
      ]),
    }),
    'x',
    options,
  );
  expect(read(format, { r: { v: null, w: null } })).toEqual({ r: { w: null } });
});

test('a refinement of the whole object decides', () => {
  const one = z.object({ a: z.string().nullable(), b: z.string().nullable() });
  const exactlyOne = one.refine(({ a, b }) => (a === null) !== (b === null));
  const none = z.object({ a: z.string().optional(), b: z.string().optional() });
  const format = zodResponseFormat(z.array(z.union([exactlyOne, none])), 'x', options);
  const answer = {
    value: [
      { a: null, b: null },
      { a: 'x', b: null },
    ],
  };
  expect(read(format, answer)).toEqual([{}, { a: 'x', b: null }]);
});

test('choices inside the branches of another choice', () => {
  const inner = z.union([
    z.object({ id: z.string().min(2), v: z.string().optional() }),
    z.object({ id: z.string().max(1), v: z.string().nullable() }),
  ]);
  const outer = z.union([
    z.object({ name: z.string().max(1), w: z.string().nullable(), inner }),
    z.object({ name: z.string().min(2), w: z.string().optional(), inner }),
  ]);
  const format = zodResponseFormat(z.object({ l: z.array(outer) }), 'x', options);
  const l = ['s', 'long'].flatMap((name) =>
    ['s', 'long'].map((id) => ({ name, w: null, inner: { id, v: null } })),
  );
  const expected = l.map(({ name, inner: { id } }) => ({
    name,
    ...(name === 's' ? { w: null } : {}),
    inner: { id, ...(id === 's' ? { v: null } : {}) },
  }));
  expect(read(format, { l })).toEqual({ l: expected });
});

test('a validator whose errors name no place is asked once more for each branch', () => {
  let calls = 0;
  const schema = {
    type: 'object',
    properties: {
      r: {
        anyOf: [
          { type: 'object', properties: { v: { type: 'string' } } },
          { type: 'object', properties: { v: { type: ['string', 'null'] } }, required: ['v'] },
        ],
      },
    },
    required: ['r'],
  };
  const validate = (value: any) => {
    calls += 1;
    if ('v' in value.r) throw new Error('no');
    return value;
  };
  const format = jsonSchemaResponseFormat(schema, 'x', { ...options, validate });
  expect(read(format, { r: { v: null } })).toEqual({ r: {} });
  expect(calls).toBe(2);
});

describe('user checks run once where the wire decides, and a few times where it does not', () => {
  let calls = 0;
  const check = async () => {
    calls += 1;
    return true;
  };
  const item = z.union([
    z.object({ id: z.uuid(), nick: z.string().nullable() }),
    z.object({ id: z.email(), nick: z.string().optional() }),
  ]);
  const schema = z.object({ user: z.string().refine(check), l: z.array(item) });
  const format: any = zodResponseFormat(schema, 'x', options);
  const answerWith = (id: string) =>
    JSON.stringify({ user: 'u', l: Array.from({ length: 50 }, () => ({ id, nick: null })) });
  beforeEach(() => {
    calls = 0;
  });

  test('a valid answer', async () => {
    const { l } = await format.$parseRawAsync(answerWith('a@b.co'));
    expect(l).toHaveLength(50);
    expect(calls).toBe(1);
  });

  test('an answer that fits no branch, with the first error', async () => {
    await expect(format.$parseRawAsync(answerWith('nope'))).rejects.toThrow('Invalid');
    expect(calls).toBe(2);
  });

  test('branches that mean the same by null are no choice', () => {
    let whole = 0;
    const same = z.union([
      z.object({ id: z.uuid(), nick: z.string().optional() }),
      z.object({ id: z.email(), nick: z.string().optional() }),
    ]);
    const list = z.object({ l: z.array(same) }).refine(() => {
      whole += 1;
      return false;
    });
    const l = Array.from({ length: 2000 }, () => ({ id: 'a@b.co', nick: null }));
    expect(() => read(zodResponseFormat(list, 'x', options), { l })).toThrow('Invalid');
    expect(whole).toBe(1);
  });
});

test.each<[string, any]>([
  ['zod 4', z],
  ['zod 3', z3],
])('%s: an option that first reads like another one is asked for its other readings', (_v, zod) => {
  const nullish = zod.boolean().nullish();
  const long = zod.object({ id: zod.string().min(5), v: nullish });
  const other = zod.object({ id: zod.number(), v: nullish });
  const optional = zod.object({ id: zod.string(), v: zod.boolean().optional() });
  const shortest = zod.object({ id: zod.string().max(1), v: nullish });
  const l = zod.union([
    zod.array(zod.union([other, long])),
    zod.array(zod.union([optional, shortest])),
  ]);
  const format = zodResponseFormat(zod.object({ l }), 'x', options);
  const answers: [object[], object[]][] = [
    [[{ id: 'long text', v: null }], [{ id: 'long text', v: null }]],
    [[{ id: 'abc', v: null }], [{ id: 'abc' }]],
    [
      [
        { id: 'a', v: true },
        { id: 'abc', v: null },
      ],
      [{ id: 'a', v: true }, { id: 'abc' }],
    ],
  ];
  for (const [answer, parsed] of answers)
    expect(read(format, { l: answer })).toEqual({ l: parsed });
});
