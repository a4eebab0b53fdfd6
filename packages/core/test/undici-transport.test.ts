import { Agent, MockAgent } from 'undici';
import { Agent as Agent6 } from 'undici-6';
import { undiciTransport, type UndiciTransport } from '../src/undici/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

const CHUNK = Buffer.alloc(65_536, 'x');
/** More than the buffers of two sockets hold. */
const CHUNK_COUNT = 512;

let server: TestServer;
let chunksTaken: number;

beforeAll(async () => {
  server = await startServer(async ({ method, url, headers, body }, response) => {
    if (url === '/v1/sse') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n');
    } else if (url === '/v1/redirect') {
      response.writeHead(307, { location: '/v1/there' });
      response.end();
    } else if (url === '/v1/empty') {
      response.writeHead(204, { 'set-cookie': ['a=1', 'b=2', 'c=3'] });
      response.end();
    } else if (url === '/v1/stall') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    } else if (url === '/v1/cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"a":');
      setTimeout(() => response.destroy(), 20);
    } else if (url === '/v1/marked') {
      response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
      response.end('\ufeff{"a":"ä"}');
    } else if (url === '/v1/early') {
      response.writeEarlyHints({ link: '</style>; rel=preload' });
      sendJSON(response, 200, { early: true });
    } else if (url === '/v1/large') {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      for (chunksTaken = 0; chunksTaken < CHUNK_COUNT; chunksTaken++) {
        if (response.write(CHUNK)) continue;
        await new Promise((resolve) => response.once('drain', resolve));
      }
      response.end();
    } else sendJSON(response, url === '/v1/500' ? 500 : 200, { method, url, headers, body });
  });
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

test('a dispatcher that is not one of undici is refused at once', () => {
  expect(() => undiciTransport({ dispatcher: {} as never })).toThrow(
    /`undiciTransport` needs a dispatcher of undici.*On Bun/,
  );
});

