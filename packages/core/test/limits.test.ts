import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  DeadlineExceededError,
  RateLimitError,
  type Fetch,
} from '../src/index.js';
import { answeringServer } from './helpers/answering-server.js';
import { startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const server = answeringServer();

describe('limits', () => {
  let slow: TestServer;
  let release: () => void;

  beforeEach(async () => {
    const gate = new Promise<void>((resolve) => (release = resolve));
    slow = await startServer(async ({ url }, response) => {
      if (url.endsWith('/body')) {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"a":');
      }
      await gate;
      response.end();
    });
  });
  afterEach(async () => {
    release();
    await slow.close();
  });

  test.each(['/headers', '/body'])('timeout ends an attempt that stalls at %s', async (path) => {
    const client = new TestClient({ baseURL: slow.baseURL, timeout: 150 });
    const error = await failureOf(client.post(path, { body: {}, maxRetries: 1 }));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).not.toBeInstanceOf(DeadlineExceededError);
    expect(error.message).toBe(
      `Request timed out. ${new URL(slow.origin).host}: unfinished after 150 ms, ` +
        'option `timeout` (attempts: 2).',
    );
    expect(error.attempts).toBe(2);
    expect(slow.requests).toHaveLength(2);
    expect(await slow.connectionsLeft()).toBe(0);
  });

  test.each(['/headers', '/body'])('deadlineMs ends a call that stalls at %s', async (path) => {
    const client = new TestClient({ baseURL: slow.baseURL, deadlineMs: 50 });
    const error = await failureOf(client.post(path, { body: {} }));
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ deadlineMs: 50, attempts: 1 });
    expect(error.message).toMatch(
      /^Deadline exceeded\. .*unfinished after 50 ms, option `deadlineMs`/,
    );
    expect(await slow.connectionsLeft()).toBe(0);
  });

  test('deadlineMs holds over all attempts', async () => {
    jest.useFakeTimers();
    jest.spyOn(Math, 'random').mockReturnValue(0);
    try {
      const fetch: Fetch = () => new Promise(() => {});
      const client = new TestClient({ baseURL: 'http://silent/v1', timeout: 40, fetch });
      const failure = failureOf(client.get('/x', { deadlineMs: 100, maxRetries: 9 }));
      await jest.advanceTimersByTimeAsync(100);
      const error = await failure;
      expect(error).toBeInstanceOf(DeadlineExceededError);
      // They began at 0, 40 and 80 ms.
      expect(error.attempts).toBe(3);
      expect(error.cause).toBeInstanceOf(APIConnectionTimeoutError);
    } finally {
      jest.restoreAllMocks();
      jest.useRealTimers();
    }
  });

  test('a pause that would pass the deadline is not begun', async () => {
    server.answers = [{ status: 429, headers: { 'retry-after': '5' } }];
    const client = server.newClient();
    const error = await failureOf(client.get('/x', { deadlineMs: 1000 }));
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error.cause).toBeInstanceOf(RateLimitError);
    expect(client.pauses).toEqual([]);
  });

  test('an error answer whose body stalls is still its error', async () => {
    const half = await startServer((_request, response) => {
      response.writeHead(404, { 'content-type': 'application/json', 'x-request-id': 'req_9' });
      response.write('{"error":');
    });
    const client = new TestClient({ baseURL: half.baseURL, timeout: 1000 });
    const error = await failureOf(client.get('/x'));
    expect(error).toMatchObject({ status: 404, requestID: 'req_9', attempts: 1 });
    expect(await half.connectionsLeft()).toBe(0);
    await half.close();
  });

  test.each([
    { options: { timeout: '1' }, message: /`timeout` must be a number/ },
    { options: { maxRetries: -1 }, message: /`maxRetries` must be a number/ },
    { options: { streamIdleTimeoutMs: NaN }, message: /`streamIdleTimeoutMs` must be/ },
    { options: { signal: {} }, message: /`signal` must be an AbortSignal/ },
  ])('$options are refused before any request', async ({ options, message }) => {
    const error = await failureOf(server.newClient().get('/x', options as never));
    expect(error.message).toMatch(message);
    expect(server.requests).toHaveLength(0);
  });

  test('a limit beyond what timers can wait is none', async () => {
    await server.newClient({ timeout: Infinity, deadlineMs: 1e12 }).get('/x');
    expect(server.requests).toHaveLength(1);
  });

  test('abort works at each stage', async () => {
    const reason = new Error('enough');
    for (const path of ['/headers', '/body']) {
      const controller = new AbortController();
      const call = new TestClient({ baseURL: slow.baseURL }).get(path, {
        signal: controller.signal,
      });
      setTimeout(() => controller.abort(reason), 30);
      const error = await failureOf(call);
      expect(error).toBeInstanceOf(APIUserAbortError);
      expect(error.cause).toBe(reason);
    }
    expect(await slow.connectionsLeft()).toBe(0);
  });

  test('abort ends a pause', async () => {
    server.answers = [{ status: 500, headers: { 'retry-after': '60' } }];
    const client = server.newClient();
    client.slow = true;
    const controller = new AbortController();
    const { signal } = controller;
    const call = client.get('/x', {
      signal,
      onRetry: () => setTimeout(() => controller.abort(), 20),
    });
    expect(await failureOf(call)).toBeInstanceOf(APIUserAbortError);
    expect(server.requests).toHaveLength(1);
  });

  test('a signal given beforehand sends nothing', async () => {
    const error = await failureOf(
      server.newClient().get('/x', { signal: AbortSignal.abort('no') }),
    );
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(server.requests).toHaveLength(0);
  });
});

test('10,000 calls on one signal share one listener, and leave none', async () => {
  const { getEventListeners } = process.getBuiltinModule('node:events');
  const { signal } = new AbortController();
  let most = 0;
  const client = new TestClient({
    maxRetries: 0,
    fetch: async () => {
      most = Math.max(most, getEventListeners(signal, 'abort').length);
      return new Response(count++ % 3 ? '{}' : 'x', { status: count % 5 ? 200 : 400 });
    },
  });
  let count = 0;
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10_000 }, (_, index) =>
      client
        .get('/x', { signal, stream: index % 7 === 0, allowUnterminatedStreams: true })
        .then(async (result) => {
          const stream = result as AsyncIterable<unknown>;
          if (index % 7 === 0) for await (const _event of stream);
        }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(1000);
  expect(most).toBe(1);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
