import type { Stream } from '../src/index.js';
import { APIError, OpenAIError, type Middleware } from '../src/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer(({ url, headers, body }, response, index) => {
    if (url.startsWith('/v1/stream')) {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n');
    } else if (url.startsWith('/v1/flaky') && index === 0) sendJSON(response, 500, {});
    else sendJSON(response, 200, { url, body, tag: headers['x-tag'] }, { 'x-request-id': 'req_1' });
  });
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

const newClient = (...middleware: Middleware[]) =>
  new TestClient({ baseURL: server.baseURL, middleware });

test('runs around the whole call, in order, the call’s own inside', async () => {
  const steps: string[] = [];
  const step =
    (name: string): Middleware =>
    async (_request, next) => {
      steps.push(`${name} in`);
      const response = await next();
      steps.push(`${name} out after ${response.attempts}`);
      return response;
    };
  const client = newClient(step('a'), step('b'));
  await client.get('/flaky', { middleware: [step('c')] });
  expect(steps).toEqual([
    'a in',
    'b in',
    'c in',
    'c out after 2',
    'b out after 2',
    'a out after 2',
  ]);
  expect(server.requests).toHaveLength(2);
});

test('sees and changes the request', async () => {
  const client = newClient(async (request, next) => {
    expect(request).toMatchObject({
      client,
      operation: 'createX',
      method: 'post',
      path: '/x',
      body: { a: 1 },
      headers: { 'x-mine': '1' },
    });
    request.headers['x-tag'] = 'changed';
    request.headers['user-agent'] = null;
    return next({ ...request, path: '/y', body: { b: 2 } });
  });
  const result = await client.post('/x', {
    body: { a: 1 },
    headers: { 'X-Mine': '1' },
    __operation: 'createX',
  });
  expect(result).toEqual({ url: '/v1/y', body: '{"b":2}', tag: 'changed' });
  expect(server.requests[0]!.headers['user-agent']).not.toMatch(/^oai/);
});

test('may pass on a request that inherits from another one', async () => {
  const client = newClient(async (request, next) => {
    const named = Object.create(request);
    named.path = '/y';
    return next(Object.assign(Object.create(named), { body: { b: 2 } }));
  });
  const headers = { 'x-tag': 'kept' };
  const result = await client.post('/x', { body: { a: 1 }, headers });
  expect(result).toEqual({ url: '/v1/y', body: '{"b":2}', tag: 'kept' });
});

test.each([
  ['null', () => null],
  ['a text', () => '/path'],
  ['an empty object', () => ({})],
  [
    'a part of a request',
    ({ path, method }: object & { path: string; method: string }) => ({ path, method }),
  ],
])('is told that %s is no request', async (_name, make) => {
  const client = newClient(async (request, next) => next(make(request) as never));
  const error = await failureOf(client.post('/x', { body: {} }));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toBe('Middleware must pass `next` a request, as `{ ...request }`.');
  expect(server.requests).toHaveLength(0);
});

test('may answer by itself', async () => {
  const client = newClient(async () =>
    Response.json({ cached: true }, { headers: { 'x-request-id': 'req_c' } }),
  );
  const { data, attempts, request_id } = await client.get('/x').withResponse();
  expect({ data, attempts, request_id }).toEqual({
    data: { cached: true },
    attempts: 0,
    request_id: 'req_c',
  });
  const refusing = newClient(
    async () => new Response('{"error":{"message":"no"}}', { status: 403 }),
  );
  const error = await failureOf(refusing.get('/x'));
  expect(error).toBeInstanceOf(APIError);
  expect(error).toMatchObject({ status: 403, message: '403 no' });
  expect(server.requests).toHaveLength(0);
});

test('may call again, and sees errors', async () => {
  const seen: unknown[] = [];
  const client = newClient(async (request, next) => {
    try {
      return await next({ ...request, maxRetries: 0 });
    } catch (error) {
      seen.push(error);
      return next();
    }
  });
  expect(await client.get('/flaky')).toMatchObject({ url: '/v1/flaky' });
  expect(seen).toEqual([expect.objectContaining({ status: 500, attempts: 1 })]);
});

test('reads the very result that the caller gets, and the body only once', async () => {
  let seen: unknown;
  const client = newClient(
    async (_request, next) => {
      const response = await next();
      seen = await response.data();
      expect(await response.response.json()).toEqual(seen);
      return response;
    },
    async (_request, next) => {
      const response = await next();
      await response.response.text();
      return response;
    },
  );
  const call = client.get('/x');
  expect(await call).toBe(seen);
  expect(await (await call.asResponse()).json()).toEqual(seen);
  expect(server.requests).toHaveLength(1);
});

test('may put another result in its place', async () => {
  const client = newClient(async (_request, next) => {
    const response = await next();
    return response.withData({ wrapped: await response.data() });
  });
  const { data, response } = await client.get('/x').withResponse();
  expect(data).toEqual({ wrapped: { url: '/v1/x', body: '' } });
  expect(response.status).toBe(200);
});

test('observes the items of a stream and its end', async () => {
  const seen: unknown[] = [];
  const client = newClient(async (_request, next) => {
    const response = await next();
    response.observe(
      (item) => seen.push(item),
      (error) => seen.push(['end', error]),
    );
    return response;
  });
  const stream = await client.get<Stream<{ n: number }>>('/stream', { stream: true });
  for await (const { n } of stream) expect(seen).toContainEqual({ n });
  expect(seen).toEqual([{ n: 1 }, { n: 2 }, ['end', undefined]]);
});

test('must return an answer', async () => {
  const client = newClient((async () => undefined) as never);
  const error = await failureOf(client.get('/x'));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error.message).toMatch(/Middleware must return/);
});
