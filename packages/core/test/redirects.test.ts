import { multipart } from '../src/uploads/multipart.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

let home: TestServer;
let away: TestServer;
let target: (path: string) => string;

beforeAll(async () => {
  away = await startServer(({ method, url, headers, body }, response) => {
    sendJSON(response, 200, { method, url, headers, body });
  });
  home = await startServer(({ method, url, headers, body }, response) => {
    const status = Number(/^\/v1\/(30\d)/.exec(url)?.[1]);
    if (!status) return sendJSON(response, 200, { method, url, headers, body });
    response.writeHead(status, { location: target(url) });
    response.end();
  });
});
beforeEach(() => {
  home.requests.length = 0;
  away.requests.length = 0;
  target = () => '/v1/there?a=1';
});
afterAll(async () => {
  await home.close();
  await away.close();
});

interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

const newClient = (options = {}) => new TestClient({ baseURL: home.baseURL, ...options });

test.each([
  { status: 301, method: 'GET', body: '' },
  { status: 302, method: 'GET', body: '' },
  { status: 303, method: 'GET', body: '' },
  { status: 307, method: 'POST', body: '{"x":1}' },
  { status: 308, method: 'POST', body: '{"x":1}' },
])('$status of the same origin is followed with $method and all credentials', async (row) => {
  const echo = await newClient().post<Echo>(`/${row.status}`, { body: { x: 1 } });
  expect(echo).toMatchObject({ method: row.method, url: '/v1/there?a=1', body: row.body });
  expect(echo.headers['authorization']).toBe(`Bearer ${SECRET}`);
  expect(echo.headers['content-type']).toBe(row.body ? 'application/json' : undefined);
});

test.each([301, 302, 303, 307, 308])(
  '%i to another origin takes no credential along',
  async (status) => {
    target = () => `${away.origin}/there`;
    const echo = await newClient({
      organization: 'org-secret',
      defaultHeaders: { 'api-key': SECRET, 'x-my-token': SECRET, cookie: SECRET },
    }).post<Echo>(`/${status}`, { body: { x: 1 } });
    expect(echo.url).toBe('/there');
    expect(JSON.stringify(away.requests)).not.toContain(SECRET);
    expect(echo.headers).not.toHaveProperty('openai-organization');
    expect(echo.headers['accept']).toBe('application/json');
  },
);

test.each([301, 302, 303, 307, 308])(
  '%i to another origin is refused if its target has the credential of the query',
  async (status) => {
    away.requests.length = 0;
    target = (url) => `${away.origin}${url}`;
    const client = newClient({ defaultQuery: { api_key: SECRET, version: 'of-the-api' } });
    await expect(client.post(`/${status}`, { body: { x: 1 } })).rejects.toThrow(
      `redirects credentials to ${new URL(away.origin).host}: set \`baseURL\` to its target.`,
    );
    target = (url) => `${away.origin}/login?next=${encodeURIComponent(url)}`;
    await expect(client.get(`/${status}`)).rejects.toThrow('redirects credentials');
    expect(away.requests).toEqual([]);
    target = () => `${away.origin}/there?version=of-the-api`;
    expect((await client.get<Echo>(`/${status}`)).url).toBe('/there?version=of-the-api');
    target = (url) => url.replace('/v1/', '/v1/there/');
    expect((await client.get<Echo>(`/${status}`)).url).toContain(SECRET);
  },
);

test('the way back home stays without credentials', async () => {
  target = () => `${away.origin}/back`;
  away.requests.length = 0;
  const relay = await startServer((_request, response) => {
    response.writeHead(307, { location: `${home.baseURL}/final` });
    response.end();
  });
  target = () => `${relay.origin}/`;
  const echo = await newClient().get<Echo>('/307');
  expect(echo.url).toBe('/v1/final');
  expect(echo.headers).not.toHaveProperty('authorization');
  await relay.close();
});

