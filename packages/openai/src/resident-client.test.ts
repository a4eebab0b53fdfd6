import { AzureOpenAI, OpenAI } from './index.js';
import type { Provider } from '@oai/core';

const apiKey = 'sk-test';
const provider: Provider = { name: 'somewhere', authHeaders: () => ({}) };

afterEach(() => {
  delete process.env['OPENAI_BASE_URL'];
});

test.each([
  { dataResidency: 'eu', baseURL: 'https://eu.api.openai.com/v1' },
  { dataResidency: 'jp', baseURL: 'https://jp.api.openai.com/v1' },
  { dataResidency: 'global', baseURL: 'https://api.openai.com/v1' },
  { dataResidency: null, baseURL: 'http://env.test/v1' },
] as const)('$dataResidency is at $baseURL', ({ dataResidency, baseURL }) => {
  process.env['OPENAI_BASE_URL'] = 'http://env.test/v1';
  expect(new OpenAI({ apiKey, dataResidency }).baseURL).toBe(baseURL);
});

test.each([
  { options: { dataResidency: 'mars' }, message: 'must be one of global, us, eu' },
  { options: { dataResidency: 'eu', baseURL: 'http://a.test' }, message: 'or `baseURL`' },
  { options: { dataResidency: 'eu', baseURL: null }, message: 'or `baseURL`' },
  { options: { dataResidency: 'eu', provider }, message: 'or `provider`' },
])('$options is refused', ({ options, message }) => {
  expect(() => new OpenAI({ apiKey, ...(options as object) })).toThrow(message);
});

test.each([
  { change: { timeout: 5 }, baseURL: 'https://eu.api.openai.com/v1' },
  { change: { dataResidency: null }, baseURL: 'https://eu.api.openai.com/v1' },
  { change: { dataResidency: 'us' }, baseURL: 'https://us.api.openai.com/v1' },
  { change: { baseURL: 'http://b.test/v1' }, baseURL: 'http://b.test/v1' },
] as const)('a client of the EU changed by $change is at $baseURL', ({ change, baseURL }) => {
  const client = new OpenAI({ apiKey, dataResidency: 'eu' });
  expect(client.withOptions(change).baseURL).toBe(baseURL);
});

test('a base URL gives way to a region that is given later, and its credentials follow', async () => {
  const seen: [string, string | null][] = [];
  const client = new OpenAI({
    apiKey,
    baseURL: 'http://a.test/v1',
    fetch: (input, init) => {
      seen.push([String(input), new Headers(init?.headers).get('authorization')]);
      return Promise.resolve(Response.json({}));
    },
  }).withOptions({ dataResidency: 'us' });
  await client.get('/models');
  expect(seen).toEqual([['https://us.api.openai.com/v1/models', 'Bearer sk-test']]);
});

test('a client that is changed keeps its own settings', () => {
  const client = new OpenAI({ apiKey, dataResidency: 'eu', maxRetries: 5, organization: 'org' });
  const changed = client.withOptions({ dataResidency: 'us' });
  expect(changed).toBeInstanceOf(OpenAI);
  expect(changed).toMatchObject({ apiKey, maxRetries: 5, organization: 'org' });
});

test('Azure has addresses of its own', () => {
  const options = { apiKey, apiVersion: '1', endpoint: 'https://a.test', dataResidency: 'eu' };
  expect(() => new AzureOpenAI(options)).toThrow('`dataResidency`');
});
