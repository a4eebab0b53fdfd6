import { inspect } from 'node:util';
import { azure } from '@oai/azure';
import type { AzureProviderOptions } from '@oai/azure';
import { APIClient, OpenAIError } from '@oai/core';
import { multipart } from '@oai/core/internal';

const endpoint = 'https://resource.openai.azure.com';
const apiVersion = '2024-10-21';
const apiKey = 'azure-very-secret';
const variables = [
  ...['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_KEY', 'OPENAI_API_VERSION'],
  ...['OPENAI_BASE_URL', 'OPENAI_API_KEY', 'OPENAI_ORG_ID', 'OPENAI_PROJECT_ID'],
];
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  environment = { ...process.env };
  for (const name of variables) delete process.env[name];
});
afterEach(() => {
  process.env = environment;
});

interface Recorded {
  url: string;
  headers: Headers;
  body: unknown;
}

function recording(options: AzureProviderOptions, answers: Response[] = []) {
  const requests: Recorded[] = [];
  const client = new APIClient({
    provider: azure(options),
    maxRetries: 1,
    fetch: async (url, init) => {
      const body = init?.body;
      requests.push({
        url: String(url),
        headers: new Headers(init?.headers),
        body: typeof body === 'string' ? JSON.parse(body) : await new Response(body).text(),
      });
      return answers.shift() ?? Response.json({});
    },
  });
  return { client, requests };
}

