import { OpenAIError, type AzureProviderOptions } from '@oai/azure';
import { multipart } from '@oai/core/internal';
import { clearEnvironment, apiKey, apiVersion, endpoint, recording, urlOf } from './azure-setup.js';

clearEnvironment();

describe('paths', () => {
  const model = 'gpt-4o';
  test.each([
    ['/chat/completions', 'openai/deployments/gpt-4o/chat/completions'],
    ['/completions', 'openai/deployments/gpt-4o/completions'],
    ['/embeddings', 'openai/deployments/gpt-4o/embeddings'],
    ['/audio/transcriptions', 'openai/deployments/gpt-4o/audio/transcriptions'],
    ['/audio/translations', 'openai/deployments/gpt-4o/audio/translations'],
    ['/audio/speech', 'openai/deployments/gpt-4o/audio/speech'],
    ['/images/generations', 'openai/deployments/gpt-4o/images/generations'],
    ['/images/edits', 'openai/deployments/gpt-4o/images/edits'],
    ['/responses', 'openai/responses'],
    ['/threads', 'openai/threads'],
    ['/fine_tuning/jobs', 'openai/fine_tuning/jobs'],
  ])('%s is %s', async (path, expected) => {
    expect(await urlOf({ endpoint }, path, { model })).toBe(
      `${endpoint}/${expected}?api-version=${apiVersion}`,
    );
  });

  test.each<[string, AzureProviderOptions, unknown, string]>([
    ['the name is encoded', { endpoint }, { model: 'a b/c' }, '/openai/deployments/a%20b%2Fc/'],
    ['the deployment wins', { endpoint, deployment: 'dep' }, { model }, '/openai/deployments/dep/'],
    ['no model, no deployment', { endpoint }, { messages: [] }, '/openai/'],
    ['an upload', { endpoint }, multipart({ model: 'up' }), '/openai/deployments/up/'],
    ['a form', { endpoint }, form({ model: 'form' }), '/openai/deployments/form/'],
    ['a form without model', { endpoint }, form({}), '/openai/'],
    ['a slash at the end', { endpoint: `${endpoint}/` }, { model }, '/openai/deployments/gpt-4o/'],
    ['an endpoint with its path', { endpoint: `${endpoint}/openai/` }, {}, '/openai/'],
    ['a gateway', { endpoint: `${endpoint}/team/a` }, {}, '/team/a/openai/'],
    ['a base URL', { baseURL: `${endpoint}/x` }, { model }, '/x/deployments/gpt-4o/'],
    [
      'a base URL with a deployment',
      { baseURL: `${endpoint}/openai/deployments/mine`, deployment: 'other' },
      { model },
      '/openai/deployments/mine/',
    ],
    ['a versioned base URL', { baseURL: `${endpoint}/openai/v1` }, { model }, '/openai/v1/'],
    ['a versioned endpoint', { endpoint: `${endpoint}/openai/v1/` }, { model }, '/openai/v1/'],
  ])('%s', async (_name, options, body, path) => {
    expect(await urlOf(options, '/chat/completions', body)).toBe(
      `${endpoint}${path}chat/completions?api-version=${apiVersion}`,
    );
  });

  test.each(['.', '..'])('the name %j is refused', async (name) => {
    for (const body of [{ model: name }, form({ model: name }), multipart({ model: name })]) {
      await expect(urlOf({ endpoint }, '/chat/completions', body)).rejects.toThrow(
        /deployment ".+"/,
      );
    }
    const { client, requests } = recording({ apiKey, apiVersion, endpoint, deployment: name });
    await expect(client.post('/embeddings', { body: {} })).rejects.toBeInstanceOf(OpenAIError);
    expect(requests).toEqual([]);
  });

  test.each(['https://elsewhere.example/x', 'HTTP://resource.openai.azure.com/openai/x'])(
    '%s does not receive the key',
    async (path) => {
      await expect(urlOf({ endpoint }, path)).rejects.toThrow('request origin');
      const azureADTokenProvider = jest.fn(async () => 'token');
      const { client, requests } = recording({ apiVersion, endpoint, azureADTokenProvider });
      await expect(client.get(path)).rejects.toThrow('request origin');
      client.baseURL = path;
      await expect(client.get('/x')).rejects.toThrow('request origin');
      expect([requests, azureADTokenProvider.mock.calls]).toEqual([[], []]);
    },
  );

  test('only a POST has a deployment in its path', async () => {
    const { client, requests } = recording({ apiKey, apiVersion, endpoint, deployment: 'dep' });
    await client.get('/batches');
    await client.post('/batches', { body: {} });
    expect(requests.map(({ url }) => new URL(url).pathname)).toEqual([
      '/openai/batches',
      '/openai/deployments/dep/batches',
    ]);
  });

  test('a repeated attempt has the same path', async () => {
    const busy = new Response('{}', { status: 503, headers: { 'retry-after-ms': '1' } });
    const { client, requests } = recording({ apiKey, apiVersion, endpoint }, [busy]);
    await client.post('/embeddings', { body: { model } });
    const url = `${endpoint}/openai/deployments/gpt-4o/embeddings?api-version=${apiVersion}`;
    expect(requests.map((request) => request.url)).toEqual([url, url]);
  });

  test('a call may ask for another version', async () => {
    const { client, requests } = recording({ apiKey, apiVersion, endpoint });
    await client.get('/models', { query: { 'api-version': 'preview' } });
    expect(requests[0]?.url).toBe(`${endpoint}/openai/models?api-version=preview`);
  });
});

describe('addresses that carry the version', () => {
  const baseURL = `${endpoint}/openai/v1`;

  test('need no apiVersion', async () => {
    expect(await urlOf({ baseURL, apiVersion: undefined }, '/responses', {})).toBe(
      `${baseURL}/responses`,
    );
  });

  test.each([
    ['/chat/completions', 'dep'],
    ['/responses', 'dep'],
    ['/fine_tuning/jobs', 'gpt-4o'],
  ])('get the deployment as model of %s', async (path, model) => {
    const { client, requests } = recording({ apiKey, baseURL, deployment: 'dep' });
    const body = { model: 'gpt-4o', stream: false };
    await client.post(path, { body });
    expect(requests[0]?.body).toEqual({ model, stream: false });
    expect(body.model).toBe('gpt-4o');
  });

  test('get the deployment as model of uploads', async () => {
    const { client, requests } = recording({ apiKey, baseURL, deployment: 'dep' });
    await client.post('/audio/transcriptions', { body: multipart({ model: 'whisper' }) });
    expect(requests[0]!.body).toContain('name="model"\r\n\r\ndep\r\n');
  });

  test('a form of the platform for another model than the deployment is refused', async () => {
    const { client, requests } = recording({ apiKey, baseURL, deployment: 'dep' });
    const call = (model: string) => client.post('/audio/transcriptions', { body: form({ model }) });
    await expect(call('whisper')).rejects.toThrow(/deployment dep.*whisper/);
    await call('dep');
    expect(requests).toHaveLength(1);
  });
});

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}
