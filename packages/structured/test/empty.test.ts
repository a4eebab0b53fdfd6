import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { jsonSchemaResponseFormat, standardResponseFormat } from '../src/index.js';
import { zodResponseFormat } from '../src/zod.js';
import { issuesOf } from './issues-of.js';

const property = (schema: unknown) => ({
  type: 'object',
  properties: { a: schema },
  required: ['a'],
});
const validate = (value: unknown) => value;
const object = (properties: Record<string, unknown>, keywords: object) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  ...keywords,
});

describe('keywords that leave no value are refused, even where a validator checks', () => {
  test.each<[string, unknown]>([
    ['a constant that the enum does not list', { type: 'string', const: 'c', enum: ['a', 'b'] }],
    [
      'no integer between exclusive bounds',
      { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 2 },
    ],
    ['no integer between fractions', { type: 'integer', minimum: 1.2, maximum: 1.8 }],
    [
      'no integer in merged bounds',
      { allOf: [{ type: 'integer', exclusiveMinimum: 1 }, { exclusiveMaximum: 2 }] },
    ],
    ['no multiple in the range', { type: 'integer', multipleOf: 10, minimum: 1, maximum: 9 }],
    ['no multiple of a fraction', { type: 'number', multipleOf: 0.5, minimum: 0.1, maximum: 0.4 }],
    [
      'no multiple between bounds of draft 4',
      { type: 'integer', multipleOf: 5, minimum: 5, exclusiveMinimum: true, maximum: 9 },
    ],
    [
      'no integer among the multiples of a fraction',
      { type: 'integer', multipleOf: 1.5, minimum: 1, maximum: 2 },
    ],
    ['values below the bound', { type: 'integer', enum: [1, 2], minimum: 3 }],
    ['values that are no multiples', { enum: [1, 2], multipleOf: 3 }],
    ['values that the pattern refuses', { type: 'string', enum: ['a', 'b'], pattern: '^c$' }],
    ['a constant that is too short', { type: 'string', const: 'a', minLength: 2 }],
    ['lengths that exclude each other', { type: 'string', minLength: 3, maxLength: 1 }],
    ['more properties than are listed', object({ b: { type: 'null' } }, { minProperties: 2 })],
    [
      'fewer properties than are required',
      object({ b: { type: 'null' }, c: { type: 'null' } }, { maxProperties: 1 }),
    ],
  ])('JSON Schema: %s', (_name, schema) => {
    const issues = issuesOf(() => jsonSchemaResponseFormat(property(schema), 'x', { validate }));
    expect(issues[0]).toEqual({
      path: '#/properties/a',
      message: expect.stringContaining('no value fits'),
    });
  });

  test.each<[string, (zod: any) => unknown]>([
    ['no integer between', (zod) => zod.number().int().gt(1).lt(2)],
    ['no multiple between', (zod) => zod.number().multipleOf(10).min(1).max(9)],
    ['lengths', (zod) => zod.string().min(5).max(1)],
    ['infinity', (zod) => zod.number().min(Infinity)],
    ['minus infinity', (zod) => zod.number().lt(-Infinity)],
    ['no divisor', (zod) => zod.number().multipleOf(Infinity)],
    ['no common value', (zod) => zod.enum(['a', 'b']).and(zod.literal('c'))],
  ])('zod: %s', (_name, make) => {
    for (const zod of [z, z3] as any[]) {
      expect(issuesOf(() => zodResponseFormat(zod.object({ a: make(zod) }), 'x'))).toEqual([
        { path: '#/properties/a', message: expect.stringContaining('no value fits') },
      ]);
    }
  });

  test.each<[string, unknown, string]>([
    ['a bound', z.number().min(NaN), 'no value fits'],
    ['an unsafe integer', z.int().gt(2 ** 53 - 1), 'no value fits'],
    ['a length', z.string().min(NaN), 'minLength: NaN'],
    ['a number of items', z.array(z.string()).max(NaN), 'maxItems: NaN'],
  ])('zod 4: %s', (_name, a, message) => {
    expect(issuesOf(() => zodResponseFormat(z.object({ a: a as z.ZodType }), 'x'))).toEqual([
      { path: '#/properties/a', message: expect.stringContaining(message) },
    ]);
  });

  test.each<[string, unknown]>([
    ['a bound', v.pipe(v.number(), v.minValue(NaN))],
    ['another bound', v.pipe(v.number(), v.ltValue(NaN))],
    ['infinity', v.pipe(v.number(), v.minValue(Infinity))],
    ['a length', v.pipe(v.string(), v.minLength(NaN))],
  ])('valibot: %s', (_name, a) => {
    const schema = toStandardJsonSchema(v.object({ a: a as v.GenericSchema }));
    expect(issuesOf(() => standardResponseFormat(schema, 'x'))).toEqual([
      { path: '#/properties/a', message: expect.stringContaining('no value fits') },
    ]);
  });

  test('bounds that allow all numbers are left', () => {
    const number = { type: 'number' };
    for (const zod of [z, z3] as any[]) {
      const a = zod.number().min(-Infinity).max(Infinity);
      const { schema } = zodResponseFormat(zod.object({ a }), 'x').json_schema as any;
      expect(schema.properties).toEqual({ a: number });
    }
    const a = v.pipe(v.number(), v.maxValue(Infinity), v.notValue(NaN));
    const format = standardResponseFormat(toStandardJsonSchema(v.object({ a })), 'x') as any;
    expect(format.json_schema.schema.properties).toEqual({ a: number });
    expect(issuesOf(() => zodResponseFormat(z3.object({ a: z3.number().min(NaN) }), 'x'))).toEqual(
      [],
    );
  });

  test.each<[string, unknown]>([
    ['the one integer', { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 3 }],
    [
      'a multiple that is a bound',
      { type: 'number', multipleOf: 0.1, minimum: 0.3, maximum: 0.35 },
    ],
    [
      'an integer among the multiples of a fraction',
      { type: 'integer', multipleOf: 1.5, minimum: 2, maximum: 3 },
    ],
    ['zero', { type: 'integer', multipleOf: 7, minimum: -1, maximum: 1 }],
    ['an open end', { type: 'integer', minimum: 1.5 }],
    ['a constant of the enum', { type: 'string', const: 'a', enum: ['a', 'b'] }],
    ['some values', { type: 'integer', enum: [1, 2, 3], minimum: 2 }],
    ['null', { type: ['integer', 'null'], exclusiveMinimum: 1, exclusiveMaximum: 2 }],
  ])('JSON Schema: %s is left', (_name, schema) => {
    expect(issuesOf(() => jsonSchemaResponseFormat(property(schema), 'x'))).toEqual([]);
  });
});

