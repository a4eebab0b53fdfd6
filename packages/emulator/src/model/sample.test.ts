import { Ajv2020 } from 'ajv/dist/2020.js';
import { sampleJson } from './sample.js';

const ajv = new Ajv2020({ strict: false, logger: false });

const tree = {
  type: 'object',
  properties: { value: { type: 'integer' }, children: { type: 'array', items: { $ref: '#' } } },
  required: ['value', 'children'],
};
const linked = {
  $defs: {
    node: {
      type: 'object',
      properties: { next: { anyOf: [{ $ref: '#/$defs/node' }, { type: 'null' }] } },
      required: ['next'],
    },
  },
  $ref: '#/$defs/node',
};

test.each<[string, object]>([
  ['an enum', { enum: ['a', 'b'] }],
  ['a constant', { const: { deep: [1] } }],
  ['bounds', { type: 'integer', minimum: 3, maximum: 4 }],
  ['exclusive bounds', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }],
  ['negative numbers', { type: 'integer', maximum: -5 }],
  ['multiples', { type: 'integer', multipleOf: 7, minimum: 20 }],
  ['fractions', { type: 'number', multipleOf: 0.5, minimum: 1.2 }],
  ['lengths', { type: 'string', minLength: 30, maxLength: 31 }],
  ['short strings', { type: 'string', maxLength: 2 }],
  ['a pattern', { type: 'string', pattern: '^[A-Z]{2,3}-\\d{4}(?:-[a-z_]+)?$' }],
  ['alternatives in a pattern', { type: 'string', pattern: '^(?:\\+1|00)[^0-9]\\w\\.(a|b)$' }],
  ['item counts', { type: 'array', items: { type: 'boolean' }, minItems: 3 }],
  ['no items', { type: 'array', items: { type: 'string' }, maxItems: 0 }],
  ['unique items', { type: 'array', items: { type: 'string' }, minItems: 3, uniqueItems: true }],
  ['unique numbers', { type: 'array', items: { type: 'integer' }, minItems: 3, uniqueItems: true }],
  ['tuples', { type: 'array', prefixItems: [{ type: 'string' }, { type: 'null' }], minItems: 2 }],
  ['a union', { anyOf: [{ type: 'null' }, { type: 'object', properties: {}, required: ['x'] }] }],
  [
    'allOf',
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'string' } } },
        { required: ['a', 'b'], properties: { b: { type: 'null' } } },
      ],
    },
  ],
  ['maps', { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2 }],
  ['several types', { type: ['null', 'integer'] }],
  ['a tree', tree],
  ['a linked list', linked],
  ['nothing at all', {}],
])('satisfies %s', (_, schema) => {
  const value = sampleJson(schema as Record<string, unknown>, {
    text: 'Give me 25 of them in New York',
  });
  const validate = ajv.compile(schema);
  expect([validate(value), validate.errors, value]).toEqual([true, null, value]);
});

test('uses what the prompt says where it fits', () => {
  const schema = {
    type: 'object',
    properties: {
      city: { type: 'string' },
      days: { type: 'integer', maximum: 10 },
      unit: { enum: ['celsius', 'fahrenheit'] },
    },
  };
  expect(
    sampleJson(schema, { text: 'Weather in New York for 20 or 5 days, fahrenheit please' }),
  ).toEqual({
    city: 'New York',
    days: 5,
    unit: 'fahrenheit',
  });
});

test.each([
  [{ $ref: '#/$defs/none' }, /does not have/],
  [{ type: 'integer', minimum: 2, maximum: 1 }, /No number/],
  [{ type: 'object', properties: { self: { $ref: '#' } }, required: ['self'] }, /without end/],
])('says why %j cannot be satisfied', (schema, message) => {
  expect(() => sampleJson(schema, {})).toThrow(message);
});
