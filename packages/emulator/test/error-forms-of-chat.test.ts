import { startClient, type TestClient } from './helpers/client.js';
import {
  emptyArray,
  expectRow,
  invalid,
  maximum,
  minimum,
  missing,
  unknown,
  unsupported,
  wrongType,
  type Row,
} from './helpers/error-forms.js';

/** Errors of chat as the API has them, by what users of the API have published. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const messages = [{ role: 'user', content: 'Hi' }];
const chat = { model: 'gpt-4o', messages };
const noContent = "Invalid value for 'content': expected a string, got null.";
const calls = (tool_calls: unknown) => [
  ...messages,
  { role: 'assistant', content: 'Hm.', tool_calls },
];
const tool = { type: 'function', function: { name: 'f' } };

const ofChat: Row[] = [
  ['no model', { messages }, 'you must provide a model parameter', null, null],
  [
    'no model, and a stranger',
    { messages, zzz: 1 },
    'you must provide a model parameter',
    null,
    null,
  ],
  [
    'no messages',
    { model: 'gpt-4o' },
    missing('messages'),
    'messages',
    'missing_required_parameter',
  ],
  [
    'no messages, and a stranger',
    { model: 'gpt-4o', zzz: 1 },
    missing('messages'),
    'messages',
    'missing_required_parameter',
  ],
  ['empty messages', { ...chat, messages: [] }, emptyArray('messages'), 'messages', 'empty_array'],
  ['a stranger', { ...chat, zzz: 1 }, unknown('zzz'), 'zzz', 'unknown_parameter'],
  [
    'a stranger, and a wrong type',
    { ...chat, zzz: 1, n: 'abc' },
    unknown('zzz'),
    'zzz',
    'unknown_parameter',
  ],
  [
    'a text for n',
    { ...chat, n: '2' },
    wrongType('n', 'an integer', 'a string'),
    'n',
    'invalid_type',
  ],
  [
    'a text for the temperature',
    { ...chat, temperature: 'hot' },
    wrongType('temperature', 'a decimal', 'a string'),
    'temperature',
    'invalid_type',
  ],
  [
    'a decimal seed',
    { ...chat, seed: 1.5 },
    wrongType('seed', 'an integer', 'a decimal number'),
    'seed',
    'invalid_type',
  ],
  [
    'a text for tools',
    { ...chat, tools: 'none' },
    wrongType('tools', 'an array of objects', 'a string'),
    'tools',
    'invalid_type',
  ],
  [
    'null for whether calls are parallel',
    { ...chat, tools: [tool], parallel_tool_calls: null },
    wrongType('parallel_tool_calls', 'a boolean', 'null'),
    'parallel_tool_calls',
    'invalid_type',
  ],
  [
    'a number for the choice of tools',
    { ...chat, tool_choice: 7 },
    wrongType('tool_choice', "one of one of 'none', 'auto', or 'required' or object", 'an integer'),
    'tool_choice',
    'invalid_type',
  ],
  [
    'a text for messages',
    { ...chat, messages: 'ping' },
    wrongType('messages', 'an array of objects', 'a string'),
    'messages',
    'invalid_type',
  ],
  [
    'a text for a message',
    { ...chat, messages: ['ping'] },
    wrongType('messages[0]', 'an object', 'a string'),
    'messages[0]',
    'invalid_type',
  ],
  [
    'a number for content',
    { ...chat, messages: [{ role: 'user', content: 7 }] },
    wrongType('messages[0].content', 'one of a string or array of objects', 'an integer'),
    'messages[0].content',
    'invalid_type',
  ],
  ['n of 0', { ...chat, n: 0 }, minimum('n', 1, 0), 'n', 'integer_below_min_value'],
  ['n of 129', { ...chat, n: 129 }, maximum('n', 128, 129), 'n', 'integer_above_max_value'],
  [
    'no token at all',
    { ...chat, max_tokens: 0 },
    minimum('max_tokens', 1, 0),
    'max_tokens',
    'integer_below_min_value',
  ],
  [
    'no token of a completion',
    { ...chat, max_completion_tokens: -5 },
    minimum('max_completion_tokens', 1, -5),
    'max_completion_tokens',
    'integer_below_min_value',
  ],
  [
    'both limits of tokens',
    { ...chat, max_tokens: 5, max_completion_tokens: 5 },
    "Setting 'max_tokens' and 'max_completion_tokens' at the same time is not supported.",
    'max_tokens',
    'invalid_parameter_combination',
  ],
  [
    'the old limit of tokens',
    { ...chat, model: 'gpt-5', max_tokens: 32 },
    unsupported('max_tokens', " Use 'max_completion_tokens' instead."),
    'max_tokens',
    'unsupported_parameter',
  ],
  [
    'calls that a model does not choose',
    { ...chat, model: 'o3-mini', tools: [tool], parallel_tool_calls: true },
    unsupported('parallel_tool_calls'),
    'parallel_tool_calls',
    'unsupported_parameter',
  ],
  [
    'alternatives without probabilities',
    { ...chat, top_logprobs: 1 },
    "The 'top_logprobs' parameter is only allowed when 'logprobs' is enabled.",
    'top_logprobs',
    null,
  ],
  [
    'parallel calls without tools',
    { ...chat, parallel_tool_calls: false },
    "Invalid value for 'parallel_tool_calls': 'parallel_tool_calls' is only allowed when 'tools' are specified.",
    'parallel_tool_calls',
    null,
  ],
  [
    'an unknown role',
    { ...chat, messages: [{ role: 'bogus', content: 'Hi' }] },
    invalid('bogus', "'system', 'assistant', 'user', 'function', 'tool', and 'developer'"),
    'messages[0].role',
    'invalid_value',
  ],
  [
    'an unknown format',
    { ...chat, response_format: { type: 'bogus' } },
    invalid('bogus', "'json_object', 'json_schema', and 'text'"),
    'response_format.type',
    'invalid_value',
  ],
  [
    'an unknown verbosity',
    { ...chat, verbosity: 'bogus' },
    invalid('bogus', "'low', 'medium', and 'high'"),
    'verbosity',
    'invalid_value',
  ],
  [
    'a message without role',
    { ...chat, messages: [{ content: 'Hi' }] },
    missing('messages[0].role'),
    'messages[0].role',
    'missing_required_parameter',
  ],
  [
    'a format without type',
    { ...chat, response_format: {} },
    missing('response_format.type'),
    'response_format.type',
    'missing_required_parameter',
  ],
  [
    'a function without name',
    { ...chat, tools: [{ type: 'function', function: {} }] },
    missing('tools[0].function.name'),
    'tools[0].function.name',
    'missing_required_parameter',
  ],
  [
    'no calls',
    { ...chat, messages: calls([]) },
    emptyArray('messages[1].tool_calls'),
    'messages[1].tool_calls',
    'empty_array',
  ],
  ['no tools', { ...chat, tools: [] }, emptyArray('tools'), 'tools', 'empty_array'],
  [
    'a question of null',
    { ...chat, messages: [{ role: 'user', content: null }] },
    noContent,
    'messages.[0].content',
    null,
  ],
  [
    'an answer of nothing',
    { ...chat, messages: [...messages, { role: 'assistant' }] },
    noContent,
    'messages.[1].content',
    null,
  ],
  [
    'a name with a space',
    { ...chat, tools: [{ ...tool, function: { name: 'a b' } }] },
    "Invalid 'tools[0].function.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.",
    'tools[0].function.name',
    'invalid_value',
  ],
];

test.each(ofChat)('refuses %s', (...row) => expectRow(client, '/chat/completions', row));

test('refuses an unknown model', async () => {
  const answer = await client.post('/chat/completions', { ...chat, model: 'gpt-99' });
  expect(await answer.json()).toEqual({
    error: {
      message: 'The model `gpt-99` does not exist or you do not have access to it.',
      type: 'invalid_request_error',
      param: null,
      code: 'model_not_found',
    },
  });
  expect(answer.status).toBe(404);
});

test.each<[string, object]>([
  ['null for what may be null', { ...chat, stop: null, top_logprobs: null, seed: null }],
  [
    'a call without words',
    { ...chat, messages: [...messages, { role: 'assistant', content: null, refusal: 'No.' }] },
  ],
  [
    'no word of a model that reasons',
    { ...chat, model: 'gpt-5', messages: [...messages, { role: 'assistant', content: null }] },
  ],
])('chat: %s', async (_name, body) => {
  expect(await client.post('/chat/completions', body)).toMatchObject({ status: 200 });
});