describe.each([
  { name: 'its own agent', newAgent: () => undefined },
  { name: 'an agent of undici 7', newAgent: () => new Agent({ connections: 1 }) },
  { name: 'an agent of undici 6', newAgent: () => new Agent6({ connections: 1 }) as never },
])('undici transport with $name', ({ newAgent }) => {
  let transport: UndiciTransport;
  const newClient = () => new TestClient({ baseURL: server.baseURL, fetch: transport });
  const get = (path: string, init?: RequestInit) => transport(server.baseURL + path, init);
  beforeEach(() => {
    const dispatcher = newAgent();
    transport = undiciTransport({ dispatcher, connections: 1 });
  });
  afterEach(() => transport.close());

  test('carries JSON, errors, redirects, empty answers', async () => {
    const client = newClient();
    expect(await client.post('/x', { body: { a: 1 } })).toMatchObject({
      method: 'POST',
      body: '{"a":1}',
      headers: { authorization: `Bearer ${SECRET}`, 'content-type': 'application/json' },
    });
    expect(await client.get('/redirect')).toMatchObject({ url: '/v1/there' });
    expect(await failureOf(client.get('/500'))).toMatchObject({ status: 500, attempts: 3 });
    expect(await client.get('/empty')).toBeNull();
    expect(await client.get('/early')).toEqual({ early: true });
  });

  test.each([
    { name: 'bytes', body: new Uint8Array([104, 105]), expected: 'hi' },
    { name: 'a blob', body: new Blob(['hi']), expected: 'hi' },
    { name: 'a stream', body: () => new Blob(['hi']).stream(), expected: 'hi' },
    { name: 'parameters', body: new URLSearchParams({ a: 'b c' }), expected: 'a=b+c' },
  ])('sends $name', async ({ body, expected }) => {
    const given = typeof body === 'function' ? body() : body;
    expect(await newClient().post('/x', { body: given })).toMatchObject({ body: expected });
  });

  test('sends a form', async () => {
    const form = new FormData();
    form.set('a', 'b');
    const echo = await newClient().post<{ body: string; headers: Record<string, string> }>('/x', {
      body: form,
    });
    expect(echo.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(echo.body).toContain('name="a"\r\n\r\nb');
  });

  test('carries streams, and lets go of what is left', async () => {
    const stream = await newClient().get<AsyncIterable<unknown>>('/sse', { stream: true });
    const events: unknown[] = [];
    for await (const event of stream) events.push(event);
    expect(events).toEqual([{ n: 1 }, { n: 2 }]);
    const left = await newClient().get<AsyncIterable<unknown>>('/sse', { stream: true });
    for await (const _event of left) break;
  });

  test('gives a response that is one', async () => {
    const response = await newClient().get('/x').asResponse();
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ ok: true, status: 200, redirected: false, type: 'basic' });
    expect(response).toMatchObject({ url: `${server.baseURL}/x`, statusText: 'OK' });
    const raw = await get('/x');
    const copy = raw.clone();
    expect(await raw.json()).toEqual(await copy.json());
    expect(raw.bodyUsed).toBe(true);
    await expect(raw.text()).rejects.toThrow('read already');
    const empty = await get('/empty');
    expect(empty.body).toBeNull();
    expect(empty.headers.getSetCookie()).toEqual(['a=1', 'b=2', 'c=3']);
  });

  test('reads a body in every form', async () => {
    const text = '{"a":"ä"}';
    const bytes = Buffer.from(`\ufeff${text}`);
    expect(await (await get('/marked')).text()).toBe(text);
    expect(await (await get('/marked')).json()).toEqual({ a: 'ä' });
    expect(Buffer.from(await (await get('/marked')).arrayBuffer())).toEqual(bytes);
    expect(Buffer.from(await (await get('/marked')).bytes())).toEqual(bytes);
    expect(await (await get('/marked')).blob()).toMatchObject({
      size: bytes.length,
      type: 'application/json',
    });
    expect(await newClient().get('/marked').withResponse()).toMatchObject({
      data: { a: 'ä' },
      request_id: 'req_1',
    });
  });

  test('a body that breaks off is no whole one', async () => {
    await expect((await get('/cut')).text()).rejects.toThrow();
    const reader = (await get('/cut')).body!.getReader();
    expect(Buffer.from((await reader.read()).value!).toString()).toBe('{"a":');
    await expect(reader.read()).rejects.toThrow();
    const error = await failureOf(newClient().get('/cut', { maxRetries: 0 }));
    expect(error).toMatchObject({ name: 'APIConnectionError' });
  });

  test('obeys limits and signals', async () => {
    const client = newClient();
    const slow = failureOf(client.get('/stall', { timeout: 50, maxRetries: 0 }));
    expect(await slow).toMatchObject({ name: 'APIConnectionTimeoutError' });
    const controller = new AbortController();
    const call = failureOf(client.get('/stall', { signal: controller.signal }));
    setTimeout(() => controller.abort(), 30);
    expect(await call).toMatchObject({ name: 'APIUserAbortError' });
  });

  test('obeys a signal of a request of one’s own, at each stage', async () => {
    const reason = new Error('enough');
    const aborted = get('/x', { signal: AbortSignal.abort(reason) });
    expect(await failureOf(aborted)).toBe(reason);
    expect(server.requests).toEqual([]);
    const controller = new AbortController();
    const response = await get('/stall', { signal: controller.signal });
    const text = failureOf(response.text());
    controller.abort(reason);
    expect(await text).toBe(reason);
  });

  test('a request that waits for a connection can be given up', async () => {
    const first = new AbortController();
    const stalled = await get('/stall', { signal: first.signal });
    const second = new AbortController();
    const waiting = failureOf(newClient().get('/x', { signal: second.signal }));
    setTimeout(() => second.abort(), 20);
    expect(await waiting).toMatchObject({ name: 'APIUserAbortError' });
    const rest = failureOf(stalled.text());
    first.abort();
    await rest;
    await get('/x').then((response) => response.text());
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/stall', '/v1/x']);
  });

  test('a slow reader slows the server, and loses nothing', async () => {
    const reader = (await get('/large')).body!.getReader();
    await reader.read();
    let before = -1;
    while (before !== chunksTaken) {
      before = chunksTaken;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(chunksTaken).toBeLessThan(CHUNK_COUNT / 2);
    await reader.cancel();
    const whole = await get('/large');
    expect((await whole.arrayBuffer()).byteLength).toBe(CHUNK.length * CHUNK_COUNT);
    let size = 0;
    for await (const chunk of (await get('/large')).body!) size += chunk.byteLength;
    expect(size).toBe(CHUNK.length * CHUNK_COUNT);
  });
});

test('takes a dispatcher', async () => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get('http://mock')
    .intercept({ path: '/v1/x', method: 'GET' })
    .reply(200, '{"mocked":true}', { headers: { 'content-type': 'application/json' } });
  const fetch = undiciTransport({ dispatcher: agent });
  const client = new TestClient({ baseURL: 'http://mock/v1', fetch });
  expect(await client.get('/x')).toEqual({ mocked: true });
});

test.each([
  { name: 'undici 7', dispatcher: () => new Agent() },
  { name: 'undici 6', dispatcher: () => new Agent6() },
])('$name: headers whose names are those of members of all objects are headers', async (row) => {
  const dispatcher = row.dispatcher();
  const odd = await startServer((_request, response) => {
    response.setHeader('constructor', 'c');
    response.setHeader('__proto__', ['p', 'q']);
    sendJSON(response, 200, { ok: true });
  });
  const fetch = undiciTransport({ dispatcher: dispatcher as Agent });
  const client = new TestClient({ baseURL: odd.baseURL, fetch });
  const { data, response } = await client.get<object>('/x').withResponse();
  expect(data).toEqual({ ok: true });
  expect(response.headers.get('constructor')).toBe('c');
  expect(response.headers.get('__proto__')).toBe('p, q');
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  await dispatcher.close();
  await odd.close();
});
