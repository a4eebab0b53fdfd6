import { startClient, type TestClient } from './helpers/client.js';
import { expectValid } from './helpers/document.js';

/** Requests for which the model is not made. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const messages = [{ role: 'user', content: 'Hi' }];
const chat = { model: 'gpt-4o', messages };
const response = { model: 'gpt-4o', input: 'Hi' };
const embedding = { model: 'text-embedding-3-small', input: 'Hi' };
const completion = { model: 'gpt-3.5-turbo-instruct', prompt: 'Hi' };
const long = 'word '.repeat(170_000);

type Row = [name: string, path: string, body: object, error: object, status?: number];

const models: Row[] = [
  [
    'max_tokens for a reasoning model',
    '/chat/completions',
    { ...chat, model: 'o3-mini', max_tokens: 5 },
    {
      message:
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      param: 'max_tokens',
      code: 'unsupported_parameter',
    },
  ],
  [
    'a temperature for a reasoning model',
    '/chat/completions',
    { ...chat, model: 'o3-mini', temperature: 0.2 },
    { param: 'temperature', code: 'unsupported_value' },
  ],
  [
    'chat with an embedding model',
    '/chat/completions',
    { ...chat, model: 'text-embedding-3-small' },
    { message: expect.stringContaining('This is not a chat model'), param: 'model' },
    404,
  ],
  [
    'chat with a model of responses only',
    '/chat/completions',
    { ...chat, model: 'o3-pro' },
    { message: expect.stringContaining('only supported in v1/responses'), param: 'model' },
    404,
  ],
  [
    'embeddings of a chat model',
    '/embeddings',
    { ...embedding, model: 'gpt-4o' },
    { message: 'You are not allowed to generate embeddings from this model' },
    403,
  ],
  [
    'a response of an embedding model',
    '/responses',
    { ...response, model: 'text-embedding-3-small' },
    { param: 'model' },
  ],
  [
    'a legacy completion of a chat model',
    '/completions',
    { ...completion, model: 'gpt-4o' },
    { message: expect.stringContaining('This is a chat model') },
    404,
  ],
  [
    'too long messages',
    '/chat/completions',
    { ...chat, messages: [{ role: 'user', content: long }] },
    {
      message: expect.stringMatching(
        /^This model's maximum context length is 128000 tokens. However, your messages resulted in \d+ tokens./,
      ),
      param: 'messages',
      code: 'context_length_exceeded',
    },
  ],
  [
    'a too long input',
    '/responses',
    { ...response, input: long },
    { param: 'input', code: 'context_length_exceeded' },
  ],
  [
    'a too long text to embed',
    '/embeddings',
    { ...embedding, input: ['a', 'word '.repeat(11_000)] },
    { message: expect.stringContaining("This model's maximum context length is 8192 tokens") },
  ],
  [
    'too many tokens to embed',
    '/embeddings',
    { ...embedding, input: Array(50).fill('word '.repeat(8000)) },
    { type: 'max_tokens_per_request', code: 'max_tokens_per_request' },
  ],
  [
    'a too long prompt',
    '/completions',
    { ...completion, prompt: 'word '.repeat(6000) },
    { code: 'context_length_exceeded' },
  ],
  [
    'more output than the model has',
    '/chat/completions',
    { ...chat, max_completion_tokens: 20_000 },
    { param: 'max_completion_tokens', code: 'invalid_value' },
  ],
];

test.each(models)('%s', async (_name, path, body, error, status = 400) => {
  const answer = await client.post(path, body);
  const found: any = await answer.json();
  expectValid('ErrorResponse', found);
  expect(found.error).toMatchObject({ type: 'invalid_request_error', ...error });
  expect(answer.status).toBe(status);
});
