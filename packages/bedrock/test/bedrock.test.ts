import { inspect } from 'node:util';
import { bedrock } from '@oai/bedrock';
import type { BedrockProviderOptions } from '@oai/bedrock';
import { APIClient, OpenAIError } from '@oai/core';

const apiKey = 'bedrock-very-secret';
const region = 'us-east-1';
const mantle = 'https://bedrock-mantle.us-east-1.api.aws/openai/v1';
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  environment = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (/^(AWS|OPENAI)_/.test(name)) delete process.env[name];
  }
});
afterEach(() => {
  process.env = environment;
});

function recording(options: BedrockProviderOptions, answers: Response[] = []) {
  const requests: { url: string; headers: Headers }[] = [];
  const client = new APIClient({
    provider: bedrock(options),
    fetch: (url, init) => {
      requests.push({ url: String(url), headers: new Headers(init?.headers) });
      return Promise.resolve(answers.shift() ?? Response.json({}));
    },
  });
  return { client, requests };
}

describe('addresses', () => {
  test.each<[string, Record<string, string>, BedrockProviderOptions, string]>([
    ['a region', {}, { region }, mantle],
    ['the default endpoint by name', {}, { region, endpoint: 'mantle' }, mantle],
    [
      'the older endpoint',
      {},
      { region, endpoint: 'runtime' },
      'https://bedrock-runtime.us-east-1.amazonaws.com/openai/v1',
    ],
    [
      'a region of a government',
      {},
      { region: 'us-gov-west-1' },
      'https://bedrock-mantle.us-gov-west-1.api.aws/openai/v1',
    ],
    ...(
      [
        ['us-gov-west-1', 'amazonaws.com', 'api.aws'],
        ['cn-northwest-1', 'amazonaws.com.cn', 'api.amazonwebservices.com.cn'],
        ['eusc-de-east-1', 'amazonaws.eu', 'api.amazonwebservices.eu'],
        ['us-iso-east-1', 'c2s.ic.gov', 'api.aws.ic.gov'],
        ['us-isob-east-1', 'sc2s.sgov.gov', 'api.aws.scloud'],
        ['eu-isoe-west-1', 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk'],
        ['us-isof-south-1', 'csp.hci.ic.gov', 'api.aws.hci.ic.gov'],
      ] as const
    ).flatMap(([name, usual, dual]) =>
      (
        [
          [{}, `mantle.${name}.${dual}`],
          [{ endpoint: 'runtime' }, `runtime.${name}.${usual}`],
          [{ endpoint: 'runtime', useFipsEndpoint: true }, `runtime-fips.${name}.${usual}`],
          [{ endpoint: 'runtime', useDualstackEndpoint: true }, `runtime.${name}.${dual}`],
        ] as const
      ).map(([options, host]): [string, Record<string, string>, BedrockProviderOptions, string] => [
        `the host bedrock-${host}`,
        {},
        { region: name, ...options },
        `https://bedrock-${host}/openai/v1`,
      ]),
    ),
    [
      'AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT',
      { AWS_USE_FIPS_ENDPOINT: 'true', AWS_USE_DUALSTACK_ENDPOINT: 'true' },
      { region, endpoint: 'runtime' },
      'https://bedrock-runtime-fips.us-east-1.api.aws/openai/v1',
    ],
    ['a base URL of AWS', { AWS_REGION: 'eu-west-1' }, { baseURL: mantle }, mantle],
    ['a base URL', {}, { baseURL: 'https://gateway.example/x' }, 'https://gateway.example/x'],
    ['AWS_REGION', { AWS_REGION: region, AWS_DEFAULT_REGION: 'eu-west-1' }, {}, mantle],
    ['AWS_DEFAULT_REGION', { AWS_DEFAULT_REGION: region }, {}, mantle],
    [
      'AWS_BEDROCK_BASE_URL',
      { AWS_BEDROCK_BASE_URL: 'https://gateway.example/y', AWS_REGION: region },
      {},
      'https://gateway.example/y',
    ],
    [
      'a base URL before that of the environment',
      { AWS_BEDROCK_BASE_URL: 'https://gateway.example/y' },
      { baseURL: 'https://gateway.example/x' },
      'https://gateway.example/x',
    ],
  ])('%s', async (_name, variables, options, address) => {
    Object.assign(process.env, variables);
    const { client, requests } = recording({ apiKey, ...options });
    await client.post('/responses', { body: { model: 'm' } });
    expect(requests[0]?.url).toBe(`${address}/responses`);
  });
});

describe('keys', () => {
  test.each<[string, Record<string, string>, BedrockProviderOptions, string]>([
    ['passed', { AWS_BEARER_TOKEN_BEDROCK: 'env' }, { apiKey }, apiKey],
    ['of the environment', { AWS_BEARER_TOKEN_BEDROCK: 'env' }, {}, 'env'],
    [
      'supplied, before that of the environment',
      { AWS_BEARER_TOKEN_BEDROCK: 'env' },
      { tokenProvider: () => Promise.resolve('supplied') },
      'supplied',
    ],
  ])('%s', async (_name, variables, options, token) => {
    process.env['OPENAI_API_KEY'] = 'sk-of-openai';
    Object.assign(process.env, variables);
    const { client, requests } = recording({ region, ...options });
    await client.get('/models');
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${token}`);
  });

  test('are supplied anew for each attempt', async () => {
    let count = 0;
    const tokenProvider = () => Promise.resolve(`t${(count += 1)}`);
    const busy = new Response('{}', { status: 503, headers: { 'retry-after-ms': '1' } });
    const { client, requests } = recording({ region, tokenProvider }, [busy]);
    await client.get('/models');
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer t1',
      'Bearer t2',
    ]);
  });

  test.each<[string, () => unknown, RegExp]>([
    ['fails', () => Promise.reject(new Error('no login')), /token provider.*no login/],
    ['gives nothing', () => Promise.resolve(undefined), /not undefined/],
    ['gives an empty key', () => Promise.resolve(''), /non-empty/],
  ])('a provider that %s ends the call before it is sent', async (_name, provide, message) => {
    const tokenProvider = provide as () => Promise<string>;
    const { client, requests } = recording({ region, tokenProvider });
    await expect(client.get('/models')).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });

  test('are shown nowhere', () => {
    const { client } = recording({ apiKey, region });
    const provider = bedrock({ apiKey, region });
    for (const value of [client, provider]) {
      const shown = `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`;
      expect(shown).not.toContain('very-secret');
    }
  });
});

describe('options', () => {
  const good = { apiKey, region };
  test.each<[string, BedrockProviderOptions, RegExp]>([
    ['no region', { apiKey }, /AWS_REGION.*AWS_BEDROCK_BASE_URL/],
    ['no key', { region }, /AWS_BEARER_TOKEN_BEDROCK.*subpath aws/],
    ['two keys', { ...good, tokenProvider: () => Promise.resolve('t') }, /not both/],
    ['a region that is none', { apiKey, region: 'us-east-1.evil.example/' }, /like us-east-1/],
    ['an unknown endpoint', { ...good, endpoint: 'x' as never }, /'mantle' or 'runtime'/],
    ['FIPS of mantle', { ...good, useFipsEndpoint: true }, /no FIPS host/],
    [
      'AWS without TLS',
      { apiKey, baseURL: mantle.replace('https', 'http') },
      /only called with https/,
    ],
    ['another region', { apiKey, baseURL: mantle, region: 'eu-west-1' }, /not the host of/],
    ['another endpoint', { apiKey, baseURL: mantle, endpoint: 'runtime' }, /not the host of/],
    [
      'the suffix of other regions',
      { apiKey, baseURL: 'https://bedrock-runtime.cn-north-1.amazonaws.com/v1' },
      /not a host of Bedrock in the region cn-north-1/,
    ],
    ['a bad base URL', { ...good, baseURL: 'gateway' }, /not an http/],
    ['an empty key', { region, apiKey: '' }, /non-empty/],
    ['a provider that is text', { region, tokenProvider: 't' as never }, /must be a function/],
  ])('%s', (_name, options, message) => {
    expect(() => bedrock(options)).toThrow(OpenAIError);
    expect(() => bedrock(options)).toThrow(message);
  });

  test.each([
    ['apiKey', { apiKey: 'other' }],
    ['baseURL', { baseURL: 'https://other.example' }],
    ['adminAPIKey', { adminAPIKey: 'admin' }],
  ])('%s on the client is refused', (name, options) => {
    const make = () => new APIClient({ provider: bedrock(good), ...options });
    expect(make).toThrow(`takes no \`${name}\``);
  });

  test('null means no key, whatever the environment contains', () => {
    process.env['AWS_BEARER_TOKEN_BEDROCK'] = 'env';
    expect(() => bedrock({ region, apiKey: null })).toThrow('No key for Bedrock');
  });

  test.each([
    'https://elsewhere.example/v1/models',
    mantle.replace('https', 'http'),
    mantle.replace('api.aws', 'api.aws:8443'),
  ])('%s does not receive the token', async (address) => {
    const tokenProvider = jest.fn(async () => 'token');
    const { client, requests } = recording({ region, tokenProvider });
    await expect(client.get(address)).rejects.toThrow('request origin');
    client.baseURL = address;
    await expect(client.get('/models')).rejects.toThrow('request origin');
    expect([requests, tokenProvider.mock.calls]).toEqual([[], []]);
  });

  test('withOptions keeps the provider', async () => {
    const { client, requests } = recording(good);
    await client.withOptions({ timeout: 1000 }).get('/models');
    expect(requests[0]?.url).toBe(`${mantle}/models`);
  });
});
