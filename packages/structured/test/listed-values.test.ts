import { jsonSchemaResponseFormat } from '../src/index.js';
import { issuesOf } from './issues-of.js';

const property = (schema: unknown) => ({
  type: 'object',
  properties: { a: schema },
  required: ['a'],
});
const make = (schema: any) => jsonSchemaResponseFormat(schema, 'x');
const a = { a: 1 };
const b = { b: 1 };

describe('listed objects and lists', () => {
  test.each<[string, object, object]>([
    ['a constant', { type: 'object', const: a }, { const: a }],
    ['an enum', { type: 'object', enum: [a, b] }, { enum: [a, b] }],
    ['lists', { type: 'array', enum: [[1], [2]] }, { enum: [[1], [2]] }],
    ['required', { enum: [a, b], required: ['b'] }, { enum: [b] }],
    ['required in allOf', { allOf: [{ enum: [a, b] }, { required: ['b'] }] }, { enum: [b] }],
    ['a length', { type: 'array', enum: [[1], [1, 2]], minItems: 2 }, { enum: [[1, 2]] }],
    ['items', { enum: [['x'], [1]], items: { type: 'string' } }, { enum: [['x']] }],
    ['properties', { enum: [a, b], properties: { b: { const: 2 } } }, { enum: [a] }],
    ['closed', { enum: [a, b], properties: { a: {} }, additionalProperties: false }, { enum: [a] }],
    ['repeated items', { enum: [[1, 1], [1]], uniqueItems: true }, { enum: [[1]] }],
    ['contained', { enum: [[1], [2]], contains: { minimum: 2 } }, { enum: [[2]] }],
    ['others', { enum: [a, null, 'x'], required: ['b'] }, { enum: [null, 'x'] }],
    ['others of a type', { type: ['object', 'null'], enum: [a, null, 'x'] }, { enum: [a, null] }],
    [
      'others in bounds',
      { enum: [a, 1, 2], required: ['a'], minimum: 2 },
      { enum: [a, 2], minimum: 2 },
    ],
  ])('are those that the keywords beside them allow: %s', (_name, schema, written) => {
    const inside: any = make(property(schema)).json_schema.schema;
    expect(inside.properties.a).toEqual(written);
    const root: any = make(schema).json_schema.schema;
    expect(root).toEqual({
      type: 'object',
      properties: { value: written },
      required: ['value'],
      additionalProperties: false,
    });
  });

  test.each<[string, unknown, string]>([
    ['items', { type: 'array', const: [1], items: { type: 'string' } }, 'no value fits'],
    ['a length', { type: 'array', const: [1], minItems: 2 }, 'no value fits'],
    ['properties', { const: a, properties: { a: { type: 'string' } } }, 'no value fits'],
    [
      'properties, where only others are left',
      {
        type: 'object',
        enum: [a, 'x', null],
        properties: { b: { type: 'string' } },
        required: ['b'],
      },
      'no listed value is allowed by the other keywords',
    ],
    [
      'a length, where only others are left',
      { type: ['array', 'string'], enum: [[], 'x'], minItems: 1, pattern: '^y' },
      'no listed value is allowed by the other keywords',
    ],
    ['a negation', { enum: [a, b], not: { required: ['a'] } }, 'not is not supported'],
    ['a format', { enum: [['x']], items: { format: 'email' } }, 'format: listed objects'],
    ['a condition inside', { enum: [[1]], items: { if: true } }, 'if: listed objects'],
  ])('are refused: %s', (_name, schema, message) => {
    const issues = issuesOf(() => make(property(schema)));
    expect(issues[0]).toEqual({
      path: '#/properties/a',
      message: expect.stringContaining(message),
    });
  });
});
