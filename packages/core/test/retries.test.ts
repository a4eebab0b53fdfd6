import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  DeadlineExceededError,
  InternalServerError,
  RateLimitError,
  type Fetch,
  type RetryContext,
} from '../src/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

let server: TestServer;
/** The responses of the server, in order; the last one is repeated. */
let answers: { status: number; headers?: Record<string, string>; body?: unknown }[];

beforeAll(async () => {
  server = await startServer((_request, response, index) => {
    const { status, headers, body } = answers[Math.min(index, answers.length - 1)]!;
    sendJSON(response, status, body ?? { ok: true }, headers);
  });
});
beforeEach(() => {
  server.requests.length = 0;
  answers = [{ status: 200 }];
});
afterAll(() => server.close());

const newClient = (options = {}) => new TestClient({ baseURL: server.baseURL, ...options });

test.each([
  { status: 408, retried: true },
  { status: 409, retried: true },
  { status: 429, retried: true },
  { status: 500, retried: true },
  { status: 502, retried: true },
  { status: 503, retried: true },
  { status: 529, retried: true },
  { status: 400, retried: false },
  { status: 401, retried: false },
  { status: 403, retried: false },
  { status: 404, retried: false },
  { status: 422, retried: false },
])('status $status is retried: $retried', async ({ status, retried }) => {
  answers = [{ status }, { status: 200 }];
  const client = newClient();
  const call = client.post('/x', { body: { a: 1 } });
  if (retried) expect(await call).toEqual({ ok: true });
  else expect(await failureOf(call)).toMatchObject({ status, attempts: 1 });
  expect(server.requests).toHaveLength(retried ? 2 : 1);
  expect(server.requests.map(({ body }) => body)).toEqual(
    Array(server.requests.length).fill('{"a":1}'),
  );
});

test('gives up after maxRetries, and says how many attempts there were', async () => {
  answers = [{ status: 503, body: { error: { message: 'busy' } } }];
  for (const [maxRetries, attempts] of [
    [undefined, 3],
    [0, 1],
    [4, 5],
  ] as const) {
    server.requests.length = 0;
    const error = await failureOf(newClient().get('/x', { maxRetries }));
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error).toMatchObject({ attempts, message: '503 busy' });
    expect(server.requests).toHaveLength(attempts);
  }
});

test.each([
  { header: { 'retry-after': '2' }, pause: 2000 },
  { header: { 'retry-after-ms': '15' }, pause: 15 },
  { header: { 'retry-after': '60' }, pause: 60_000 },
])('waits $pause ms for $header', async ({ header, pause }) => {
  answers = [{ status: 429, headers: header as Record<string, string> }, { status: 200 }];
  const client = newClient();
  await client.get('/x');
  expect(client.pauses).toEqual([pause]);
});

test('waits until the date that the server names', async () => {
  const date = new Date(Date.now() + 30_000).toUTCString();
  answers = [{ status: 503, headers: { 'retry-after': date } }, { status: 200 }];
  const client = newClient();
  await client.get('/x');
  expect(client.pauses[0]).toBeGreaterThan(28_000);
  expect(client.pauses[0]).toBeLessThanOrEqual(30_000);
});

test('fails at once where the server wants a longer wait than maxRetryAfterMs', async () => {
  answers = [{ status: 429, headers: { 'retry-after': '61' } }, { status: 200 }];
  const client = newClient();
  const error = await failureOf(client.get('/x'));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfterMs: 61_000, attempts: 1 });
  expect(client.pauses).toEqual([]);
  await newClient({ maxRetryAfterMs: 61_000 }).get('/x');
  server.requests.length = 0;
  await client.get('/x', { maxRetryAfterMs: 61_000 });
  expect(server.requests).toHaveLength(2);
});

test('backs off with full jitter, doubling from half a second to eight', async () => {
  answers = [{ status: 500 }];
  const random = jest.spyOn(Math, 'random').mockReturnValue(0.5);
  const client = newClient();
  await failureOf(client.get('/x', { maxRetries: 6 }));
  random.mockRestore();
  expect(client.pauses).toEqual([250, 500, 1000, 2000, 4000, 4000]);
});

