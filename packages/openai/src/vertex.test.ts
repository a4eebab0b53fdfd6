import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { APIConnectionTimeoutError, OpenAI, OpenAIError } from './index.js';
import { vertex, type VertexOptions } from './providers/vertex.js';

const requests: { url: string; headers: IncomingHttpHeaders }[] = [];
let status = 200;
let server: Server;
let baseURL: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push({ url: request.url!, headers: request.headers });
    response.writeHead(status, { 'content-type': 'application/json' });
    // The answer echoes the credential, as some gateways do.
    response.end(
      JSON.stringify({ error: status > 299 && { message: request.headers.authorization } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/root`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  requests.length = 0;
  status = 200;
});
const restore = { ...process.env };
afterEach(() => void (process.env = { ...restore }));

const tokenProvider = () => 'canary-token';
const clientOf = (options: VertexOptions = {}, more: object = {}) =>
  new OpenAI({ maxRetries: 0, provider: vertex({ baseURL, ...options }), ...more });
const ask = (client: OpenAI, options?: object) =>
  client.responses.create({ model: 'gpt', input: 'Hi' }, options);

test.each([
  { location: 'global', host: 'aiplatform.googleapis.com' },
  { location: 'eu', host: 'eu-aiplatform.googleapis.com' },
  { location: 'us-central1', host: 'us-central1-aiplatform.googleapis.com' },
])('the address of $location', ({ location, host }) => {
  const expected = `https://${host}/v1/projects/p-1/locations/${location}/publishers/openai/v1`;
  const provider = vertex({ project: 'p-1', location, tokenProvider });
  expect(new OpenAI({ provider }).baseURL).toBe(expected);
  process.env['GOOGLE_CLOUD_PROJECT'] = 'p-1';
  process.env['GOOGLE_CLOUD_LOCATION'] = location;
  expect(new OpenAI({ provider: vertex({ tokenProvider }) }).baseURL).toBe(expected);
});

test.each<{ title: string; options: object; message: string }>([
  { title: 'no project', options: { location: 'eu' }, message: 'GOOGLE_CLOUD_PROJECT' },
  { title: 'a path as project', options: { project: 'a/b', location: 'eu' }, message: 'project' },
  { title: 'dots as project', options: { project: '..', location: 'eu' }, message: 'project' },
  { title: 'no location', options: { project: 'p' }, message: 'GOOGLE_CLOUD_LOCATION' },
  {
    title: 'a host as location',
    options: { project: 'p', location: 'evil.test/' },
    message: 'loc',
  },
  { title: 'no URL', options: { baseURL: 'x' }, message: 'http(s) URL' },
  { title: 'a file', options: { baseURL: 'file:///x' }, message: 'http(s) URL' },
  {
    title: 'a password',
    options: { baseURL: 'https://u:p@x.test' },
    message: 'without credentials',
  },
  {
    title: 'a query',
    options: { baseURL: 'https://x.test?key=1' },
    message: 'without credentials',
  },
  {
    title: 'two credentials',
    options: { baseURL: 'https://x.test', tokenProvider, credentials: {} },
    message: 'not both',
  },
])('$title is refused', ({ options, message }) => {
  expect(() => vertex(options)).toThrow(message);
});

test.each([
  { apiKey: 'k' },
  { adminAPIKey: 'k' },
  { organization: 'o' },
  { project: 'p' },
  { baseURL: 'https://x.test' },
])('a client takes no %j beside the provider', (more) =>
  expect(() => clientOf({ tokenProvider }, more)).toThrow('takes no'),
);

test.each(['\n', '\0', '\u{1f511}'])('a token with %j is not shown', async (part) => {
  const token = `canary${part}-token`;
  const credentials = { getRequestHeaders: async () => ({ authorization: `Bearer ${token}` }) };
  for (const options of [{ credentials }, { tokenProvider: () => token }]) {
    const error: Error = await ask(clientOf(options)).catch((reason) => reason);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toBe('The header "authorization" is not valid in HTTP.');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('canary');
  }
  expect(requests).toHaveLength(0);
});

test('a token is asked for with each attempt, and no key of OpenAI is sent', async () => {
  Object.assign(process.env, {
    OPENAI_API_KEY: 'sk-env',
    OPENAI_ORG_ID: 'org',
    OPENAI_PROJECT_ID: 'p',
  });
  let count = 0;
  const client = clientOf({ tokenProvider: async () => `token-${++count}` });
  await Promise.all([ask(client), ask(client)]);
  expect(requests.map(({ headers }) => headers.authorization).toSorted()).toEqual([
    'Bearer token-1',
    'Bearer token-2',
  ]);
  expect(requests[0]!.url).toBe('/v1/root/responses');
  const sent = JSON.stringify(requests);
  for (const secret of ['sk-env', 'openai-organization', 'openai-project'])
    expect(sent).not.toContain(secret);
});

test.each([
  { title: 'an object', make: (headers: Record<string, string>) => headers },
  { title: 'Headers', make: (headers: Record<string, string>) => new Headers(headers) },
])('$title of a Google client is sent, without other headers', async ({ make }) => {
  const given = { Authorization: 'Bearer google', 'X-Goog-User-Project': 'billed', cookie: 'c' };
  const credentials = { getRequestHeaders: async () => make(given) };
  await ask(clientOf({ credentials }));
  expect(requests[0]!.headers).toMatchObject({
    authorization: 'Bearer google',
    'x-goog-user-project': 'billed',
  });
  expect(requests[0]!.headers.cookie).toBeUndefined();
});

test.each<{ title: string; options: VertexOptions; message: string }>([
  { title: 'an empty token', options: { tokenProvider: () => '' }, message: 'non-empty string' },
  {
    title: 'a failing provider',
    options: { tokenProvider: () => Promise.reject(new Error('expired')) },
    message: 'expired',
  },
  {
    title: 'no header',
    options: { credentials: { getRequestHeaders: async () => ({}) } },
    message: 'no `authorization`',
  },
  {
    title: 'a failing client',
    options: { credentials: { getRequestHeaders: () => Promise.reject(new Error('revoked')) } },
    message: 'revoked',
  },
  { title: 'no library', options: {}, message: 'npm install google-auth-library' },
])('$title is an error before any request', async ({ options, message }) => {
  const error: unknown = await ask(clientOf(options)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(String(error)).toContain(message);
  expect(requests).toHaveLength(0);
});

test.each<{ title: string; options: VertexOptions }>([
  { title: 'token', options: { tokenProvider: () => new Promise(() => {}) } },
  { title: 'client', options: { credentials: { getRequestHeaders: () => new Promise(() => {}) } } },
])('a $title that never comes is bounded by the timeout', async ({ options }) => {
  await expect(ask(clientOf(options), { timeout: 50 })).rejects.toThrow(APIConnectionTimeoutError);
});

test('a token never leaves the origin, and is asked for only after the check', async () => {
  let asked = 0;
  const client = clientOf({ tokenProvider: () => `token-${++asked}` });
  await expect(client.get('https://elsewhere.test/x')).rejects.toThrow(/origin/);
  expect(asked).toBe(0);
});

test('tokens appear neither in errors nor in inspection', async () => {
  status = 401;
  const client = clientOf({ tokenProvider });
  const error: unknown = await ask(client).catch((caught: unknown) => caught);
  for (const value of [error, client, client.responses])
    expect(inspect(value, { depth: 9, showHidden: true })).not.toContain('canary-token');
  expect(JSON.stringify([error, client])).not.toContain('canary-token');
  expect(requests[0]!.headers.authorization).toBe('Bearer canary-token');
});
