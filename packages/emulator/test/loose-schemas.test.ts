import { startClient, type TestClient } from './helpers/client.js';

/** Schemas of functions and formats that are not strict: some the API refuses all the same. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const object = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  ...more,
});
const list = { type: 'array' };
const top =
  "schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.";
const withoutItems = (context: string) => `In context=(${context}), array schema missing items.`;

const messages = [{ role: 'user', content: 'Hi' }];
const places: [path: string, param: string, body: (parameters: unknown) => object][] = [
  [
    '/chat/completions',
    'tools[0].function.parameters',
    (parameters) => ({
      model: 'gpt-4o',
      messages,
      tools: [{ type: 'function', function: { name: 'f', parameters } }],
    }),
  ],
  [
    '/responses',
    'tools[0].parameters',
    (parameters) => ({
      model: 'gpt-4o',
      input: 'Hi',
      tools: [{ type: 'function', name: 'f', strict: false, parameters }],
    }),
  ],
  [
    '/chat/completions',
    'functions[0].parameters',
    (parameters) => ({ model: 'gpt-4o', messages, functions: [{ name: 'f', parameters }] }),
  ],
];

/** Refused of functions only. */
const ofFunctions: [name: string, schema: object, problem: string][] = [
  ['no properties', { type: 'object' }, 'In context=(), object schema missing properties.'],
  ['a union at the top', object({}, { anyOf: [{ required: ['a'] }] }), top],
  ['alternatives at the top', object({}, { oneOf: [object({})] }), top],
  ['parts at the top', object({}, { allOf: [object({})] }), top],
  ['values at the top', object({}, { enum: [] }), top],
  ['a negation at the top', object({}, { not: {} }), top],
];

const ofAll: [name: string, schema: object, problem: string][] = [
  ['no type', {}, `schema must be a JSON Schema of 'type: "object"', got 'type: "None"'.`],
  [
    'another type',
    { type: 'string' },
    `schema must be a JSON Schema of 'type: "object"', got 'type: "string"'.`,
  ],
  [
    'an unknown type',
    object({ a: { type: 'str' } }),
    "'str' is not valid under any of the given schemas.",
  ],
  [
    'an unknown type in a list',
    object({ a: { type: ['string', 'None'] } }),
    "['string', 'None'] is not valid under any of the given schemas.",
  ],
  ['a list of properties', { type: 'object', properties: [] }, "[] is not of type 'object'."],
  ['a text for a schema', object({ a: 'string' }), "'string' is not of type 'object', 'boolean'."],
  [
    'a list of items',
    object({ a: { type: 'array', items: [{ type: 'string' }] } }),
    "[{'type': 'string'}] is not of type 'object', 'boolean'.",
  ],
  [
    'a member that says itself that it is required',
    object({ a: { type: 'string', required: true } }),
    "True is not of type 'array'.",
  ],
  ['numbers as names', object({ a: {} }, { required: [1] }), "1 is not of type 'string'."],
  [
    'null for a description',
    object({ a: { type: 'string', description: null } }),
    "None is not of type 'string'.",
  ],
  [
    'a text as a limit',
    object({ a: { type: 'integer', minimum: '1' } }),
    "'1' is not of type 'number'.",
  ],
  ['an array without items', object({ a: list }), withoutItems("'properties', 'a'")],
  [
    'an array without items in an array',
    object({ a: { type: 'array', items: object({ b: list }) } }),
    withoutItems("'properties', 'a', 'items', 'properties', 'b'"),
  ],
  [
    'an array without items in a union',
    object({ a: { anyOf: [{ type: 'string' }, list] } }),
    withoutItems("'properties', 'a', 'anyOf', '1'"),
  ],
  [
    'an array without items in a definition',
    object({}, { $defs: { A: list } }),
    withoutItems("'$defs', 'A'"),
  ],
  [
    'an array or null without items',
    object({ a: { type: ['array', 'null'] } }),
    withoutItems("'properties', 'a', 'type', '0'"),
  ],
];

const taken: [name: string, schema: object][] = [
  ['no members', object({})],
  ['open objects', object({ a: { type: 'object' }, b: { type: 'string', default: 'x' } })],
  ['compositions within', object({ a: { oneOf: [{ type: 'string' }, { type: 'number' }] } })],
  ['members named as keywords', object({ not: { type: 'string' }, enum: { type: 'string' } })],
  ['members named as all objects have', object({ constructor: { type: 'string' } })],
  ['unknown keywords', object({ a: { type: 'string', 'x-order': 1, constructor: 5 } })],
  ['schemas of true and false', object({ a: true }, { additionalProperties: false })],
  ['values of any type', object({ a: { enum: [1, 'a', null] }, b: { const: {} }, c: {} })],
  ['no values', object({ a: { type: 'string', enum: [] } })],
];

describe.each(places)('a function at %s, %s', (path, param, body) => {
  test.each([...ofFunctions, ...ofAll])('must not have %s', async (_name, schema, problem) => {
    const answer = await client.post(path, body(schema));
    expect(await answer.json()).toEqual({
      error: {
        message: `Invalid schema for function 'f': ${problem}`,
        type: 'invalid_request_error',
        param,
        code: 'invalid_function_parameters',
      },
    });
    expect(answer.status).toBe(400);
  });

  test.each(taken)('may have %s', async (_name, schema) => {
    expect(await client.post(path, body(schema))).toMatchObject({ status: 200 });
  });
});

describe('the format of an answer that is not strict', () => {
  const body = (schema: object) => ({
    model: 'gpt-4o',
    input: 'Hi',
    text: { format: { type: 'json_schema', name: 'f', schema } },
  });

  test.each(ofAll)('must not have %s', async (_name, schema, problem) => {
    const answer = await client.post('/responses', body(schema));
    expect(await answer.json()).toMatchObject({
      error: {
        message: `Invalid schema for response_format 'f': ${problem}`,
        param: 'text.format.schema',
        code: 'invalid_json_schema',
      },
    });
  });

  const loose = ofFunctions.filter(([name]) => name !== 'values at the top');
  test.each<[string, object, string?]>([...taken, ...loose])(
    'may have %s',
    async (_name, schema) => {
      expect(await client.post('/responses', body(schema))).toMatchObject({ status: 200 });
    },
  );
});
