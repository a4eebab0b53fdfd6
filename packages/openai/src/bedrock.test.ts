import { bedrock as awsBedrock } from '@oai/bedrock/aws';
import { BedrockOpenAI } from './bedrock.js';
import type { BedrockClientOptions } from './bedrock.js';
import { OpenAI } from './public/client.gen.js';

const apiKey = 'bedrock-very-secret';
const awsRegion = 'us-east-1';
const mantle = 'https://bedrock-mantle.us-east-1.api.aws/openai/v1';
let requests: { url: string; authorization: string | null }[];
let environment: NodeJS.ProcessEnv;
beforeEach(() => {
  requests = [];
  environment = { ...process.env };
  for (const name of Object.keys(process.env)) {
    if (/^(AWS|OPENAI)_/.test(name)) delete process.env[name];
  }
});
afterEach(() => {
  process.env = environment;
});

function make(options: BedrockClientOptions = {}): BedrockOpenAI {
  return new BedrockOpenAI({
    fetch: (url, init) => {
      const authorization = new Headers(init?.headers).get('authorization');
      requests.push({ url: String(url), authorization });
      return Promise.resolve(Response.json({ output: [] }));
    },
    ...options,
  });
}
const respond = (client: OpenAI) => client.responses.create({ model: 'm', input: 'Hi' });

test.each<[string, Record<string, string>, BedrockClientOptions, string, string]>([
  ['a key and a region', {}, { apiKey, awsRegion }, mantle, `Bearer ${apiKey}`],
  [
    'a base URL',
    {},
    { apiKey, baseURL: 'https://gateway/x' },
    'https://gateway/x',
    `Bearer ${apiKey}`,
  ],
  [
    'a token provider',
    {},
    { awsRegion, bedrockTokenProvider: () => Promise.resolve('t') },
    mantle,
    'Bearer t',
  ],
  [
    'the environment',
    { AWS_REGION: awsRegion, AWS_BEARER_TOKEN_BEDROCK: 'env', OPENAI_API_KEY: 'sk-openai' },
    {},
    mantle,
    'Bearer env',
  ],
])('%s', async (_name, variables, options, address, authorization) => {
  Object.assign(process.env, variables);
  const client = make(options);
  expect(client).toBeInstanceOf(OpenAI);
  expect(client.baseURL).toBe(address);
  await respond(client);
  expect(requests).toEqual([{ url: `${address}/responses`, authorization }]);
});

test('a provider with AWS credentials', async () => {
  const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret' };
  const client = make({ provider: awsBedrock({ region: awsRegion, ...credentials }) });
  await respond(client);
  await respond(client.withOptions({ timeout: 5 }));
  expect(requests.map(({ url }) => url)).toEqual([`${mantle}/responses`, `${mantle}/responses`]);
  for (const { authorization } of requests) expect(authorization).toMatch(/^AWS4-HMAC-SHA256 /);
});

test.each<[string, BedrockClientOptions, RegExp]>([
  ['no key', { awsRegion }, /AWS_BEARER_TOKEN_BEDROCK/],
  ['no address', { apiKey }, /AWS_REGION/],
  ['two keys', { apiKey, awsRegion, bedrockTokenProvider: () => Promise.resolve('t') }, /not both/],
  ['an admin key', { apiKey, awsRegion, adminAPIKey: 'admin' as never }, /`adminAPIKey`/],
  [
    'a provider and a key',
    { apiKey, awsRegion, provider: { name: 'bedrock' } },
    /either `provider` or `apiKey`, `awsRegion`/,
  ],
])('%s', (_name, options, message) => {
  expect(() => make(options)).toThrow(message);
});

describe('withOptions', () => {
  const bedrockTokenProvider = () => Promise.resolve('t');
  test.each<[string, BedrockClientOptions, BedrockClientOptions, string, string]>([
    ['keeps a key', { apiKey, awsRegion }, { timeout: 5 }, mantle, `Bearer ${apiKey}`],
    ['keeps a provider', { awsRegion, bedrockTokenProvider }, { timeout: 5 }, mantle, 'Bearer t'],
    ['takes a provider', { apiKey, awsRegion }, { bedrockTokenProvider }, mantle, 'Bearer t'],
    ['takes a key', { awsRegion, bedrockTokenProvider }, { apiKey: 'k2' }, mantle, 'Bearer k2'],
    [
      'takes a region',
      { apiKey, awsRegion },
      { awsRegion: 'eu-west-1' },
      'https://bedrock-mantle.eu-west-1.api.aws/openai/v1',
      `Bearer ${apiKey}`,
    ],
    [
      'takes a base URL',
      { apiKey, awsRegion },
      { baseURL: 'https://gateway/x' },
      'https://gateway/x',
      `Bearer ${apiKey}`,
    ],
  ])('%s', async (_name, before, options, address, authorization) => {
    const client = make(before).withOptions(options);
    expect(client).toBeInstanceOf(BedrockOpenAI);
    await respond(client);
    expect(requests).toEqual([{ url: `${address}/responses`, authorization }]);
  });
});
