import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Server } from 'node:http';
import path from 'node:path';
import { fetch as undiciFetch, MockAgent, ProxyAgent } from 'undici';
import { APIConnectionError, OpenAIError } from '../src/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer(({ method, url, headers, body }, response) => {
    if (url === '/v1/sse') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n');
    } else sendJSON(response, 200, { method, url, headers, body });
  });
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

describe('a dispatcher in fetchOptions', () => {
  test('meets the fetch of the undici that made it', async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get('http://mock')
      .intercept({ path: '/v1/x', method: 'POST', body: '{"a":1}' })
      .reply(200, '{"mocked":true}', { headers: { 'content-type': 'application/json' } });
    const client = new TestClient({
      baseURL: 'http://mock/v1',
      fetchOptions: { dispatcher: agent },
    });
    expect(await client.post('/x', { body: { a: 1 } })).toEqual({ mocked: true });
  });

  test('of a version that the platform does not take is refused once, with the fix', async () => {
    const dispatch = jest.fn(() => {
      throw Object.assign(new Error('invalid method'), { code: 'UND_ERR_INVALID_ARG' });
    });
    const client = new TestClient({ baseURL: server.baseURL, maxRetries: 2 });
    const error = await failureOf(
      client.get('/x', { fetchOptions: { dispatcher: { dispatch } as never } }),
    );
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).not.toBeInstanceOf(APIConnectionError);
    expect(error.message).toMatch(/undici \d+.*`fetchOptions`: invalid method.*also pass `fetch`/);
    expect(dispatch).toHaveBeenCalledTimes(1);
  });

  test('may belong to the call, and a user’s own fetch keeps what it gets', async () => {
    const agent = new MockAgent();
    const fetch = jest.fn(undiciFetch as never);
    agent
      .get('http://mock')
      .intercept({ path: '/v1/x' })
      .reply(200, '{}', { headers: { 'content-type': 'application/json' } });
    const client = new TestClient({ baseURL: 'http://mock/v1', fetch: fetch as never });
    await client.get('/x', { fetchOptions: { dispatcher: agent } });
    expect(fetch).toHaveBeenCalledWith(
      'http://mock/v1/x',
      expect.objectContaining({ dispatcher: agent }),
    );
  });
});

describe('a proxy that somebody else wrote', () => {
  let proxy: ChildProcess;
  let port: number;
  let seen: { host: string; isHttp: boolean; user: string | null }[];

  beforeAll(async () => {
    proxy = fork(path.join(__dirname, 'helpers/proxy-server.mjs'), { execArgv: [] });
    port = await new Promise<number>((resolve) => {
      proxy.on('message', (message: { port?: number }) => {
        if (message.port) resolve(message.port);
        else seen.push(message as (typeof seen)[number]);
      });
    });
  });
  beforeEach(() => {
    seen = [];
  });
  afterAll(() => proxy.kill());

  const url = (user = 'user:p%40ss@') => `http://${user}127.0.0.1:${port}`;

  test('is used by the option `proxy`, with its password', async () => {
    const client = new TestClient({ baseURL: server.baseURL, proxy: url() });
    expect(await client.post('/x', { body: { a: 1 } })).toMatchObject({ body: '{"a":1}' });
    expect(await client.withOptions({ timeout: 9000 }).get('/x')).toMatchObject({ method: 'GET' });
    expect(seen[0]).toEqual({ host: new URL(server.origin).host, isHttp: false, user: 'user' });
  });

  test('that wants another password is an error without a password in it', async () => {
    const client = new TestClient({
      baseURL: server.baseURL,
      proxy: url('user:wrong-secret@'),
      maxRetries: 0,
    });
    const error = await failureOf(client.get('/x'));
    expect(error.name).toBe('APIConnectionError');
    const text = process
      .getBuiltinModule('node:util')
      .inspect([client, error.message], { depth: 9 });
    expect(text).not.toContain('wrong-secret');
    expect(server.requests).toHaveLength(0);
  });

  test('is used by a ProxyAgent in fetchOptions', async () => {
    const dispatcher = new ProxyAgent(url());
    const client = new TestClient({ baseURL: server.baseURL, fetchOptions: { dispatcher } });
    expect(await client.get('/x')).toMatchObject({ url: '/v1/x' });
    expect(seen.at(-1)).toMatchObject({ host: new URL(server.origin).host });
    await dispatcher.close();
  });
});

test('a reverse proxy that somebody else wrote stands between', async () => {
  const { createServer } = require('http-proxy') as {
    createServer(options: object): { listen(port: number, host: string): void; _server: Server };
  };
  const proxy = createServer({ target: server.origin });
  proxy.listen(0, '127.0.0.1');
  if (!proxy._server.listening) await once(proxy._server, 'listening');
  const { port } = proxy._server.address() as { port: number };
  const client = new TestClient({ baseURL: `http://127.0.0.1:${port}/v1` });
  const stream = await client.get<AsyncIterable<unknown>>('/sse', { stream: true });
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  expect(events).toHaveLength(2);
  proxy._server.closeAllConnections();
  await new Promise<void>((resolve) => proxy._server.close(() => resolve()));
});
