import type { UnsupportedSchemaError } from '../src/index.js';
import { issuesOf } from './issues-of.js';
import {
  jsonSchemaFunction,
  jsonSchemaResponseFormat,
  jsonSchemaResponsesFunction,
  jsonSchemaTextFormat,
  toStrictJsonSchema,
} from '../src/index.js';

const issues = (schema: Record<string, unknown>) => {
  try {
    jsonSchemaResponseFormat(schema, 'answer');
  } catch (error) {
    return (error as UnsupportedSchemaError).issues;
  }
  return [];
};
const property = (schema: unknown) => ({
  type: 'object',
  properties: { a: schema },
  required: ['a'],
});

test.each([
  [
    'record',
    { type: 'object', additionalProperties: { type: 'string' } },
    'a record with free keys',
  ],
  [
    'open object',
    { properties: { b: { type: 'string' } }, required: ['b'], additionalProperties: true },
    'additionalProperties',
  ],
  ['tuple', { type: 'array', prefixItems: [{ type: 'string' }] }, 'a tuple'],
  ['draft 7 tuple', { type: 'array', items: [{ type: 'string' }] }, 'a tuple'],
  ['array of anything', { type: 'array' }, 'the API needs a type'],
  ['no type', {}, 'the API needs a type'],
  ['true', true, 'the API needs a type'],
  ['not', { type: 'string', not: { const: 'x' } }, 'not is not supported'],
  ['if', { type: 'string', if: {}, then: {} }, 'if is not supported'],
  [
    'patternProperties',
    { type: 'object', patternProperties: {} },
    'patternProperties is not supported',
  ],
  ['conflicting allOf', { allOf: [{ type: 'string' }, { type: 'number' }] }, 'disagree about type'],
  ['unknown format', { type: 'string', format: 'uri' }, 'the format "uri" is not enforced'],
  ['minLength', { type: 'string', minLength: 1 }, 'minLength is not enforced'],
  ['look-ahead', { type: 'string', pattern: '^(?!x)' }, 'pattern is not enforced'],
  ['foreign reference', { $ref: 'https://example.com/schema' }, 'nothing stands at'],
  ['dangling reference', { $ref: '#/$defs/none' }, 'nothing stands at'],
])('reports %s', (_name, schema, message) => {
  expect(issues(property(schema))[0]).toEqual({
    path: expect.stringMatching(/^#\/properties\/a/),
    message: expect.stringContaining(message),
  });
});

test('reports all constructs of one schema at once, in the order of the schema', () => {
  const schema = {
    type: 'object',
    properties: {
      a: { type: 'string', format: 'uri', minLength: 2 },
      'b/c': { type: 'array', items: { not: {} } },
      d: { $ref: '#/$defs/d' },
    },
    required: ['a', 'b/c'],
    $defs: { d: { type: 'object', properties: { e: {} }, required: ['e'] } },
  };
  expect(issues(schema).map(({ path }) => path)).toEqual([
    '#/properties/a',
    '#/properties/a',
    '#/properties/b~1c/items',
    '#/$defs/d/properties/e',
    '#/properties/d',
  ]);
});

test('turns oneOf into anyOf, drops what is no constraint, inlines nothing that recurs', () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'x',
    type: 'object',
    title: 'Node',
    properties: {
      value: { oneOf: [{ type: 'string', default: 'x', examples: ['y'] }, { type: 'number' }] },
      next: { $ref: '#/definitions/node', description: 'The next one' },
    },
    required: ['value', 'next'],
    definitions: {
      node: {
        type: ['object', 'null'],
        properties: { next: { $ref: '#/definitions/node' } },
        required: ['next'],
      },
    },
  };
  const before = structuredClone(schema);
  expect(toStrictJsonSchema(schema as never)).toEqual({
    type: 'object',
    title: 'Node',
    properties: {
      value: { anyOf: [{ type: 'string' }, { type: 'number' }] },
      next: { anyOf: [{ $ref: '#/$defs/node' }], description: 'The next one' },
    },
    required: ['value', 'next'],
    additionalProperties: false,
    $defs: {
      node: {
        type: ['object', 'null'],
        properties: { next: { $ref: '#/$defs/node' } },
        required: ['next'],
        additionalProperties: false,
      },
    },
  });
  expect(schema).toEqual(before);
});

