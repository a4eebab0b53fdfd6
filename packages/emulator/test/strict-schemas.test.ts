import { startClient, type TestClient } from './helpers/client.js';

/** JSON schemas that the API refuses, in each of the places where a request has one. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const text = { type: 'string' };
const object = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const nested = (levels: number): object =>
  levels === 0 ? text : object({ a: nested(levels - 1) });
const chat = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };
const response = { model: 'gpt-4o', input: 'Hi' };

/** The requests that hold a schema, by the parameter and the subject that errors name. */
const places: [param: string, subject: string, path: string, body: (schema: object) => object][] = [
  [
    'response_format',
    "response_format 'out'",
    '/chat/completions',
    (schema) => ({
      ...chat,
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'out', strict: true, schema },
      },
    }),
  ],
  [
    'tools[0].function.parameters',
    "function 'out'",
    '/chat/completions',
    (parameters) => ({
      ...chat,
      tools: [{ type: 'function', function: { name: 'out', strict: true, parameters } }],
    }),
  ],
  [
    'text.format.schema',
    "response_format 'out'",
    '/responses',
    (schema) => ({
      ...response,
      text: { format: { type: 'json_schema', name: 'out', strict: true, schema } },
    }),
  ],
  [
    'tools[0].parameters',
    "function 'out'",
    '/responses',
    (parameters) => ({
      ...response,
      tools: [{ type: 'function', name: 'out', strict: true, parameters }],
    }),
  ],
];

const every =
  "'required' is required to be supplied and to be an array including every key in properties.";
const refused: [name: string, schema: object, problem: string][] = [
  ['text', text, `schema must be a JSON Schema of 'type: "object"', got 'type: "string"'.`],
  [
    'a union at the top',
    { ...object({}), anyOf: [object({})] },
    "schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.",
  ],
  [
    'open objects',
    { ...object({}), additionalProperties: true },
    "In context=(), 'additionalProperties' is required to be supplied and to be false.",
  ],
  [
    'open inner objects',
    object({ a: { type: 'object', properties: {}, required: [] } }),
    "In context=('properties', 'a'), 'additionalProperties' is required to be supplied and to be false.",
  ],
  [
    'an optional member',
    object({ a: text }, { required: [] }),
    `In context=(), ${every} Missing 'a'.`,
  ],
  [
    'a required stranger',
    object({}, { required: ['b'] }),
    `In context=(), ${every} Extra required key 'b' supplied.`,
  ],
  [
    'a default',
    object({ a: { ...text, default: 'x' } }),
    "In context=('properties', 'a'), 'default' is not permitted.",
  ],
  [
    'allOf',
    object({ a: { allOf: [text] } }),
    "In context=('properties', 'a'), 'allOf' is not permitted.",
  ],
  [
    'oneOf',
    object({ a: { oneOf: [text] } }),
    "In context=('properties', 'a'), 'oneOf' is not permitted.",
  ],
  [
    'minLength',
    object({ a: { ...text, minLength: 1 } }),
    "In context=('properties', 'a'), 'minLength' is not permitted.",
  ],
  [
    'a format',
    object({ a: { ...text, format: 'uri' } }),
    "In context=('properties', 'a'), 'uri' is not a valid format.",
  ],
  ['no type', object({ a: {} }), "In context=('properties', 'a'), schema must have a 'type' key."],
  [
    'no items',
    object({ a: { type: 'array' } }),
    "In context=('properties', 'a'), array schema missing items.",
  ],
  [
    'an inner branch',
    object({ a: { anyOf: [text, { type: 'object' }] } }),
    "In context=('properties', 'a', 'anyOf', '1'), 'additionalProperties' is required to be supplied and to be false.",
  ],
  [
    'a definition',
    object({}, { $defs: { A: { type: 'object' } } }),
    "In context=('$defs', 'A'), 'additionalProperties' is required to be supplied and to be false.",
  ],
  [
    'a reference to nothing',
    object({ a: { $ref: '#/$defs/A' } }),
    "In context=('properties', 'a'), reference '#/$defs/A' cannot be resolved.",
  ],
  [
    'a reference with a description',
    object({ a: { $ref: '#', description: 'x' } }),
    "In context=('properties', 'a'), $ref cannot have keywords {'description'}.",
  ],
  ['eleven levels', nested(11), '11 levels of nesting exceeds limit of 10.'],
  [
    '1,001 values',
    object({ a: { enum: Array.from({ length: 1001 }, (_, index) => `v${index}`) } }),
    'Expected at most 1000 enum values in total within a schema when using structured outputs, but received 1001.',
  ],
  [
    '5,001 properties',
    object(Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`p${index}`, text]))),
    'Expected at most 5000 object properties total within a schema when using structured outputs, but received 5001.',
  ],
];

describe.each(places)('%s', (param, subject, path, body) => {
  test.each(refused)('must not have %s', async (_name, schema, problem) => {
    const answer = await client.post(path, body(schema));
    expect(await answer.json()).toEqual({
      error: {
        message: `Invalid schema for ${subject}: ${problem}`,
        type: 'invalid_request_error',
        param,
        code: subject.startsWith('function')
          ? 'invalid_function_parameters'
          : 'invalid_json_schema',
      },
    });
    expect(answer.status).toBe(400);
  });

  test.each<[string, object]>([
    ['ten levels', nested(10)],
    ['itself', object({ next: { anyOf: [{ $ref: '#' }, { type: 'null' }] } })],
    ['definitions', object({ a: { $ref: '#/$defs/A' } }, { $defs: { A: object({ b: text }) } })],
    [
      'limits',
      object({ a: { type: ['integer', 'null'], minimum: 1 }, b: { ...text, pattern: '^a' } }),
    ],
  ])('may have %s', async (_name, schema) => {
    expect(await client.post(path, body(schema))).toMatchObject({ status: 200 });
  });
});
