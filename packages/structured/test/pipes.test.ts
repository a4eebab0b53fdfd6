import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';
import { z as z34 } from 'zod3/v4';

import { standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const versions: [string, any][] = [
  ['zod 4', z],
  ['zod 4 of 3.25', z34],
  ['zod 3', z3],
];
const written = (format: any) => format.json_schema.schema.properties.a;
const email = { type: 'string', format: 'email' };
const changed = (schema: object) => ({ ...schema, description: '(checked after a change)' });
const object = (properties: object) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const closed = (b: object) => object({ b });

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
    [
      'anything inside',
      zod.object({ b: text }).pipe(zod.object({ b: zod.any() })),
      closed({ type: 'string' }),
    ],
    [
      'a key that is dropped inside',
      zod
        .object({ b: zod.object({ b: text }) })
        .pipe(zod.object({ b: zod.object({ b: text, c: text.optional() }) })),
      closed(closed({ type: 'string' })),
    ],
    [
      'keys of both sides of an intersection',
      zod
        .object({ b: zod.object({ c: text }) })
        .and(zod.object({ b: zod.object({ d: text }), e: text }))
        .pipe(zod.object({ b: zod.object({ c: text, d: text }), e: text })),
      object({
        b: object({ c: { type: 'string' }, d: { type: 'string' } }),
        e: { type: 'string' },
      }),
    ],
    [
      'a key that one of three drops',
      zod
        .object({ b: text, c: text })
        .pipe(zod.object({ b: text }))
        .pipe(zod.object({ b: text, c: zod.number().optional() }).strict()),
      object({ b: { type: 'string' }, c: { type: 'string' } }),
    ],
  ])('%s', (_name, a, schema) => {
    const validated = zodResponseFormat(zod.object({ a }), 'x');
    expect(written(validated)).toEqual(schema);
  });

  test.each<[string, unknown, object]>([
    ['a transform', text.transform(Number).pipe(zod.number().min(3)), { type: 'string' }],
    ['coercion of the second one', text.pipe(zod.coerce.number()), { type: 'string' }],
    ['a date', text.date().pipe(zod.coerce.date()), { type: 'string', format: 'date' }],
    ['preprocess', text.pipe(zod.preprocess(Number, zod.number())), { type: 'string' }],
    ['coercion', zod.coerce.number().pipe(zod.number().min(3)), { type: 'number' }],
    [
      'a transform inside',
      zod.object({ b: text.transform(Number) }).pipe(zod.object({ b: zod.number() })),
      closed({ type: 'string' }),
    ],
  ])('%s comes between', (_name, a, schema) => {
    expect(written(zodResponseFormat(zod.object({ a }), 'x'))).toEqual(changed(schema));
  });

  test.each<[string, unknown]>([
    ['types', text.pipe(zod.number())],
    ['values', zod.enum(['x']).pipe(zod.enum(['y']))],
    ['a dropped key', zod.object({ b: text }).pipe(zod.object({ b: text, c: text }))],
    [
      'a key that one of three drops',
      zod
        .object({ b: text, c: text })
        .pipe(zod.object({ b: text }))
        .pipe(zod.object({ b: text, c: text })),
    ],
  ])('they disagree: %s', (_name, a) => {
    expect(issuesOf(() => zodResponseFormat(zod.object({ a }), 'x'))).toEqual([
      { path: '#/properties/a', message: expect.stringContaining('no value fits') },
    ]);
  });
});

test.each(versions)('%s: a union that only the first schema of a pipe has stays one', (_v, zod) => {
  const options = Array.from({ length: 300 }, (_, index) =>
    zod.object({ kind: zod.literal(`k${index}`), other: zod.string().optional() }),
  );
  const read = zod.object({ b: zod.union(options), c: zod.string() });
  const a = read.pipe(zod.object({ c: zod.string() }));
  const { b } = written(
    zodResponseFormat(zod.object({ a }), 'x', { optionalAsNullable: true }),
  ).properties;
  expect(b.anyOf).toHaveLength(300);
  expect(b.anyOf[1]).toMatchObject({ required: ['kind', 'other'], additionalProperties: false });
});

test.each(versions)('%s: pipes of recursive schemas', (_version, zod) => {
  const treeOf = (more: object): any => {
    const tree: any = zod.object({
      b: zod.string(),
      ...more,
      kids: zod.lazy(() => zod.array(tree)),
    });
    return tree;
  };
  const a = treeOf({}).pipe(treeOf({ c: zod.string().optional() }));
  const { $defs } = zodResponseFormat(zod.object({ a }), 'x').json_schema.schema as any;
  const kids = { $ref: '#/$defs/recursive' };
  expect($defs).toEqual({
    recursive: { type: 'array', items: object({ b: { type: 'string' }, kids }) },
  });
});