test('merges allOf through references, with the tighter bound', () => {
  const schema = {
    type: 'object',
    properties: {
      a: {
        allOf: [
          { $ref: '#/$defs/base' },
          {
            type: 'object',
            properties: { y: { type: 'number', minimum: 5 }, z: { type: 'null' } },
            required: ['y', 'z'],
          },
        ],
      },
    },
    required: ['a'],
    $defs: {
      base: { type: 'object', properties: { y: { type: 'number', minimum: 1 } }, required: ['y'] },
    },
  };
  expect(toStrictJsonSchema(schema as never).properties?.['a']).toEqual({
    type: 'object',
    properties: { y: { type: 'number', minimum: 5 }, z: { type: 'null' } },
    required: ['y', 'z'],
    additionalProperties: false,
  });
});

test('wants an object at the root where nothing can wrap it', () => {
  expect(() => toStrictJsonSchema({ type: 'string' })).toThrow('#: the root must be an object');
});

test('keeps constraints as hints where a validator looks at the answer', () => {
  const format = jsonSchemaResponseFormat(property({ type: 'string', minLength: 2 }), 'answer', {
    validate: (value) => value as { a: string },
  });
  expect(format.json_schema.schema).toMatchObject({
    properties: { a: { type: 'string', description: '(minLength: 2)' } },
  });
});

test('makes each kind of format and tool', () => {
  const schema = property({ type: 'number' });
  expect(jsonSchemaResponseFormat<{ a: number }>(schema, 'x').$parseRaw('{"a":1}').a).toBe(1);
  expect(jsonSchemaTextFormat<{ a: number }>(schema, 'x').$parseRaw('{"a":2}').a).toBe(2);
  const options = { name: 'x', parameters: schema, function: (args: { a: number }) => args.a };
  expect(jsonSchemaFunction(options).$callback?.({ a: 3 })).toBe(3);
  expect(jsonSchemaResponsesFunction(options).parameters).toMatchObject({ required: ['a'] });
});

describe('a validator that only tells whether the answer fits', () => {
  const schema = property({ type: 'number' });
  const read = (validate: (value: unknown) => unknown) =>
    jsonSchemaResponseFormat(schema, 'x', { validate });

  test.each([
    ['true', () => true],
    ['false', () => false],
    ['undefined', () => undefined],
  ])('is refused: %s', async (shown, validate) => {
    const message = `\`validate\` returned ${shown}: it must return the value`;
    expect(() => read(validate).$parseRaw('{"a":1}')).toThrow(message);
    const later = read(() => Promise.resolve(validate()));
    await expect(later.$parseRawAsync!('{"a":1}')).rejects.toThrow(message);
  });

  test('may be a promise of another realm', async () => {
    const later = { then: (resolve: (value: unknown) => void) => resolve({ a: 2 }) };
    const format = read(() => later);
    await expect(format.$parseRawAsync!('{"a":1}')).resolves.toEqual({ a: 2 });
    expect(() => format.$parseRaw('{"a":1}')).toThrow('`validate` is asynchronous');
  });

  test('may return a boolean for a boolean, and null', () => {
    const flag = jsonSchemaResponseFormat({ type: 'boolean' }, 'x', {
      validate: (value) => !value,
    });
    expect(flag.$parseRaw('{"value":true}')).toBe(false);
    expect(read(() => null).$parseRaw('{"a":1}')).toBeNull();
  });
});

test.each([
  [String.raw`\A[a-z]+\Z`, true],
  [String.raw`x\z`, true],
  [String.raw`\\A`, false],
  [String.raw`^[A-Z]$`, false],
])('the anchors of other languages are refused: %s', (pattern, isRefused) => {
  const schema = {
    type: 'object',
    properties: { a: { type: 'string', pattern } },
    required: ['a'],
  };
  const issues = issuesOf(() => jsonSchemaResponseFormat(schema, 'x'));
  const message = 'pattern: \\A and \\Z are letters in JSON Schema: write ^ and $';
  expect(issues).toEqual(isRefused ? [{ path: '#/properties/a', message }] : []);
});
