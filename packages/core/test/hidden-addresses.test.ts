import { inspect } from 'node:util';
import { OpenAIError, SmallClient, type APIClient, type ClientOptions } from '../src/index.js';
import { startServer } from './helpers/http-server.js';
import { recordingFetch } from './helpers/recording-fetch.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

const HOME = 'https://gateway.example/v1';

const ADDRESSES = [
  `https://user:s3cr/${SECRET}@host/v1`,
  `https://user:${SECRET}#1@host/v1`,
  `https://user:${SECRET}?1@host/v1`,
  `https://user:${SECRET} 1@gate way/v1`,
  `user:${SECRET}@host/v1`,
  `host/v1?key=${SECRET}`,
  `host/v1#key=${SECRET}`,
  `host/v1?user=a@b&key=${SECRET}`,
];

const WAYS: Record<string, (address: string) => Promise<unknown>> = {
  'the base URL': async (baseURL) => new TestClient({ baseURL }),
  'the variable': async (address) => {
    process.env['OPENAI_BASE_URL'] = address;
    try {
      return new TestClient();
    } finally {
      delete process.env['OPENAI_BASE_URL'];
    }
  },
  'an assigned base URL': async (baseURL) =>
    Object.assign(new TestClient({ baseURL: HOME }), { baseURL }).get('/x'),
  'the base URL of a small client': async (baseURL) => new SmallClient({ apiKey: 'k', baseURL }),
};

test.each(Object.keys(WAYS).flatMap((way) => ADDRESSES.map((address) => [way, address] as const)))(
  'the error for %s %s does not show the credential',
  async (way, address) => {
    const error = await failureOf(WAYS[way]!(address));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toMatch(/^Invalid `baseURL` /);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
  },
);

test.each(ADDRESSES.filter((address) => address.startsWith('https:')))(
  'the error for the path %s does not show the credential',
  async (path) => {
    const error = await failureOf(new TestClient({ baseURL: HOME }).get(path));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
  },
);

test.each<{ path?: string; query?: Record<string, string> }>([
  { path: `/x?sig=${SECRET}%2fcd%3d` },
  { path: `/x?a=1&sig=${SECRET}%2Fcd=&b=2` },
  { path: `/x?%73ig=${SECRET}+%7e` },
  { query: { token: `${SECRET} it's` } },
  { query: { token: `${SECRET}é "ü"&` } },
])('a server that repeats the URL of %j does not show its credential', async (row) => {
  const { path = '/x', query } = row;
  const server = await startServer(({ url }, response) => {
    response.writeHead(404, { 'content-type': 'application/json', 'x-url': url });
    response.end(JSON.stringify({ error: { message: `no ${url}` } }));
  });
  const client = new TestClient({ baseURL: server.baseURL, apiKey: 'another-key' });
  const error = await failureOf(client.post(path, { query }));
  await server.close();
  expect(error.message).toMatch(/^404 no .*=\[redacted\](&b=2)?$/);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
});

test.each<Partial<ClientOptions>>([
  { baseURL: undefined },
  { baseURL: null },
  { baseURL: '' },
  { baseURL: undefined, provider: undefined },
  { timeout: 5_000 },
])('withOptions(%j) keeps the base URL and its origin', async (options) => {
  const fetch = recordingFetch();
  const client: APIClient = new TestClient({ baseURL: HOME, fetch }).withOptions(options);
  expect(client.baseURL).toBe(HOME);
  await client.get('/x');
  expect(fetch.calls[0]!.url).toBe(`${HOME}/x`);
  client.baseURL = 'https://other.example/v1';
  const error = await failureOf(client.withOptions(options).get('/x'));
  expect(error.message).toContain('request origin is https://other.example/');
  expect(fetch.calls).toHaveLength(1);
});

test.each<Partial<ClientOptions>>([
  { baseURL: 'https://other.example/v1' },
  {
    baseURL: undefined,
    provider: { configure: () => ({ baseURL: 'https://other.example/v1' }) },
  },
])('withOptions(%j) moves to the origin that it names', async (options) => {
  const fetch = recordingFetch();
  await new TestClient({ baseURL: HOME, fetch }).withOptions(options).get('/x');
  expect(fetch.calls[0]!.url).toBe('https://other.example/v1/x');
});
