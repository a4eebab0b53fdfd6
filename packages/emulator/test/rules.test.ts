import { startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

/** Requests that satisfy the schemas of the document, and that the API refuses all the same. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

const messages = [{ role: 'user', content: 'Hi' }];
const chat = { model: 'gpt-4o', messages };
const response = { model: 'gpt-4o', input: 'Hi' };
const embedding = { model: 'text-embedding-3-small', input: 'Hi' };
const call = (id: string) => ({
  role: 'assistant',
  tool_calls: [{ id, type: 'function', function: { name: 'f', arguments: '{}' } }],
});
const result = (id: string) => ({ role: 'tool', tool_call_id: id, content: 'x' });
const long = 'word '.repeat(170_000);

type Row = [name: string, path: string, body: object, error: object, status?: number];

const counts: Row[] = [
  [
    'no embedding inputs',
    '/embeddings',
    { ...embedding, input: [] },
    {
      message:
        "Invalid 'input': empty array. Expected an array with minimum length 1, but got an empty array instead.",
      param: 'input',
      code: 'empty_array',
    },
  ],
  [
    '5,000 embedding inputs',
    '/embeddings',
    { ...embedding, input: Array(5000).fill('x') },
    {
      message:
        "Invalid 'input': array too long. Expected an array with maximum length 2048, but got an array with length 5000 instead.",
      param: 'input',
      code: 'array_above_max_length',
    },
  ],
  [
    'five stop sequences',
    '/chat/completions',
    { ...chat, stop: ['a', 'b', 'c', 'd', 'e'] },
    {
      message:
        "Invalid 'stop': array too long. Expected an array with maximum length 4, but got an array with length 5 instead.",
      param: 'stop',
      code: 'array_above_max_length',
    },
  ],
  [
    'a decimal above its maximum',
    '/chat/completions',
    { ...chat, temperature: 2.5 },
    {
      message:
        "Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 2.5 instead.",
      code: 'decimal_above_max_value',
    },
  ],
  [
    'a whole number for a decimal above its maximum',
    '/chat/completions',
    { ...chat, temperature: 3 },
    {
      message:
        "Invalid 'temperature': decimal above maximum value. Expected a value <= 2, but got 3.0 instead.",
      code: 'decimal_above_max_value',
    },
  ],
  [
    'an integer above its maximum',
    '/chat/completions',
    { ...chat, n: 129 },
    {
      message:
        "Invalid 'n': integer above maximum value. Expected a value <= 128, but got 129 instead.",
      code: 'integer_above_max_value',
    },
  ],
  [
    'a type that no branch takes',
    '/chat/completions',
    { ...chat, stop: 5 },
    {
      message:
        "Invalid type for 'stop': expected one of a string or array of strings, but got an integer instead.",
      code: 'invalid_type',
    },
  ],
  [
    'an unknown value',
    '/chat/completions',
    { ...chat, service_tier: 'gold' },
    { message: expect.stringMatching(/^Invalid value: 'gold'. Supported values are: .*, and '/) },
  ],
  [
    'fewer output tokens than the least',
    '/responses',
    { ...response, max_output_tokens: 5 },
    { param: 'max_output_tokens', code: 'integer_below_min_value' },
  ],
];

const tools: Row[] = [
  [
    'a tool message without its call',
    '/chat/completions',
    { ...chat, messages: [...messages, result('call_1')] },
    {
      message: expect.stringContaining("messages with role 'tool' must be a response to a prece"),
      param: 'messages.[1].role',
      code: null,
    },
  ],
  [
    'a tool message with the id of no call',
    '/chat/completions',
    { ...chat, messages: [...messages, call('call_1'), result('call_2')] },
    { param: 'messages.[2].role' },
  ],
  [
    'a tool message after another answer',
    '/chat/completions',
    { ...chat, messages: [call('call_1'), result('call_1'), ...messages, result('call_1')] },
    { param: 'messages.[3].role' },
  ],
  [
    'a call that is answered too late',
    '/chat/completions',
    { ...chat, messages: [...messages, call('call_1'), ...messages, result('call_1')] },
    { message: expect.stringMatching(/did not have response messages: call_1$/) },
  ],
  [
    'an output without its call',
    '/responses',
    {
      ...response,
      input: [{ type: 'function_call_output', call_id: 'call_1', output: 'x' }],
    },
    { message: 'No tool call found for function call output with call_id call_1.', param: 'input' },
  ],
  [
    'a call without its output',
    '/responses',
    {
      ...response,
      input: [{ type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' }],
    },
    { message: 'No tool output found for function call call_1.', param: 'input' },
  ],
  [
    'file_search over an unknown store',
    '/responses',
    { ...response, tools: [{ type: 'file_search', vector_store_ids: ['vs_none'] }] },
    { message: 'Vector store with id vs_none not found.', param: 'tools' },
    404,
  ],
];

const formats: Row[] = [
  [
    'json_object without the word JSON',
    '/chat/completions',
    { ...chat, response_format: { type: 'json_object' } },
    {
      message:
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      param: 'messages',
    },
  ],
  [
    'json_object without the word JSON in responses',
    '/responses',
    { ...response, text: { format: { type: 'json_object' } } },
    {
      message:
        "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.",
      param: 'input',
    },
  ],
  [
    'a response without input',
    '/responses',
    { model: 'gpt-4o' },
    { param: 'input', code: 'missing_required_parameter' },
  ],
  [
    'a response without a model',
    '/responses',
    { input: 'Hi' },
    { param: 'model', code: 'missing_required_parameter' },
  ],
  [
    'a name with spaces',
    '/chat/completions',
    { ...chat, tools: [{ type: 'function', function: { name: 'two words' } }] },
    { param: 'tools[0].function.name', code: 'invalid_value' },
  ],
];

test.each([...counts, ...tools, ...formats])(
  '%s',
  async (_name, path, body, error, status = 400) => {
    const answer = await client.post(path, body);
    const found: any = await answer.json();
    expectValid('ErrorResponse', found);
    expect(found.error).toMatchObject({ type: 'invalid_request_error', ...error });
    expect(answer.status).toBe(status);
  },
);

test.each<[string, string, object]>([
  [
    'JSON in any case',
    '/chat/completions',
    {
      ...chat,
      messages: [{ role: 'user', content: 'jSoN' }],
      response_format: { type: 'json_object' },
    },
  ],
  [
    'JSON in instructions',
    '/responses',
    { ...response, instructions: 'JSON', text: { format: { type: 'json_object' } } },
  ],
  [
    'max_completion_tokens',
    '/chat/completions',
    { ...chat, model: 'o3-mini', max_completion_tokens: 5, temperature: 1 },
  ],
  ['max_tokens', '/chat/completions', { ...chat, max_tokens: 5 }],
  [
    'results of two calls in any order',
    '/chat/completions',
    {
      ...chat,
      messages: [
        ...messages,
        { ...call('a'), tool_calls: [...call('a').tool_calls, ...call('b').tool_calls] },
        result('b'),
        result('a'),
      ],
    },
  ],
  ['a long input that may be cut', '/responses', { ...response, input: long, truncation: 'auto' }],
  ['2,048 inputs', '/embeddings', { ...embedding, input: Array(2048).fill('x') }],
])('takes %s', async (_, path, body) => {
  expect(await client.post(path, body)).toMatchObject({ status: 200 });
});

test('a text where a file is needed', async () => {
  const form = new FormData();
  form.append('purpose', 'user_data');
  form.append('file', 'text');
  const answer = await client.post('/files', form);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    error: {
      message: "Invalid type for 'file': expected a file, but got a string instead.",
      param: 'file',
      code: 'invalid_type',
    },
  });
});
