import { jsonSchemaResponseFormat } from '../src/index.js';
import { issuesOf } from './issues-of.js';

const property = (schema: unknown) => ({
  type: 'object',
  properties: { a: schema },
  required: ['a'],
});
const written = (schema: unknown, options = {}): any =>
  (jsonSchemaResponseFormat(property(schema), 'x', options).json_schema.schema as any).properties.a;
const strict = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const [b, c, d] = ['b', 'c', 'd'].map((name) => ({
  type: 'object',
  properties: { [name]: { type: 'string' } },
  required: [name],
}));
const text = { type: 'string' };

test.each<[string, unknown, unknown]>([
  [
    'undefined keywords',
    { type: 'string', not: undefined, if: undefined, minLength: undefined },
    text,
  ],
  [
    'properties beside anyOf',
    { ...b, anyOf: [c, d] },
    { anyOf: [strict({ b: text, c: text }), strict({ b: text, d: text })] },
  ],
  [
    'a type beside anyOf',
    { type: 'object', anyOf: [b, c] },
    { anyOf: [strict({ b: text }), strict({ c: text })] },
  ],
  [
    'a description beside anyOf',
    { description: 'D', anyOf: [b, c] },
    { anyOf: [strict({ b: text }), strict({ c: text })], description: 'D' },
  ],
  ['open objects in allOf', { allOf: [b, c, true] }, strict({ b: text, c: text })],
  [
    'allOf closed as a whole',
    { allOf: [b, c], unevaluatedProperties: false },
    strict({ b: text, c: text }),
  ],
  [
    'a closed branch that forbids an optional property of the other',
    {
      allOf: [
        { ...b, additionalProperties: false },
        { type: 'object', properties: { b: text, c: text } },
      ],
    },
    strict({ b: text }),
  ],
  [
    'unions in allOf',
    { allOf: [{ anyOf: [b, c] }, d] },
    { anyOf: [strict({ b: text, d: text }), strict({ c: text, d: text })] },
  ],
  [
    'types in allOf',
    { allOf: [{ type: ['string', 'null'] }, { type: ['string', 'number'] }] },
    text,
  ],
  [
    'integers in allOf',
    { allOf: [{ type: 'number', minimum: 2 }, { type: 'integer' }] },
    { type: 'integer', minimum: 2 },
  ],
  [
    'divisors in allOf',
    { allOf: [{ type: 'integer', multipleOf: 4 }, { multipleOf: 6 }] },
    { type: 'integer', multipleOf: 12 },
  ],
  [
    'values in allOf',
    { allOf: [{ type: 'string' }, { enum: ['x', 1, 'y'] }] },
    { type: 'string', enum: ['x', 'y'] },
  ],
  ['false in anyOf', { anyOf: [false, { type: 'string' }] }, text],
  ['a constant object', { const: { properties: 1 } }, { const: { properties: 1 } }],
  ['listed containers', { enum: [{ a: 1 }, [1], 'x'] }, { enum: [{ a: 1 }, [1], 'x'] }],
  ['nullable of OpenAPI', { type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [
    'exclusive bounds of draft 4',
    { type: 'number', minimum: 1, exclusiveMinimum: true },
    { type: 'number', exclusiveMinimum: 1 },
  ],
  ['keywords of another type', { type: 'string', minimum: 1, minItems: 2 }, text],
  [
    'integer bounds that are meant',
    { type: 'integer', maximum: Number.MAX_SAFE_INTEGER },
    { type: 'integer', maximum: Number.MAX_SAFE_INTEGER },
  ],
])('%s', (_name, schema, expected) => {
  expect(written(schema)).toEqual(expected);
});

test('repeated patterns become hints where a validator checks', () => {
  const schema = { allOf: [{ type: 'string', pattern: 'a' }, { pattern: 'b' }] };
  expect(written(schema, { validate: (value: unknown) => value })).toEqual({
    type: 'string',
    pattern: 'a',
    description: '(pattern: b)',
  });
});

test('own keys with awkward names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'a/b~c', '', 'hasOwnProperty'];
  const properties = Object.fromEntries(names.map((name) => [name, text]));
  const format = jsonSchemaResponseFormat({ type: 'object', properties, required: names }, 'x');
  const schema = JSON.parse(JSON.stringify(format.json_schema.schema)) as any;
  expect(Object.keys(schema.properties)).toEqual(names);
  expect(schema.required).toEqual(names);
  const parsed = format.$parseRaw('{"__proto__":"x","constructor":"y"}') as object;
  expect(Object.getOwnPropertyNames(parsed)).toEqual(['__proto__', 'constructor']);
});

test('optional properties with awkward names are absent again', () => {
  const properties = Object.fromEntries([
    ['__proto__', text],
    ['constructor', text],
  ]);
  const format = jsonSchemaResponseFormat({ type: 'object', properties }, 'x', {
    optionalAsNullable: true,
  });
  const parsed = format.$parseRaw('{"__proto__":null,"constructor":"y"}') as object;
  expect(Object.getOwnPropertyNames(parsed)).toEqual(['constructor']);
});

test('too many branches are refused, not multiplied out', () => {
  const choice = (prefix: string) => ({
    anyOf: Array.from({ length: 20 }, (_, index) => ({
      type: 'object',
      properties: { [prefix]: { const: `${prefix}${index}` } },
      required: [prefix],
    })),
  });
  const schema = property({ allOf: [choice('x'), choice('y'), choice('z')] });
  expect(issuesOf(() => jsonSchemaResponseFormat(schema, 'x'))[0]?.message).toContain(
    'more than 256 branches',
  );
});