test.each([
  { name: 'a loop', location: '/v1/307', message: /More than 20 redirects/ },
  { name: 'another protocol', location: 'file:///etc/passwd', message: /not an HTTP URL/ },
  { name: 'a password', location: 'http://u:p@127.0.0.1/', message: /not an HTTP URL/ },
  { name: 'nonsense', location: 'http://[', message: /not an HTTP URL/ },
])('$name is an error, not retried', async ({ location, message }) => {
  target = () => location;
  const client = newClient();
  const error = await failureOf(client.get('/307'));
  expect(error.message).toMatch(message);
  expect(client.pauses).toEqual([]);
});

test('a redirect without a location is an answer', async () => {
  const odd = await startServer((_request, response) => {
    response.writeHead(304, { 'x-request-id': 'r' });
    response.end();
  });
  expect(await failureOf(new TestClient({ baseURL: odd.baseURL }).get('/x'))).toMatchObject({
    status: 304,
    requestID: 'r',
  });
  await odd.close();
});

test('a body that can be opened again follows; one that cannot does not', async () => {
  let opened = 0;
  const file = (): ReadableStream => {
    opened++;
    return new Blob(['abc']).stream();
  };
  const echo = await newClient().post<Echo>('/307', { body: multipart({ file }) });
  expect(echo).toMatchObject({ method: 'POST', url: '/v1/there?a=1' });
  expect(echo.body).toContain('\r\n\r\nabc\r\n');
  expect(opened).toBeGreaterThan(1);

  const once = new Blob(['abc']).stream();
  const error = await failureOf(newClient().post('/307', { body: once }));
  expect(error.message).toMatch(/takes part in a redirect, and this body can be sent only once/);
});

test.each<[string, () => unknown]>([
  ['a blob', () => new Blob(['abc'])],
  [
    'a form',
    () => {
      const form = new FormData();
      form.append('file', new Blob(['abc']), 'a.txt');
      return form;
    },
  ],
])('%s follows, though the platform keeps no copy of it for that', async (_name, bodyOf) => {
  const send = jest.spyOn(globalThis, 'fetch');
  try {
    const echo = await newClient().post<Echo>('/307', { body: bodyOf() });
    expect(echo).toMatchObject({ method: 'POST', url: '/v1/there?a=1' });
    expect(echo.body).toContain('abc');
    expect(send.mock.calls[0]?.[1]?.redirect).toBe('error');
  } finally {
    send.mockRestore();
  }
});

test('the redirect mode of fetchOptions is respected', async () => {
  const error = await failureOf(newClient().get('/307', { fetchOptions: { redirect: 'manual' } }));
  expect(error).toMatchObject({ status: 307 });
  expect(home.requests).toHaveLength(1);
});

test.each([
  {
    name: 'a host',
    body: () => new Blob(['x']).stream(),
    cause: Object.assign(new Error('getaddrinfo ENOTFOUND redirect.test'), { code: 'ENOTFOUND' }),
    message: /^Connection error\..*ENOTFOUND/,
  },
  {
    name: 'a URL',
    body: () => new Blob(['x']).stream(),
    cause: new Error('error sending request for url (http://redirect.test/x)'),
    message: /^Connection error\./,
  },
  {
    name: 'the source of the body',
    body: () =>
      new ReadableStream({ pull: (sink) => sink.error(new Error('no more redirects left')) }),
    cause: undefined,
    message: /is unreadable: no more redirects left/,
  },
])('a failure is no redirect because of the word in $name', async (row) => {
  let count = 0;
  const send = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    count++;
    if (row.cause) throw new TypeError('fetch failed', { cause: row.cause });
    return new Response(await new Response(init?.body).text());
  };
  const client = newClient({ baseURL: 'http://redirect.test', fetch: send, maxRetries: 0 });
  const error = await failureOf(client.post('/x', { body: row.body() }));
  expect(error.message).toMatch(row.message);
  expect(count).toBe(1);
});