test.each([
  { status: 400, advice: 'true', attempts: 3 },
  { status: 500, advice: 'false', attempts: 1 },
  { status: 500, advice: 'maybe', attempts: 3 },
])(
  'x-should-retry: $advice for $status makes $attempts attempts',
  async ({ status, advice, attempts }) => {
    answers = [{ status, headers: { 'x-should-retry': advice } }];
    expect(await failureOf(newClient().get('/x'))).toMatchObject({ attempts });
  },
);

test.each([
  { error: { code: 'insufficient_quota', message: 'm' } },
  { error: { type: 'insufficient_quota', message: 'm' } },
])('never retries an exhausted quota, whatever it is told: %j', async (body) => {
  answers = [{ status: 429, body, headers: { 'x-should-retry': 'true' } }];
  const error = await failureOf(newClient({ shouldRetry: () => true }).get('/x'));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error.attempts).toBe(1);
});

test('never sends a body twice that can be read once', async () => {
  answers = [{ status: 500 }, { status: 200 }];
  const body = new Blob(['abc']).stream();
  const error = await failureOf(newClient({ shouldRetry: () => true }).post('/x', { body }));
  expect(error).toMatchObject({ status: 500, attempts: 1 });
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]!.body).toBe('abc');
});

test('retries a refused connection, and names host and cause', async () => {
  const gone = await startServer(() => {});
  await gone.close();
  const client = new TestClient({ baseURL: gone.baseURL });
  const error = await failureOf(client.get('/x'));
  expect(error).toBeInstanceOf(APIConnectionError);
  const host = new URL(gone.origin).host;
  expect(error.message).toBe(
    `Connection error. ${host}: ECONNREFUSED: connect ECONNREFUSED ${host} (attempts: 3).`,
  );
  expect(error.cause).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  expect(client.pauses).toHaveLength(2);
});

describe('shouldRetry and onRetry', () => {
  test('see the facts and decide', async () => {
    answers = [
      { status: 404, headers: { 'retry-after-ms': '3' }, body: { error: { message: 'm' } } },
      { status: 200 },
    ];
    const asked: RetryContext[] = [];
    const told: RetryContext[] = [];
    const client = newClient({
      shouldRetry: (context: RetryContext) => {
        asked.push(context);
        return context.status === 404;
      },
      onRetry: (context: RetryContext) => told.push(context),
    });
    await client.get('/x', { __operation: 'getX' });
    expect(asked).toEqual(told);
    expect(asked).toEqual([
      {
        error: expect.objectContaining({ status: 404 }),
        attempt: 1,
        retriesLeft: 2,
        status: 404,
        method: 'get',
        path: '/x',
        operation: 'getX',
        retryAfterMs: 3,
        delayMs: 3,
        elapsedMs: expect.any(Number),
        wouldRetry: false,
      },
    ]);
  });

  test('leave it to the policy with undefined, and stop it with false', async () => {
    answers = [{ status: 500 }];
    expect(await failureOf(newClient({ shouldRetry: () => undefined }).get('/x'))).toMatchObject({
      attempts: 3,
    });
    const stopped = newClient().get('/x', { shouldRetry: async () => false });
    expect(await failureOf(stopped)).toMatchObject({ attempts: 1 });
  });

  test('are not asked where no retry is possible', async () => {
    answers = [{ status: 500 }];
    const shouldRetry = jest.fn(() => true);
    await failureOf(newClient({ shouldRetry }).get('/x', { maxRetries: 1 }));
    expect(shouldRetry).toHaveBeenCalledTimes(1);
  });

  test('fail the call with their own error', async () => {
    answers = [{ status: 500 }];
    const broken = newClient({
      onRetry: () => {
        throw new RangeError('broken');
      },
    });
    expect(await failureOf(broken.get('/x'))).toBeInstanceOf(RangeError);
  });
});