describe('all schemas of a pipe of valibot', () => {
  const make = (a: any) => standardResponseFormat(toStandardJsonSchema(v.object({ a })), 'x');
  const text = v.string();
  const enumOf = (...values: string[]) => ({ type: 'string', enum: values });

  test.each<[string, unknown, unknown]>([
    ['an enum', v.pipe(text, v.picklist(['x', 'y'])), enumOf('x', 'y')],
    ['a literal', v.pipe(text, v.literal('x')), { type: 'string', const: 'x' }],
    ['null', v.pipe(v.nullable(text), text), { type: 'string' }],
    ['a union', v.pipe(v.union([text, v.number()]), text), { type: 'string' }],
    ['anything first', v.pipe(v.any(), text), { type: 'string' }],
    ['anything last', v.pipe(text, v.any()), { type: 'string' }],
    [
      'a function inside',
      v.pipe(v.object({ b: text }), v.object({ b: v.custom<string>(Boolean) })),
      closed({ type: 'string' }),
    ],
    [
      'a function last',
      v.pipe(text, v.custom<string>(Boolean)),
      { type: 'string', description: '(checked by a function)' },
    ],
    [
      'a pipe',
      v.pipe(text, v.pipe(text, v.email()), v.minLength(2)),
      { type: 'string', format: 'email', description: '(minLength: 2)' },
    ],
    [
      'enums',
      v.pipe(text, v.picklist(['x', 'y']), v.picklist(['y', 'z'])),
      { type: 'string', enum: ['y'] },
    ],
    [
      'objects',
      v.pipe(v.object({ b: text }), v.object({ b: v.pipe(text, v.minLength(2)) })),
      closed({ type: 'string', description: '(minLength: 2)' }),
    ],
    [
      'a list',
      v.pipe(v.array(text), v.maxLength(3), v.array(v.picklist(['x'])), v.minLength(1)),
      { type: 'array', items: enumOf('x'), minItems: 1, maxItems: 3 },
    ],
    [
      'keys of both sides of an intersection',
      v.pipe(
        v.intersect([v.object({ b: text }), v.object({ c: text })]),
        v.object({ b: text, c: text }),
      ),
      object({ b: { type: 'string' }, c: { type: 'string' } }),
    ],
    ['a hint', v.pipe(text, v.words('en', 2), text), { type: 'string', description: '(words: 2)' }],
    ['formats', v.pipe(text, v.email(), v.url()), { ...email, description: '(format: uri)' }],
    [
      'a format and a time',
      v.pipe(text, v.isoDate(), v.isoTime()),
      { type: 'string', format: 'date', pattern: expect.any(String) },
    ],
    ['an optional one', v.optional(v.pipe(text, v.transform(Number)), 'x'), { type: 'string' }],
  ])('%s', (_name, a, schema) => {
    expect(written(make(a))).toEqual(schema);
  });

  test('the root', () => {
    const schema = toStandardJsonSchema(v.pipe(text, v.picklist(['x'])));
    const { properties } = standardResponseFormat(schema, 'x').json_schema.schema as any;
    expect(properties).toEqual({ value: enumOf('x') });
  });

  test.each<[string, unknown, object]>([
    ['a transform', v.pipe(text, v.transform(Number), v.number()), { type: 'string' }],
    ['a number', v.pipe(text, v.toNumber(), v.minValue(3)), { type: 'string' }],
    [
      'a transform inside',
      v.pipe(v.object({ b: v.pipe(text, v.transform(Number)) }), v.object({ b: v.number() })),
      closed({ type: 'string' }),
    ],
    [
      'other items',
      v.pipe(v.array(text), v.mapItems(Number), v.array(v.number())),
      { type: 'array', items: { type: 'string' } },
    ],
  ])('%s comes between', (_name, a, schema) => {
    expect(written(make(a))).toEqual(changed(schema));
  });

  test.each<[string, unknown]>([
    ['types', v.pipe(v.any(), text, v.number())],
    ['values', v.pipe(v.picklist(['x']), v.picklist(['y']) as any)],
    ['a dropped key', v.pipe(v.object({ b: text }), v.object({ b: text, c: text }) as any)],
  ])('they disagree: %s', (_name, a) => {
    expect(issuesOf(() => make(a))).toEqual([
      { path: '#/properties/a', message: expect.stringContaining('no value fits') },
    ]);
  });
});
