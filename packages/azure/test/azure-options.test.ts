import { inspect } from 'node:util';
import { azure, type AzureProviderOptions } from '@oai/azure';
import { APIClient, OpenAIError } from '@oai/core';
import { clearEnvironment, apiKey, apiVersion, endpoint, recording } from './azure-setup.js';

clearEnvironment();

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