describe('idempotency keys', () => {
  const keys = () => server.requests.map(({ headers }) => headers['idempotency-key']);

  test('are not sent unless they are asked for', async () => {
    await newClient().post('/x', { body: {} });
    expect(keys()).toEqual([undefined]);
  });

  test('are the same for each attempt of a POST, and new for the next', async () => {
    answers = [{ status: 500 }, { status: 500 }, { status: 200 }];
    const client = newClient({ idempotencyKeys: true });
    await client.post('/x', { body: {} });
    await client.post('/x', { body: {} });
    await client.get('/x');
    const [first, second, third, next, read] = keys();
    expect(first).toMatch(/^oai-[0-9a-f-]{36}$/);
    expect([second, third]).toEqual([first, first]);
    expect(next).toMatch(/^oai-/);
    expect(next).not.toBe(first);
    expect(read).toBeUndefined();
  });

  test('may be given', async () => {
    await newClient().post('/x', { body: {}, idempotencyKey: 'mine' });
    expect(keys()).toEqual(['mine']);
  });
});

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
      `Request timed out. ${new URL(slow.origin).host}: not finished within 150 ms, ` +
        'option `timeout` (attempts: 2).',
    );
    expect(error.attempts).toBe(2);
    expect(slow.requests).toHaveLength(2);
    expect(await slow.connectionsLeft()).toBe(0);
  });

  test.each(['/headers', '/body'])('deadlineMs ends a call that stalls at %s', async (path) => {
    const client = new TestClient({ baseURL: slow.baseURL, deadlineMs: 50 });
    const startedAt = performance.now();
    const error = await failureOf(client.post(path, { body: {} }));
    expect(error).toBeInstanceOf(DeadlineExceededError);
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ deadlineMs: 50, attempts: 1 });
    expect(error.message).toMatch(/^Deadline exceeded\. .*within 50 ms, option `deadlineMs`/);
    expect(performance.now() - startedAt).toBeLessThan(1000);
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
    answers = [{ status: 429, headers: { 'retry-after': '5' } }];
    const client = newClient();
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
    const client = new TestClient({ baseURL: half.baseURL, timeout: 60 });
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
    const error = await failureOf(newClient().get('/x', options as never));
    expect(error.message).toMatch(message);
    expect(server.requests).toHaveLength(0);
  });

  test('a limit beyond what timers can wait is none', async () => {
    await newClient({ timeout: Infinity, deadlineMs: 1e12 }).get('/x');
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
    answers = [{ status: 500 }];
    const client = newClient();
    client.slow = true;
    const controller = new AbortController();
    const { signal } = controller;
    const startedAt = performance.now();
    const call = client.get('/x', {
      signal,
      onRetry: () => setTimeout(() => controller.abort(), 20),
    });
    jest.spyOn(Math, 'random').mockReturnValueOnce(1).mockReturnValueOnce(1);
    expect(await failureOf(call)).toBeInstanceOf(APIUserAbortError);
    jest.restoreAllMocks();
    expect(performance.now() - startedAt).toBeLessThan(450);
    expect(server.requests).toHaveLength(1);
  });

  test('a signal given beforehand sends nothing', async () => {
    const error = await failureOf(newClient().get('/x', { signal: AbortSignal.abort('no') }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(server.requests).toHaveLength(0);
  });
});

test('1,000 calls on one signal leave no listener', async () => {
  const { getEventListeners } = process.getBuiltinModule('node:events');
  const { signal } = new AbortController();
  const client = new TestClient({
    fetch: async () => new Response(count++ % 3 ? '{}' : 'x', { status: count % 5 ? 200 : 400 }),
  });
  let count = 0;
  const outcomes = await Promise.allSettled(
    Array.from({ length: 1000 }, (_, index) =>
      client
        .get('/x', { signal, stream: index % 7 === 0, allowUnterminatedStreams: true })
        .then(async (result) => {
          const stream = result as AsyncIterable<unknown>;
          if (index % 7 === 0) for await (const _event of stream);
        }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(100);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});
