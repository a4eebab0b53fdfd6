import {
  APIError,
  APIPromise,
  InvalidResponseError,
  NotFoundError,
  RateLimitError,
} from '../src/index.js';
import { resultsServer } from './helpers/results-server.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

const server = resultsServer();

const host = () => new URL(server.origin).host;

test('an object result carries its request id, unseen', async () => {
  const result = await server.client.get<{ a: number; _request_id?: string }>('/x');
  expect(result._request_id).toBe('req_1');
  expect(Object.keys(result)).toEqual(['a']);
  expect(JSON.stringify(result)).toBe('{"a":1}');
});

test.each([
  { name: 'an array', body: '[1]', expected: [1] },
  { name: 'null', body: 'null', expected: null },
  { name: 'a string', body: '"s"', expected: 's' },
  {
    name: 'another JSON type',
    type: 'application/problem+json',
    body: '{"a":2}',
    expected: { a: 2 },
  },
  { name: 'JSON in capitals', type: 'Application/JSON; charset=utf-8', body: '{}', expected: {} },
  { name: 'text', type: 'text/plain', body: '{"a":1}', expected: '{"a":1}' },
  { name: 'empty text', type: 'text/plain', body: '', expected: '' },
  { name: 'JSON without a type', type: null, body: '{"a":1}', expected: { a: 1 } },
  { name: 'text without a type', type: null, body: 'WEBVTT', expected: 'WEBVTT' },
  { name: 'no content', status: 204, body: '', expected: null },
])('$name gives $expected', async ({ expected, name: _name, ...given }) => {
  server.answer = given;
  expect(await server.client.get('/x')).toEqual(expected);
});

test('an operation without a result accepts an empty body', async () => {
  server.answer = { body: '' };
  expect(await server.client.delete('/x', { headers: { Accept: '*/*' } })).toBeUndefined();
});

test.each([
  {
    name: 'broken JSON',
    body: '{"a":',
    message: /the response is broken JSON\. It begins: {"a":$/,
  },
  { name: 'an empty body', body: '', message: /the response is an empty body\.$/ },
  { name: 'nothing at all', body: '', type: null, message: /the response is an empty body\.$/ },
  {
    name: 'an HTML page',
    type: 'text/html; charset=utf-8',
    body: '<html>Sign in {echo}</html>',
    message: /the response is an HTML page\. It begins: <html>Sign in Bearer \[redacted\]<\/html>$/,
  },
])('$name is an error with status and request id', async ({ message, name: _name, ...given }) => {
  server.answer = given;
  const error = await failureOf(server.client.get('/x'));
  expect(error).toBeInstanceOf(InvalidResponseError);
  expect(error).toMatchObject({ status: 200, requestID: 'req_1', attempts: 1 });
  expect(error.message).toMatch(message);
  expect(error.message).toContain(host());
  expect(server.requests).toHaveLength(1);
});

test.each([
  {
    name: 'JSON',
    body: '{"error":{"message":"no {echo}","type":"t","code":"c","param":"p"}}',
    message: '404 no Bearer [redacted]',
  },
  {
    name: 'an HTML page',
    type: 'text/html',
    body: '<head><style>a{}</style></head><h1>Not\n found</h1> {echo}',
    message: '404 Not found Bearer [redacted]',
  },
  { name: 'nothing', body: '', message: '404 status code (no body)' },
  { name: 'broken JSON', body: '{"error":', message: '404 {"error":' },
])('an error status with $name', async ({ message, name, ...given }) => {
  server.answer = { status: 404, ...given };
  const error = await failureOf(server.client.get('/x'));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ message, status: 404, requestID: 'req_1' });
  if (name === 'JSON') expect(error).toMatchObject({ type: 't', code: 'c', param: 'p' });
  expect(JSON.stringify([error, error.stack, error.error])).not.toContain(SECRET);
});

