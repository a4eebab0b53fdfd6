import { startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

/** Pictures, voices and models of media that the API does not have. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const picture = { prompt: 'A cat' };
const speech = { model: 'tts-1', input: 'Hi', voice: 'alloy' };
const supported = (value: string, values: string) => ({
  message: `Invalid value: '${value}'. Supported values are: ${values}.`,
  code: 'invalid_value',
});
const unknown = (param: string) => ({
  message: `Unknown parameter: '${param}'.`,
  param,
  code: 'unknown_parameter',
});
const spoken = {
  model: 'gpt-audio',
  messages: [{ role: 'user', content: 'Hi' }],
  modalities: ['text', 'audio'],
  audio: { voice: 'bob', format: 'wav' },
};

test.each<[path: string, body: object, error: object]>([
  [
    '/audio/speech',
    { ...speech, input: '' },
    {
      message:
        "[{'type': 'string_too_short', 'loc': ('body', 'input'), 'msg': 'String should have at least 1 character', 'ctx': {'min_length': 1}}]",
      param: null,
      code: null,
    },
  ],
  [
    '/audio/speech',
    { ...speech, input: 'x'.repeat(4097) },
    {
      message:
        "[{'type': 'string_too_long', 'loc': ('body', 'input'), 'msg': 'String should have at most 4096 characters', 'ctx': {'max_length': 4096}}]",
      param: null,
      code: null,
    },
  ],
  ...['', ['a', '']].map((input): [string, object, object] => [
    '/embeddings',
    { model: 'text-embedding-3-small', input },
    {
      message:
        "'$.input' is invalid. Please check the API reference: https://platform.openai.com/docs/api-reference.",
      param: null,
      code: null,
    },
  ]),
  [
    '/images/generations',
    { ...picture, model: 'dall-e-3', size: '256x256' },
    { ...supported('256x256', "'1024x1024', '1024x1792', and '1792x1024'"), param: 'size' },
  ],
  [
    '/images/generations',
    { ...picture, model: 'dall-e-2', size: '1792x1024' },
    supported('1792x1024', "'256x256', '512x512', and '1024x1024'"),
  ],
  [
    '/images/generations',
    { ...picture, model: 'gpt-image-1', size: '512x512' },
    supported('512x512', "'1024x1024', '1024x1536', '1536x1024', and 'auto'"),
  ],
  [
    '/images/generations',
    { ...picture, model: 'gpt-image-1', quality: 'hd' },
    { ...supported('hd', "'low', 'medium', 'high', and 'auto'"), param: 'quality' },
  ],
  [
    '/images/generations',
    { ...picture, model: 'dall-e-2', quality: 'hd' },
    supported('hd', "'standard' and 'auto'"),
  ],
  ['/images/generations', { ...picture, model: 'gpt-image-1', style: 'vivid' }, unknown('style')],
  [
    '/images/generations',
    { ...picture, model: 'gpt-image-1', response_format: 'url' },
    unknown('response_format'),
  ],
  [
    '/images/generations',
    { ...picture, model: 'dall-e-3', background: 'opaque' },
    unknown('background'),
  ],
  [
    '/images/generations',
    { model: 'dall-e-2', prompt: 'x'.repeat(1001) },
    { param: 'prompt', code: 'string_above_max_length' },
  ],
  [
    '/images/generations',
    { ...picture, model: 'gpt-image-1', background: 'transparent', output_format: 'jpeg' },
    { message: 'Transparent background is not supported for JPEG output format.' },
  ],
  [
    '/images/generations',
    { ...picture, model: 'gpt-image-1', output_compression: 50 },
    { message: 'Compression less than 100 is not supported for PNG output format.' },
  ],
  [
    '/images/generations',
    { ...picture, model: 'gpt-4o' },
    { message: expect.stringMatching(/^Invalid value: 'gpt-4o'. .*'dall-e-3'/), param: 'model' },
  ],
  [
    '/audio/speech',
    { ...speech, voice: 'bob' },
    { message: expect.stringMatching(/^Invalid value: 'bob'. .*'shimmer'.$/), param: 'voice' },
  ],
  ['/audio/speech', { ...speech, voice: 'marin' }, { param: 'voice', code: 'invalid_value' }],
  ['/audio/speech', { ...speech, model: 'gpt-4o' }, { param: 'model', code: 'invalid_value' }],
  ['/chat/completions', spoken, { param: 'audio.voice', code: 'invalid_value' }],
  [
    '/moderations',
    { model: 'gpt-4o', input: 'Hi' },
    {
      message:
        "Invalid value for 'model' = gpt-4o. Please check the OpenAI documentation and try again.",
      param: 'model',
    },
  ],
])('%s refuses %j', async (path, body, error) => {
  const answer = await client.post(path, body);
  const found: any = await answer.json();
  expectValid('ErrorResponse', found);
  expect(found.error).toMatchObject({ type: 'invalid_request_error', ...error });
  expect(answer.status).toBe(400);
});

test.each<[path: string, body: object]>([
  ['/images/generations', { ...picture, model: 'dall-e-2', size: '256x256', quality: 'standard' }],
  ['/images/generations', { ...picture, model: 'dall-e-3', size: '1792x1024', style: 'natural' }],
  ['/images/generations', { ...picture, model: 'gpt-image-2', size: '1536x864' }],
  [
    '/images/generations',
    { ...picture, model: 'gpt-image-1', output_format: 'webp', output_compression: 50 },
  ],
  ['/audio/speech', { ...speech, model: 'gpt-4o-mini-tts', voice: 'marin' }],
  ['/audio/speech', { ...speech, voice: { id: 'voice_1' } }],
  ['/moderations', { model: 'text-moderation-latest', input: 'Hi' }],
])('%s takes %j', async (path, body) => {
  expect(await client.post(path, body)).toMatchObject({ status: 200 });
});

test.each([
  ['/images/variations', 'dall-e-3', "Invalid value: 'dall-e-3'. Value must be 'dall-e-2'."],
  ['/images/edits', 'dall-e-3', expect.stringMatching(/^Invalid value: 'dall-e-3'. /)],
])('%s refuses %s', async (path, model, message) => {
  const form = new FormData();
  form.append('model', model);
  form.append('prompt', 'A hat');
  form.append('image', new File(['x'], 'a.png', { type: 'image/png' }));
  if (path.endsWith('variations')) form.delete('prompt');
  const answer = await client.post(path, form);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { message, param: 'model' } });
});

test('a transcription by a model of chat', async () => {
  const form = new FormData();
  form.append('model', 'gpt-4o');
  form.append('file', new File(['x'], 'a.wav'));
  const answer = await client.post('/audio/transcriptions', form);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { param: 'model', code: 'invalid_value' } });
});