describe('what JSON cannot hold is refused, and throws nothing else', () => {
  test.each<[string, unknown, string]>([
    ['big integers in an enum', { enum: [1n, 2n] }, 'enum: 1n has no JSON form'],
    ['big integers with a type', { type: 'integer', enum: [1n] }, 'enum: 1n has no JSON form'],
    ['big integers in allOf', { allOf: [{ enum: [1n, 2] }, { enum: [1n] }] }, 'enum: 1n has no'],
    ['a big integer as a constant', { const: 1n }, 'const: 1n has no JSON form'],
    ['a big integer inside', { const: { b: [1n] } }, 'const: an object has no JSON form'],
    ['a date', { const: new Date(0) }, 'const: an object has no JSON form'],
    ['a map', { const: new Map() }, 'const: an object has no JSON form'],
    ['a symbol', { enum: [Symbol('s')] }, 'enum: Symbol(s) has no JSON form'],
    ['a function', { enum: [() => 1] }, 'has no JSON form'],
    ['undefined', { enum: [undefined, 'a'] }, 'enum: undefined has no JSON form'],
    ['a length', { type: 'string', minLength: 1n }, 'minLength: 1n is not allowed'],
    ['a bound', { type: 'integer', minimum: 1n }, 'minimum: 1n is not allowed'],
    ['a divisor', { type: 'integer', multipleOf: Symbol('s') }, 'multipleOf: Symbol(s) is not'],
    [
      'a count',
      { type: 'array', items: { type: 'null' }, minContains: 1n },
      'minContains: 1n is not allowed',
    ],
    ['required', object({ b: { type: 'null' } }, { required: ['b', 1n] }), '1n is not the name'],
    ['a type', { type: [1n] }, 'type: "1n" is not a type'],
    ['a pattern', { type: 'string', pattern: Object.create(null) }, 'is not a regular expression'],
    ['a format', { type: 'string', format: Object.create(null) }, 'format: {} is not a text'],
    ['a contained value', { type: 'array', items: {}, contains: { const: 1n } }, 'contains'],
  ])('%s', (_name, schema, message) => {
    const issues = issuesOf(() => jsonSchemaResponseFormat(property(schema), 'x'));
    expect(issues.map((issue) => issue.message).join('\n')).toContain(message);
    for (const { path } of issues) expect(path).toMatch(/^#\/properties\/a/);
  });
});
