import {
  APIConnectionError,
  InternalServerError,
  RateLimitError,
  type RetryContext,
} from '../src/index.js';
import { answeringServer } from './helpers/answering-server.js';
import { startServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const server = answeringServer();

afterEach(() => jest.restoreAllMocks());

/** Leaves out the random part of delays. */
function withoutJitter(): void {
  jest.spyOn(Math, 'random').mockReturnValue(0);
}

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
  server.answers = [{ status }, { status: 200 }];
  const client = server.newClient();
  const call = client.post('/x', { body: { a: 1 } });
  if (retried) expect(await call).toEqual({ ok: true });
  else expect(await failureOf(call)).toMatchObject({ status, attempts: 1 });
  expect(server.requests).toHaveLength(retried ? 2 : 1);
  expect(server.requests.map(({ body }) => body)).toEqual(
    Array(server.requests.length).fill('{"a":1}'),
  );
});

test('gives up after maxRetries, and says how many attempts there were', async () => {
  server.answers = [{ status: 503, body: { error: { message: 'busy' } } }];
  for (const [maxRetries, attempts] of [
    [undefined, 3],
    [0, 1],
    [4, 5],
  ] as const) {
    server.requests.length = 0;
    const error = await failureOf(server.newClient().get('/x', { maxRetries }));
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
  withoutJitter();
  server.answers = [{ status: 429, headers: header as Record<string, string> }, { status: 200 }];
  const client = server.newClient();
  await client.get('/x');
  expect(client.pauses).toEqual([pause]);
});

test('waits until the date that the server names', async () => {
  withoutJitter();
  const date = new Date(Date.now() + 30_000).toUTCString();
  server.answers = [{ status: 503, headers: { 'retry-after': date } }, { status: 200 }];
  const client = server.newClient();
  await client.get('/x');
  expect(client.pauses[0]).toBeGreaterThan(28_000);
  expect(client.pauses[0]).toBeLessThanOrEqual(30_000);
});

test.each([
  { 'retry-after': '0' },
  { 'retry-after': '-5' },
  { 'retry-after-ms': '0' },
  { 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' },
  { 'retry-after': 'soon 5' },
])('its own backoff is the floor for %j', async (headers) => {
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  server.answers = [{ status: 429, headers: headers as Record<string, string> }];
  const client = server.newClient();
  await failureOf(client.get('/x'));
  expect(client.pauses).toEqual([250, 500]);
});

test('clients that were given the same time return apart', async () => {
  server.answers = [{ status: 429, headers: { 'retry-after': '4' } }];
  const client = server.newClient();
  await Promise.all(
    Array.from({ length: 50 }, () => failureOf(client.get('/x', { maxRetries: 1 }))),
  );
  expect(new Set(client.pauses).size).toBe(50);
  for (const pause of client.pauses) {
    expect(pause).toBeGreaterThanOrEqual(4000);
    expect(pause).toBeLessThan(5000);
  }
});

test('fails at once where the server wants a longer wait than maxRetryAfterMs', async () => {
  server.answers = [{ status: 429, headers: { 'retry-after': '61' } }, { status: 200 }];
  const client = server.newClient();
  const error = await failureOf(client.get('/x'));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfterMs: 61_000, attempts: 1 });
  expect(client.pauses).toEqual([]);
  await server.newClient({ maxRetryAfterMs: 61_000 }).get('/x');
  server.requests.length = 0;
  await client.get('/x', { maxRetryAfterMs: 61_000 });
  expect(server.requests).toHaveLength(2);
});

test('backs off with full jitter, doubling from half a second to eight', async () => {
  server.answers = [{ status: 500 }];
  jest.spyOn(Math, 'random').mockReturnValue(0.5);
  const client = server.newClient();
  await failureOf(client.get('/x', { maxRetries: 6 }));
  expect(client.pauses).toEqual([250, 500, 1000, 2000, 4000, 4000]);
});

test.each([
  { status: 400, advice: 'true', attempts: 3 },
  { status: 500, advice: 'false', attempts: 1 },
  { status: 500, advice: 'maybe', attempts: 3 },
])(
  'x-should-retry: $advice for $status makes $attempts attempts',
  async ({ status, advice, attempts }) => {
    server.answers = [{ status, headers: { 'x-should-retry': advice } }];
    expect(await failureOf(server.newClient().get('/x'))).toMatchObject({ attempts });
  },
);

test.each([
  { error: { code: 'insufficient_quota', message: 'm' } },
  { error: { type: 'insufficient_quota', message: 'm' } },
])('never retries an exhausted quota, whatever it is told: %j', async (body) => {
  server.answers = [{ status: 429, body, headers: { 'x-should-retry': 'true' } }];
  const error = await failureOf(server.newClient({ shouldRetry: () => true }).get('/x'));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error.attempts).toBe(1);
});

test('never sends a body twice that can be read once', async () => {
  server.answers = [{ status: 500 }, { status: 200 }];
  const body = new Blob(['abc']).stream();
  const error = await failureOf(server.newClient({ shouldRetry: () => true }).post('/x', { body }));
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
    withoutJitter();
    server.answers = [
      { status: 404, headers: { 'retry-after-ms': '3' }, body: { error: { message: 'm' } } },
      { status: 200 },
    ];
    const asked: RetryContext[] = [];
    const told: RetryContext[] = [];
    const client = server.newClient({
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
    server.answers = [{ status: 500 }];
    expect(
      await failureOf(server.newClient({ shouldRetry: () => undefined }).get('/x')),
    ).toMatchObject({
      attempts: 3,
    });
    const stopped = server.newClient().get('/x', { shouldRetry: async () => false });
    expect(await failureOf(stopped)).toMatchObject({ attempts: 1 });
  });

  test('are not asked where no retry is possible', async () => {
    server.answers = [{ status: 500 }];
    const shouldRetry = jest.fn(() => true);
    await failureOf(server.newClient({ shouldRetry }).get('/x', { maxRetries: 1 }));
    expect(shouldRetry).toHaveBeenCalledTimes(1);
  });

  test('fail the call with their own error', async () => {
    server.answers = [{ status: 500 }];
    const broken = server.newClient({
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
    await server.newClient().post('/x', { body: {} });
    expect(keys()).toEqual([undefined]);
  });

  test('are the same for each attempt of a POST, and new for the next', async () => {
    server.answers = [{ status: 500 }, { status: 500 }, { status: 200 }];
    const client = server.newClient({ idempotencyKeys: true });
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
    await server.newClient().post('/x', { body: {}, idempotencyKey: 'mine' });
    expect(keys()).toEqual(['mine']);
  });
});
