import { startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

/** Counts, sizes and names that the API limits, and tools that are not offered. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const chat = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };
const response = { model: 'gpt-4o', input: 'Hi' };
const chatTool = (name: string, description = '') => ({
  type: 'function',
  function: { name, description },
});
const tool = (name: string) => ({ type: 'function', name });
const pairs = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));
const tooLong = (param: string, most: number, length: number) => ({
  message: `Invalid '${param}': string too long. Expected a string with maximum length ${most}, but got a string with length ${length} instead.`,
  param,
  code: 'string_above_max_length',
});
const misnamed = (param: string) => ({
  message: `Invalid '${param}': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`,
  param,
  code: 'invalid_value',
});
const tooManyTools = {
  message:
    "Invalid 'tools': array too long. Expected an array with maximum length 128, but got an array with length 129 instead.",
  param: 'tools',
  code: 'array_above_max_length',
};
const call = (id: string) => [
  ...chat.messages,
  {
    role: 'assistant',
    tool_calls: [{ id, type: 'function', function: { name: 'f', arguments: '{}' } }],
  },
  { role: 'tool', tool_call_id: id, content: 'x' },
];

type Row = [name: string, path: string, body: object, error: object];

const sizes: Row[] = [
  [
    '17 pairs of metadata',
    '/responses',
    { ...response, metadata: pairs(17) },
    {
      message:
        "Invalid 'metadata': too many properties. Expected an object with at most 16 properties, but got an object with 17 properties instead.",
      param: 'metadata',
      code: 'object_above_max_properties',
    },
  ],
  [
    'a long value of metadata',
    '/chat/completions',
    { ...chat, metadata: { note: 'x'.repeat(513) } },
    tooLong('metadata.note', 512, 513),
  ],
  [
    'a long key of metadata',
    '/threads',
    { metadata: { ['x'.repeat(65)]: 'v' } },
    { param: 'metadata', code: 'string_above_max_length' },
  ],
  [
    '17 attributes of a file',
    '/vector_stores/vs_any/files',
    { file_id: 'file-any', attributes: pairs(17) },
    { param: 'attributes', code: 'object_above_max_properties' },
  ],
  [
    '129 tools of chat',
    '/chat/completions',
    { ...chat, tools: Array.from({ length: 129 }, (_, index) => chatTool(`f${index}`)) },
    tooManyTools,
  ],
  [
    '129 tools of a response',
    '/responses',
    { ...response, tools: Array.from({ length: 129 }, (_, index) => tool(`f${index}`)) },
    tooManyTools,
  ],
  [
    'no tools',
    '/chat/completions',
    { ...chat, tools: [], tool_choice: 'auto' },
    { param: 'tools', code: 'empty_array' },
  ],
  [
    'a long name of a function',
    '/chat/completions',
    { ...chat, tools: [chatTool('f'.repeat(65))] },
    tooLong('tools[0].function.name', 64, 65),
  ],
  [
    'a long name of a function of a response',
    '/responses',
    { ...response, tools: [tool('f'.repeat(129))] },
    tooLong('tools[0].name', 128, 129),
  ],
  [
    'a name of a function with a dot',
    '/chat/completions',
    { ...chat, tools: [chatTool('a.b')] },
    misnamed('tools[0].function.name'),
  ],
  [
    'a name of a function of a response with a dot',
    '/responses',
    { ...response, tools: [tool('a.b')] },
    misnamed('tools[0].name'),
  ],
  [
    'a name of a format with a space',
    '/responses',
    {
      ...response,
      text: { format: { type: 'json_schema', name: 'a b', schema: { type: 'object' } } },
    },
    misnamed('text.format.name'),
  ],
  [
    'a long description of a function',
    '/chat/completions',
    { ...chat, tools: [chatTool('f', 'x'.repeat(1025))] },
    tooLong('tools[0].function.description', 1024, 1025),
  ],
  [
    'a long identifier of a call',
    '/chat/completions',
    { ...chat, messages: call('c'.repeat(41)) },
    tooLong('messages[1].tool_calls[0].id', 40, 41),
  ],
  [
    'a name of a user with a space',
    '/chat/completions',
    { ...chat, messages: [{ role: 'user', name: 'Ada L', content: 'Hi' }] },
    { param: 'messages[0].name', code: 'invalid_value' },
  ],
  [
    'a long key of the cache',
    '/responses',
    { ...response, prompt_cache_key: 'k'.repeat(65) },
    tooLong('prompt_cache_key', 64, 65),
  ],
  [
    'a bias beyond 100',
    '/chat/completions',
    { ...chat, logit_bias: { '7': 101 } },
    { param: 'logit_bias.7', code: 'integer_above_max_value' },
  ],
  [
    'more results than a search has',
    '/responses',
    {
      ...response,
      tools: [{ type: 'file_search', vector_store_ids: ['vs_1'], max_num_results: 51 }],
    },
    { param: 'tools[0].max_num_results', code: 'integer_above_max_value' },
  ],
  [
    'an embedding of no dimensions',
    '/embeddings',
    { model: 'text-embedding-3-small', input: 'Hi', dimensions: 0 },
    { param: 'dimensions', code: 'integer_below_min_value' },
  ],
];

const choices: Row[] = [
  [
    'a choice of tools without tools',
    '/chat/completions',
    { ...chat, tool_choice: 'auto' },
    {
      message:
        "Invalid value for 'tool_choice': 'tool_choice' is only allowed when 'tools' are specified.",
      param: 'tool_choice',
    },
  ],
  [
    'parallel calls without tools',
    '/chat/completions',
    { ...chat, parallel_tool_calls: true },
    { param: 'parallel_tool_calls' },
  ],
  [
    'a function that is not offered',
    '/chat/completions',
    {
      ...chat,
      tools: [chatTool('f')],
      tool_choice: { type: 'function', function: { name: 'g' } },
    },
    {
      message:
        "Invalid value for 'tool_choice': no function named 'g' was specified in the 'tools' parameter.",
      param: 'tool_choice',
    },
  ],
  [
    'required tools that are none',
    '/responses',
    { ...response, tools: [], tool_choice: 'required' },
    {
      message: "Tool choice 'required' must be specified with 'tools' parameter.",
      param: 'tool_choice',
    },
  ],
  [
    'a function that is not offered to a response',
    '/responses',
    { ...response, tools: [tool('f')], tool_choice: { type: 'function', name: 'g' } },
    { message: "Tool choice 'function' not found in 'tools' parameter.", param: 'tool_choice' },
  ],
  [
    'a hosted tool that is not offered',
    '/responses',
    { ...response, tools: [tool('f')], tool_choice: { type: 'file_search' } },
    { message: "Tool choice 'file_search' not found in 'tools' parameter." },
  ],
];

test.each([...sizes, ...choices])('%s', async (_name, path, body, error) => {
  const answer = await client.post(path, body);
  const found: any = await answer.json();
  expectValid('ErrorResponse', found);
  expect(found.error).toMatchObject({ type: 'invalid_request_error', ...error });
  expect(answer.status).toBe(400);
});

test.each<[string, string, object]>([
  [
    '16 pairs of the largest size',
    '/responses',
    { ...response, metadata: { ...pairs(15), ['x'.repeat(64)]: 'v'.repeat(512) } },
  ],
  [
    '128 tools',
    '/chat/completions',
    {
      ...chat,
      tools: Array.from({ length: 128 }, (_, index) => chatTool(`f${index}`)),
      tool_choice: 'none',
    },
  ],
  [
    'the longest names',
    '/chat/completions',
    { ...chat, messages: call('c'.repeat(40)), tools: [chatTool('f'.repeat(64))] },
  ],
  ['no tools of a response', '/responses', { ...response, tools: [], tool_choice: 'auto' }],
  ['no choice and no tools', '/chat/completions', { ...chat, tool_choice: 'none' }],
  [
    'a function that is offered',
    '/responses',
    { ...response, tools: [tool('f')], tool_choice: { type: 'function', name: 'f' } },
  ],
  [
    'a hosted tool that is offered',
    '/responses',
    {
      ...response,
      tools: [{ type: 'web_search_preview' }],
      tool_choice: { type: 'web_search_preview' },
    },
  ],
  [
    'a search that is offered',
    '/responses',
    { ...response, tools: [{ type: 'web_search' }], tool_choice: { type: 'web_search' } },
  ],
])('takes %s', async (_name, path, body) => {
  expect(await client.post(path, body)).toMatchObject({ status: 200 });
});