test('facts come with the result and with errors', async () => {
  server.answer = {
    headers: { 'x-ratelimit-remaining-requests': '41', 'x-ratelimit-reset-tokens': '6s' },
  };
  const { data, response, request_id, ...facts } = await server.client.get('/x').withResponse();
  expect(data).toEqual({ a: 1 });
  expect(response).toMatchObject({ status: 200 });
  expect(request_id).toBe('req_1');
  expect(facts).toMatchObject({
    requestID: 'req_1',
    attempts: 1,
    rateLimit: { remainingRequests: 41, resetTokensMs: 6000 },
  });
  const { startedAtMs, headersMs, totalMs } = facts.timing;
  expect(Math.abs(Date.now() - startedAtMs)).toBeLessThan(10_000);
  expect(totalMs).toBeGreaterThanOrEqual(headersMs);

  server.answer = { ...server.answer, status: 429 };
  const error = await failureOf(server.client.get('/x'));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ attempts: 3, rateLimit: { remainingRequests: 41 } });
});

describe('the body is read once', () => {
  test('whoever looks at it', async () => {
    const call = server.client.get('/x');
    const response = await call.asResponse();
    expect(await response.text()).toBe('{"a":1}');
    expect(await response.json()).toEqual({ a: 1 });
    const data = await call;
    expect(data).toEqual({ a: 1 });
    expect(await call).toBe(data);
    const { data: again, response: other } = await call.withResponse();
    expect(again).toBe(data);
    expect(new TextDecoder().decode(await other.arrayBuffer())).toBe('{"a":1}');
    expect(await (await other.blob()).text()).toBe('{"a":1}');
    expect(server.requests).toHaveLength(1);
  });

  test('a derived promise shares it', async () => {
    const call = server.client.get<{ a: number }>('/x');
    const derived = call._thenUnwrap(({ a }) => ({ doubled: a * 2 }));
    expect(derived).toBeInstanceOf(APIPromise);
    expect(await derived).toEqual({ doubled: 2 });
    expect((await derived) as unknown).toMatchObject({ _request_id: 'req_1' });
    expect(await call).toEqual({ a: 1 });
    expect((await derived.withResponse()).data).toEqual({ doubled: 2 });
    expect(server.requests).toHaveLength(1);
  });

  test('a body taken as a stream is gone, and that is said', async () => {
    const call = server.client.get('/x');
    const { body } = await call.asResponse();
    expect(await new Response(body).text()).toBe('{"a":1}');
    expect((await failureOf(call)).message).toMatch(/read already, as `response/);
  });

  test('a listener is removed when the raw body ends or is cancelled', async () => {
    const { getEventListeners } = process.getBuiltinModule('node:events');
    const { signal } = new AbortController();
    const read = await server.client.get('/x', { signal }).asResponse();
    for await (const _chunk of read.body!);
    const left = await server.client.get('/x', { signal }).asResponse();
    await left.body!.cancel();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});

test('a promise behaves like one', async () => {
  const call = server.client.get('/x');
  expect(call).toBeInstanceOf(Promise);
  expect(call).toBeInstanceOf(APIPromise);
  expect(Object.prototype.toString.call(call)).toBe('[object Promise]');
  let ended = 0;
  expect(await call.finally(() => ended++)).toEqual({ a: 1 });
  expect(ended).toBe(1);
  expect(await Promise.all([call, call.then(() => 2)])).toEqual([{ a: 1 }, 2]);
  server.answer = { status: 404 };
  expect(await server.client.get('/x').catch((error: unknown) => error instanceof APIError)).toBe(
    true,
  );
});

test('logs tell of calls, and never of credentials', async () => {
  const lines: unknown[][] = [];
  const note = (...line: unknown[]): void => {
    lines.push(line);
  };
  const logger = { error: note, warn: note, info: note, debug: note };
  server.answer = {
    status: 500,
    body: '{"error":{"message":"{echo}"}}',
    headers: { 'set-cookie': SECRET },
  };
  const loud = new TestClient({ baseURL: server.baseURL, logger, logLevel: 'debug' });
  await failureOf(loud.post('/x', { body: { a: 1 }, query: { api_key: SECRET }, maxRetries: 1 }));
  const text = process.getBuiltinModule('node:util').inspect(lines, { depth: 9, showHidden: true });
  expect(text).toContain('attempt 1');
  expect(text).toContain('status 500 after');
  expect(text).toContain('retry in');
  expect(text).toContain("authorization: '[redacted]'");
  expect(text + JSON.stringify(lines)).not.toContain(SECRET);

  lines.length = 0;
  await failureOf(loud.withOptions({ logLevel: 'warn' }).get('/x'));
  expect(lines).toEqual([]);
});