async function urlOf(options: AzureProviderOptions, path: string, body?: unknown): Promise<string> {
  const { client, requests } = recording({ apiKey, apiVersion, ...options });
  await client.post(path, { body });
  return requests[0]?.url ?? '';
}

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

  test('an upload for another model than the deployment is refused', async () => {
    const { client, requests } = recording({ apiKey, baseURL, deployment: 'dep' });
    const call = (model: string) =>
      client.post('/audio/transcriptions', { body: multipart({ model }) });
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

describe('authorisation', () => {
  test('a key goes into api-key', async () => {
    process.env['OPENAI_API_KEY'] = 'sk-of-openai';
    process.env['OPENAI_ORG_ID'] = 'org-of-openai';
    const { client, requests } = recording({ apiKey, apiVersion, endpoint });
    await client.get('/models');
    const { headers } = requests[0]!;
    expect(headers.get('api-key')).toBe(apiKey);
    expect(headers.get('authorization')).toBeNull();
    expect(headers.get('openai-organization')).toBeNull();
  });

  test('a token is asked for before each attempt', async () => {
    let count = 0;
    const azureADTokenProvider = () => Promise.resolve(`token-${(count += 1)}`);
    const busy = new Response('{}', { status: 503, headers: { 'retry-after-ms': '1' } });
    const { client, requests } = recording({ azureADTokenProvider, apiVersion, endpoint }, [busy]);
    await client.get('/models');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
    expect(requests[0]?.headers.get('api-key')).toBeNull();
  });

  test.each<[string, () => unknown, RegExp]>([
    ['fails', () => Promise.reject(new Error('no login')), /azureADTokenProvider.*no login/],
    [
      'throws',
      () => {
        throw new Error('no login');
      },
      /azureADTokenProvider.*no login/,
    ],
    ['gives nothing', () => Promise.resolve(undefined), /not undefined/],
    ['gives an empty token', () => Promise.resolve(''), /non-empty/],
    ['gives an object', () => Promise.resolve({ token: 't' }), /not object/],
  ])(
    'a token provider that %s ends the call before it is sent',
    async (_name, provide, message) => {
      const azureADTokenProvider = provide as () => Promise<string>;
      const { client, requests } = recording({ azureADTokenProvider, apiVersion, endpoint });
      const call = client.get('/models');
      await expect(call).rejects.toThrow(OpenAIError);
      await expect(call).rejects.toThrow(message);
      expect(requests).toEqual([]);
    },
  );

  test('the administration API is refused by name', async () => {
    const { client, requests } = recording({ apiKey, apiVersion, endpoint });
    const call = client.get('/organization/projects', { __security: { adminAPIKeyAuth: true } });
    await expect(call).rejects.toThrow(/administration API.*\/organization\/projects/);
    expect(requests).toEqual([]);
  });

  test('the key is shown nowhere', () => {
    const { client } = recording({ apiKey, apiVersion, endpoint });
    const provider = azure({ apiKey, apiVersion, endpoint });
    for (const value of [client, provider, { provider }]) {
      expect(
        `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`,
      ).not.toContain('very-secret');
    }
  });
});

describe('options', () => {
  const token = () => Promise.resolve('t');
  const good = { apiKey, apiVersion, endpoint };

  test.each<[string, AzureProviderOptions, RegExp]>([
    ['no version', { ...good, apiVersion: undefined }, /OPENAI_API_VERSION/],
    ['no credential', { ...good, apiKey: undefined }, /AZURE_OPENAI_API_KEY/],
    ['no address', { ...good, endpoint: undefined }, /AZURE_OPENAI_ENDPOINT/],
    ['two credentials', { ...good, azureADTokenProvider: token }, /either `apiKey` or/],
    ['two addresses', { ...good, baseURL: endpoint }, /either `baseURL` or/],
    ['an endpoint that is no URL', { ...good, endpoint: 'resource' }, /`endpoint` is not an http/],
    ['an endpoint of another protocol', { ...good, endpoint: 'ftp://x' }, /not an http/],
    ['an endpoint with a query', { ...good, endpoint: `${endpoint}?api-version=1` }, /`baseURL`/],
    [
      'an endpoint with a deployment',
      { ...good, endpoint: `${endpoint}/openai/deployments/x` },
      /without a deployment/,
    ],
    ['a key that is a function', { ...good, apiKey: token as never }, /`azureADTokenProvider`/],
    [
      'a token provider that is text',
      { ...good, apiKey: undefined, azureADTokenProvider: 't' as never },
      /must be a function/,
    ],
  ])('%s', (_name, options, message) => {
    expect(() => azure(options)).toThrow(OpenAIError);
    expect(() => azure(options)).toThrow(message);
  });

  test.each<[string, Record<string, string>, AzureProviderOptions, string]>([
    [
      'everything from the environment',
      {
        AZURE_OPENAI_ENDPOINT: endpoint,
        AZURE_OPENAI_API_KEY: apiKey,
        OPENAI_API_VERSION: '2',
      },
      {},
      `${endpoint}/openai/models?api-version=2`,
    ],
    [
      'a base URL of the environment before its endpoint',
      { AZURE_OPENAI_ENDPOINT: 'https://other', OPENAI_BASE_URL: `${endpoint}/b` },
      { apiKey, apiVersion },
      `${endpoint}/b/models?api-version=${apiVersion}`,
    ],
    [
      'an endpoint before a base URL of the environment',
      { OPENAI_BASE_URL: 'https://other' },
      good,
      `${endpoint}/openai/models?api-version=${apiVersion}`,
    ],
    [
      'a base URL before an endpoint of the environment',
      { AZURE_OPENAI_ENDPOINT: 'https://other' },
      { apiKey, apiVersion, baseURL: `${endpoint}/c` },
      `${endpoint}/c/models?api-version=${apiVersion}`,
    ],
    [
      'a token provider before a key of the environment',
      { AZURE_OPENAI_API_KEY: 'other' },
      { azureADTokenProvider: token, apiVersion, endpoint },
      `${endpoint}/openai/models?api-version=${apiVersion}`,
    ],
  ])('%s', async (_name, variablesSet, options, url) => {
    Object.assign(process.env, variablesSet);
    const { client, requests } = recording(options);
    await client.get('/models');
    expect(requests[0]?.url).toBe(url);
    if (options.azureADTokenProvider) expect(requests[0]?.headers.get('api-key')).toBeNull();
  });

  test.each([
    ['baseURL', { baseURL: 'https://other' }],
    ['apiKey', { apiKey: 'other' }],
    ['workloadIdentity', { workloadIdentity: {} as never }],
  ])('%s on the client is refused', (name, clientOptions) => {
    const make = () => new APIClient({ provider: azure(good), ...clientOptions });
    expect(make).toThrow(`takes no \`${name}\``);
  });

  test('withOptions keeps the provider', async () => {
    const { client, requests } = recording(good);
    await client.withOptions({ timeout: 1000 }).get('/models');
    expect(requests[0]?.url).toBe(`${endpoint}/openai/models?api-version=${apiVersion}`);
    expect(requests[0]?.headers.get('api-key')).toBe(apiKey);
  });
});
