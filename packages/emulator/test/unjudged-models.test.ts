import { startClient, type TestClient } from './helpers/client.js';

/** Requests whose model is not known for certain, and so takes everything. */

let client: TestClient;
beforeAll(async () => (client = await startClient()));
afterAll(() => client.server.close());

const messages = [{ role: 'user', content: 'JSON, please' }];
const json = { response_format: { type: 'json_object' } };
const image = { type: 'input_image', image_url: 'data:image/png;base64,AAAA', detail: 'auto' };

/** Posts to a resource of Azure with a token of Entra ID. */
const postToAzure = (path: string, body: object) =>
  fetch(`${client.server.url}${path}`, {
    method: 'POST',
    headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test.each<[path: string, body: object]>([
  ['/openai/deployments/my-deploy/chat/completions?api-version=1', { messages }],
  ['/openai/deployments/gpt-4/chat/completions?api-version=1', { messages, ...json }],
  ['/openai/deployments/o3/chat/completions?api-version=1', { messages, temperature: 0 }],
  ['/openai/deployments/my-deploy/embeddings?api-version=1', { input: 'Hi' }],
  ['/openai/deployments/my-deploy/images/generations?api-version=1', { prompt: 'Hi' }],
  ['/openai/v1/chat/completions', { model: 'my-deploy', messages, max_tokens: 5 }],
  ['/openai/v1/responses', { model: 'my-deploy', input: 'Hi', reasoning: { effort: 'low' } }],
  ['/openai/v1/responses', { model: 'gpt-4o', input: 'Hi', reasoning: { effort: 'low' } }],
  ['/openai/assistants?api-version=1', { model: 'my-deploy' }],
])('%s of Azure takes a token of Entra ID, and %j', async (path, body) => {
  expect(await postToAzure(path, body)).toMatchObject({ status: 200 });
});

test.each<[members: object]>([
  [{ reasoning: { effort: 'low', summary: 'auto' } }],
  [{ reasoning: { effort: 'xhigh' }, include: ['reasoning.encrypted_content'] }],
  [{ text: { verbosity: 'high' } }],
  [{ tools: [{ type: 'computer' }] }],
  [{ input: [{ role: 'user', content: [image] }] }],
])('the model of a prompt template takes %j', async (members) => {
  const { id } = await client.create('/responses', { prompt: { id: 'pmpt_a' }, ...members });
  expect(id).toMatch(/^resp_/);
});

test.each<[name: string, path: string, members: object]>([
  ['o1-like', '/chat/completions', { max_tokens: 5, temperature: 0.2, stop: ['x'] }],
  ['gpt-4o-like', '/chat/completions', { reasoning_effort: 'low' }],
  ['gpt-5-like', '/chat/completions', { logprobs: true, top_logprobs: 2 }],
  ['o1-like', '/responses', { temperature: 0.2, top_p: 0.5 }],
  ['gpt-4-like', '/responses', { reasoning: { effort: 'low' } }],
])('%s, which the API does not have, takes of %s %j', async (model, path, members) => {
  const own = path === '/responses' ? { input: 'Hi' } : { messages };
  const strangers = [
    await startClient({ allowUnknownModels: true }),
    await startClient({ models: [model] }),
  ];
  for (const { post, server } of strangers) {
    expect(await post(path, { model, ...own, ...members })).toMatchObject({ status: 200 });
    await server.close();
  }
});

test('a known model is judged as itself among unknown ones', async () => {
  const { post, server } = await startClient({ allowUnknownModels: true });
  const tuned = 'ft:gpt-4o-2024-08-06:acme::1';
  for (const model of ['gpt-4o', tuned]) {
    const body = { model, input: 'Hi', reasoning: { effort: 'low' } };
    expect(await post('/responses', body)).toMatchObject({ status: 400 });
  }
  await server.close();
});

test.each<[path: string, model: string, members: object]>([
  ['/chat/completions', 'gpt-5-search-api', { messages, max_tokens: 5 }],
  ['/responses', 'gpt-5-search-api', { input: 'Hi' }],
  ['/responses', 'gpt-5.1-codex-mini', { input: 'Hi' }],
  ['/responses', 'gpt-5.2-codex', { input: 'Hi', reasoning: { effort: 'xhigh' } }],
  ['/responses', 'gpt-5.3-codex', { input: 'Hi' }],
  ['/responses', 'gpt-5.4-pro', { input: 'Hi' }],
  ['/audio/speech', 'tts-1-1106', { input: 'Hi', voice: 'alloy' }],
  ['/audio/speech', 'tts-1-hd-1106', { input: 'Hi', voice: 'alloy' }],
  ['/images/generations', 'chatgpt-image-latest', { prompt: 'Hi' }],
])('%s takes %s, which the document leaves out', async (path, model, members) => {
  expect(await client.post(path, { model, ...members })).toMatchObject({ status: 200 });
});

/** Texts whose estimates are little above the limits. */
test.each<[path: string, body: object]>([
  ['/chat/completions', { model: 'gpt-4', messages: [{ role: 'user', content: words(9000) }] }],
  ['/responses', { model: 'gpt-4', input: words(9000) }],
  ['/embeddings', { model: 'text-embedding-3-small', input: words(9000) }],
  ['/embeddings', { model: 'text-embedding-3-small', input: Array(40).fill(words(8000)) }],
  ['/completions', { model: 'gpt-3.5-turbo-instruct', prompt: words(4500) }],
])('%s refuses no text for an estimate of its tokens', async (path, body) => {
  expect(await client.post(path, body)).toMatchObject({ status: 200 });
});

test('tokens that are given are counted exactly', async () => {
  const body = { model: 'text-embedding-3-small', input: Array(8193).fill(1) };
  expect(await client.post('/embeddings', body)).toMatchObject({ status: 400 });
});

function words(count: number): string {
  return 'word '.repeat(count);
}
