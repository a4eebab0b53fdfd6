import { answerSchema, onlyMedium, unsupported, type RefusedRow } from './helpers/capabilities.js';
import { startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

/** Parameters and contents that a model of chat does not take. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const messages = [{ role: 'user', content: 'JSON, please' }];
const picture = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };
const speech = { type: 'input_audio', input_audio: { data: 'AAAA', format: 'wav' } };
const shown = { messages: [{ role: 'user', content: [{ type: 'text', text: 'Look' }, picture] }] };
const heard = { messages: [{ role: 'user', content: [speech] }] };
const spoken = { modalities: ['text', 'audio'], audio: { voice: 'alloy', format: 'wav' } };
const structured = {
  response_format: {
    type: 'json_schema',
    json_schema: { name: 'a', strict: true, schema: answerSchema },
  },
};
const jsonObject = { response_format: { type: 'json_object' } };
const tools = [{ type: 'function', function: { name: 'f' } }];

const refusedByChat: RefusedRow[] = [
  ['o3', { logprobs: true }, unsupported('logprobs')],
  ['gpt-5-mini', { logprobs: true, top_logprobs: 2 }, unsupported('logprobs')],
  ['gpt-5', { logit_bias: { '50256': -100 } }, unsupported('logit_bias')],
  ['gpt-5-mini', { presence_penalty: 0.5 }, unsupported('presence_penalty')],
  ['o4-mini', { frequency_penalty: -1 }, unsupported('frequency_penalty')],
  ['o4-mini', { stop: 'x' }, unsupported('stop')],
  ['gpt-5-nano', { stop: ['x'] }, unsupported('stop')],
  ['o1-mini', { tools }, unsupported('tools')],
  [
    'gpt-5',
    { top_p: 0.5 },
    {
      message:
        "Unsupported value: 'top_p' does not support 0.5 with this model. Only the default (1) value is supported.",
      param: 'top_p',
      code: 'unsupported_value',
    },
  ],
  [
    'gpt-5.2',
    { temperature: 0.5, reasoning_effort: 'low' },
    {
      message:
        "Unsupported value: 'temperature' does not support 0.5 with this model. Only the default (1) value is supported.",
    },
  ],
  ['gpt-5.1', { logprobs: true, reasoning_effort: 'high' }, unsupported('logprobs')],
  [
    'gpt-4o',
    { reasoning_effort: 'low' },
    {
      message: 'Unrecognized request argument supplied: reasoning_effort',
      param: null,
      code: null,
    },
  ],
  [
    'o3-mini',
    { reasoning_effort: 'minimal' },
    {
      message:
        "Unsupported value: 'reasoning_effort' does not support 'minimal' with this model. Supported values are: 'low', 'medium', and 'high'.",
      param: 'reasoning_effort',
      code: 'unsupported_value',
    },
  ],
  ['gpt-5', { reasoning_effort: 'none' }, { message: expect.stringContaining("'minimal', 'low'") }],
  [
    'gpt-4o',
    { verbosity: 'low' },
    {
      message: `Unsupported value: 'verbosity' does not support 'low' with this model. ${onlyMedium}`,
      param: 'verbosity',
      code: 'unsupported_value',
    },
  ],
  [
    'gpt-3.5-turbo',
    shown,
    {
      message: 'Invalid content type. image_url is only supported by certain models.',
      param: 'messages.[0].content.[1].type',
      code: null,
    },
  ],
  ['gpt-4', shown, { message: expect.stringContaining('image_url is only supported') }],
  ['o3-mini', shown, { message: expect.stringContaining('image_url is only supported') }],
  [
    'gpt-4o',
    heard,
    {
      message: 'Invalid content type. input_audio is only supported by certain models.',
      param: 'messages.[0].content.[0].type',
    },
  ],
  [
    'gpt-4o-mini',
    spoken,
    {
      message:
        "Unsupported value: 'modalities[1]' does not support 'audio' with this model. Supported values are: 'text'.",
      param: 'modalities[1]',
    },
  ],
  [
    'gpt-audio',
    {},
    {
      message: 'This model requires that either input content or output modality contain audio.',
      param: 'model',
      code: 'invalid_value',
    },
  ],
  [
    'gpt-audio',
    { modalities: ['text', 'audio'] },
    { message: "Missing required parameter: 'audio'.", param: 'audio' },
  ],
  [
    'gpt-audio',
    { ...spoken, stream: true },
    {
      message:
        "Unsupported value: 'audio.format' does not support 'wav' when stream=true. Supported values are: 'pcm16'.",
      param: 'audio.format',
    },
  ],
  ...['gpt-3.5-turbo', 'gpt-4', 'gpt-4-turbo', 'gpt-4o-2024-05-13', 'ft:gpt-3.5-turbo:a::b'].map(
    (model): RefusedRow => [
      model,
      structured,
      {
        message:
          "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
        code: null,
      },
    ],
  ),
  ['gpt-4', jsonObject, { message: expect.stringContaining("of type 'json_object' is not supp") }],
  [
    'o1-mini',
    { messages: [{ role: 'system', content: 'Hi' }, ...messages] },
    {
      message: "Unsupported value: 'messages[0].role' does not support 'system' with this model.",
      param: 'messages[0].role',
    },
  ],
  [
    'gpt-4o-search-preview',
    { temperature: 0.5, top_p: 0.5 },
    { message: 'Model incompatible request arguments supplied: temperature, top_p', param: null },
  ],
];

test.each(refusedByChat)('chat with %s refuses %j', async (model, members, error) => {
  const answer = await client.post('/chat/completions', { model, messages, ...members });
  const found: any = await answer.json();
  expectValid('ErrorResponse', found);
  expect(found.error).toMatchObject({ type: 'invalid_request_error', ...error });
  expect(answer.status).toBe(400);
});

test.each<[string, object]>([
  ['gpt-4o', { logprobs: true, top_logprobs: 2, logit_bias: { '1': 1 }, stop: ['x'] }],
  ['gpt-4o', { temperature: 0.2, top_p: 0.2, presence_penalty: 1, verbosity: 'medium' }],
  ['gpt-4o', shown],
  ['gpt-4o', structured],
  ['gpt-4-turbo', shown],
  ['gpt-3.5-turbo', jsonObject],
  ['o3', { reasoning_effort: 'high', temperature: 1, presence_penalty: 0, logit_bias: {} }],
  ['o3', { tools, stop: null, logprobs: false }],
  ['o3-mini', { stop: 'x' }],
  ['gpt-5', { verbosity: 'low', reasoning_effort: 'minimal' }],
  ['gpt-5.1', { temperature: 0.2, logprobs: true }],
  ['gpt-5.4', { temperature: 0.2, reasoning_effort: 'none' }],
  ['gpt-5.6-sol', { temperature: 0.2, reasoning_effort: 'max', stop: 'x', verbosity: 'high' }],
  ['gpt-audio', spoken],
  ['gpt-audio-mini', heard],
  [
    'gpt-4o-audio-preview',
    { ...spoken, audio: { ...spoken.audio, format: 'pcm16' }, stream: true },
  ],
  ['gpt-4o-search-preview', { web_search_options: {}, temperature: 1 }],
])('chat with %s takes %j', async (model, members) => {
  expect(await client.post('/chat/completions', { model, messages, ...members })).toMatchObject({
    status: 200,
  });
});

test('a model that no table names takes everything', async () => {
  const { emulator, server, post } = await startClient({ models: ['mine'] });
  const unusual = {
    stop: 'x',
    reasoning_effort: 'max',
    verbosity: 'low',
    ...spoken,
    ...structured,
  };
  const answer = await post('/chat/completions', { model: 'mine', ...shown, ...unusual });
  expect(answer.status).toBe(200);
  expect(emulator.requests).toHaveLength(1);
  await server.close();
});

test('a deployment of Azure, whose name says nothing of its model, takes everything', async () => {
  const headers = { authorization: '', 'api-key': 'key' };
  const body = { model: 'gpt-4', ...shown, reasoning_effort: 'low' };
  expect(await client.post('/chat/completions', body, { headers })).toMatchObject({ status: 200 });
});

test('models that the document leaves out exist', async () => {
  expect(await client.read('/models/gpt-audio')).toMatchObject({ id: 'gpt-audio' });
});
