import { InvalidResponseError, type Stream } from '../src/index.js';
import { pollUntil } from '../src/internal.js';
import { startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

/** Each bound of docs/security.md at its value, one below and one above it. */

const MIB = 1024 * 1024;

let server: TestServer;
beforeAll(async () => {
  server = await startServer(({ url }, response, index) => {
    const [, kind, argument] = /\/v1\/(\w+)\/(\d+)/.exec(url)!;
    const count = Number(argument);
    switch (kind) {
      case 'hops': {
        if (count === 0) return void response.end('{}');
        response.writeHead(307, { location: `/v1/hops/${count - 1}` });
        return void response.end();
      }
      case 'after': {
        const isFirst = server.requests.filter((one) => one.url === url).length === 1;
        response.writeHead(isFirst ? 429 : 200, { 'retry-after': argument });
        return void response.end('{}');
      }
      case 'stall':
        response.writeHead(400, { 'content-type': 'application/json' });
        response.write('{"error":{"message":"slow"');
        if (count > 0) setTimeout(() => response.end('}}'), count);
        return;
      default:
        response.writeHead(500);
        response.end(`{"index":${index}}`);
    }
  });
});
afterAll(() => server.close());
beforeEach(() => server.requests.splice(0));

const newClient = (options = {}): TestClient =>
  new TestClient({ baseURL: server.baseURL, ...options });

/** A client whose server sends these parts, each in a read of its own. */
function clientOf(status: number, type: string, parts: string[], options = {}): TestClient {
  const fetch = async (): Promise<Response> => {
    const rest = parts.map((part) => new TextEncoder().encode(part));
    const stream = new ReadableStream({
      pull(sink) {
        const part = rest.shift();
        if (part) sink.enqueue(part);
        else sink.close();
      },
    });
    return new Response(stream, { status, headers: { 'content-type': type } });
  };
  return newClient({ maxRetries: 0, fetch, ...options });
}

test.each([
  { hops: 19, isFollowed: true },
  { hops: 20, isFollowed: true },
  { hops: 21, isFollowed: false },
])('$hops redirects: $isFollowed', async ({ hops, isFollowed }) => {
  const result = newClient().get(`/hops/${hops}`);
  if (isFollowed) await result;
  else await expect(result).rejects.toThrow('More than 20 redirects.');
  expect(server.requests).toHaveLength(Math.min(hops, 20) + 1);
});

test.each([
  { bytes: MIB - 1, isRead: true },
  { bytes: MIB, isRead: true },
  { bytes: MIB + 1, isRead: false },
])('the body of an error of $bytes bytes is read whole: $isRead', async ({ bytes, isRead }) => {
  const [start, end] = ['{"error":{"message":"read"},"a":"', '"}'];
  const body = start + 'x'.repeat(bytes - start.length - end.length) + end;
  const parts = [body.slice(0, MIB), body.slice(MIB)].filter(Boolean);
  const error = await failureOf(clientOf(400, 'application/json', parts).get('/x'));
  expect(error.status).toBe(400);
  expect(error.message === '400 read').toBe(isRead);
  expect(error.message.length).toBeLessThan(600);
});

test.each([499, 500, 501])('of a page of %i characters', async (length) => {
  const parts = [`<p>${'x'.repeat(length)}</p>`];
  const { message } = await failureOf(clientOf(502, 'text/html', parts).get('/x'));
  expect(message).toBe(`502 ${'x'.repeat(Math.min(length, 500))}`);
});

test.each([
  { pauseMs: 300, text: '400 slow' },
  // The body never ends.
  { pauseMs: 0, text: '400' },
])(
  'the body of an error that ends after $pauseMs ms',
  async ({ pauseMs, text }) => {
    const startedAt = performance.now();
    const error = await failureOf(newClient({ maxRetries: 0 }).get(`/stall/${pauseMs}`));
    const tookMs = performance.now() - startedAt;
    expect(error.status).toBe(400);
    expect(error.message).toContain(text);
    // Timers may fire a little early.
    if (pauseMs === 0) expect(tookMs).toBeGreaterThan(4_950);
  },
  60_000,
);

test.each([
  { options: {}, attempts: 3 },
  { options: { maxRetries: 0 }, attempts: 1 },
  { options: { maxRetries: 1 }, attempts: 2 },
  { options: { maxRetries: 3 }, attempts: 4 },
])('$attempts attempts with $options', async ({ options, attempts }) => {
  const error = await failureOf(newClient(options).get('/fail/0'));
  expect(error).toMatchObject({ status: 500, attempts });
  expect(server.requests).toHaveLength(attempts);
});

test.each([
  { seconds: 59, isRetried: true },
  { seconds: 60, isRetried: true },
  { seconds: 61, isRetried: false },
])('a retry after $seconds seconds: $isRetried', async ({ seconds, isRetried }) => {
  const client = newClient();
  const result = client.get(`/after/${seconds}`);
  if (isRetried) await result;
  else await expect(result).rejects.toMatchObject({ status: 429, retryAfterMs: seconds * 1000 });
  expect(client.pauses).toHaveLength(isRetried ? 1 : 0);
  for (const pauseMs of client.pauses) {
    expect(pauseMs).toBeGreaterThanOrEqual(seconds * 1000);
    expect(pauseMs).toBeLessThanOrEqual(seconds * 1000 + 2000);
  }
});

test.each([
  { header: 99, pauseMs: 100 },
  { header: 100, pauseMs: 100 },
  { header: 101, pauseMs: 101 },
  { header: 59_999, pauseMs: 59_999 },
  { header: 60_000, pauseMs: 60_000 },
  { header: 60_001, pauseMs: 60_000 },
])('polling again after $header ms', async ({ header, pauseMs }) => {
  const pauses: number[] = [];
  const states = ['running', 'done'];
  const headers = { 'openai-poll-after-ms': String(header) };
  const fetch = async (): Promise<Response> =>
    Response.json({ status: states.shift() }, { headers });
  const read = () => newClient({ fetch }).get<{ status: string }>('/x');
  await pollUntil(read, {
    isDone: ({ status }) => status === 'done',
    sleep: async (ms) => void pauses.push(ms),
  });
  expect(pauses).toEqual([pauseMs]);
});

test.each([
  { bytes: 4095, isRead: true },
  { bytes: 4096, isRead: true },
  { bytes: 4097, isRead: false },
])('an event of which $bytes bytes have arrived is read: $isRead', async ({ bytes, isRead }) => {
  const start = 'data: {"a":"';
  const parts = [start + 'x'.repeat(bytes - start.length), '"}\n\n', 'data: [DONE]\n\n'];
  const client = clientOf(200, 'text/event-stream', parts, { maxEventBytes: 4096 });
  const stream = await client.post<Stream<unknown>>('/x', { body: {}, stream: true });
  const items: unknown[] = [];
  const result = (async () => {
    for await (const item of stream) items.push(item);
  })();
  if (isRead) await result;
  else await expect(result).rejects.toBeInstanceOf(InvalidResponseError);
  expect(items).toHaveLength(isRead ? 1 : 0);
});
