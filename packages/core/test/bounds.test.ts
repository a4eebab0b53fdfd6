import { InvalidResponseError, OpenAIError, type Stream } from '../src/index.js';
import { startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const MIB = 1024 * 1024;
const part = Buffer.alloc(64 * 1024, 'x');

let server: TestServer;
let sentBytes: number;

beforeAll(async () => {
  // Sends `path` and then parts without end; a path that begins with a digit names the status.
  server = await startServer(async ({ url, body }, response) => {
    const type = url.endsWith('events') ? 'text/event-stream' : 'application/json';
    response.writeHead(Number(/\/v1\/(\d+)/.exec(url)?.[1] ?? 200), { 'content-type': type });
    response.write((JSON.parse(body) as { start: string }).start);
    sentBytes = 0;
    const closed = new Promise((resolve) => response.once('close', resolve));
    while (!response.destroyed && sentBytes < 200 * MIB) {
      sentBytes += part.length;
      if (!response.write(part)) {
        await Promise.race([closed, new Promise((resolve) => response.once('drain', resolve))]);
      }
    }
  });
});
afterAll(() => server.close());

const newClient = (options = {}) =>
  new TestClient({ baseURL: server.baseURL, maxRetries: 0, ...options });

test.each([400, 429, 500])('an error body of status %i without end', async (status) => {
  const start = '{"error":{"message":"long","code":"c';
  const error = await failureOf(newClient().post(`/${status}`, { body: { start } }));
  expect(error).toMatchObject({ status, attempts: 1 });
  expect(error.message.length).toBeLessThan(600);
  await server.connectionsLeft();
  // More may have been sent than was read.
  expect(sentBytes).toBeLessThan(16 * MIB);
});

describe('an event without end', () => {
  const first = 'data: {"a":1}\n\ndata: "';

  test.each([
    { options: {}, call: {}, atLeast: 128, atMost: 160 },
    { options: { maxEventBytes: 2 * MIB }, call: {}, atLeast: 2, atMost: 24 },
    { options: { maxEventBytes: 1 }, call: { maxEventBytes: 3 * MIB }, atLeast: 3, atMost: 24 },
  ])('ends with $options and $call', async ({ options, call, atLeast, atMost }) => {
    const stream = await newClient(options).post<Stream<unknown>>('/events', {
      body: { start: first },
      stream: true,
      ...call,
    });
    const items: unknown[] = [];
    const error = await failureOf(
      (async () => {
        for await (const item of stream) items.push(item);
      })(),
    );
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(error.message).toMatch(/larger than \d+ bytes \(option `maxEventBytes`\)/);
    expect(items).toEqual([{ a: 1 }]);
    await server.connectionsLeft();
    expect(sentBytes).toBeGreaterThanOrEqual(atLeast * MIB);
    expect(sentBytes).toBeLessThan(atMost * MIB);
  });

  test('many events that are larger together are none', async () => {
    const event = `data: {"text":"${'y'.repeat(1000)}"}\n\n`;
    const client = newClient({
      maxEventBytes: 4096,
      fetch: async () =>
        new Response(event.repeat(100) + 'data: [DONE]\n\n', {
          headers: { 'content-type': 'text/event-stream' },
        }),
    });
    const stream = await client.post<Stream<unknown>>('/events', { body: {}, stream: true });
    let count = 0;
    for await (const _item of stream) count++;
    expect(count).toBe(100);
  });

  test('0 sets no bound', async () => {
    const body = `data: {"text":"${'y'.repeat(1000)}"}\n\ndata: [DONE]\n\n`;
    const fetch = async () =>
      new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    const client = newClient({ maxEventBytes: 0, fetch });
    const stream = await client.post<Stream<unknown>>('/events', { body: {}, stream: true });
    let count = 0;
    for await (const _item of stream) count++;
    expect(count).toBe(1);
  });

  test.each([-1, NaN, '5'])('maxEventBytes: %p is refused', (maxEventBytes) => {
    expect(() => newClient({ maxEventBytes })).toThrow(OpenAIError);
  });
});

test.each(['<', '<style', '<style>', '<!--', '<a '])(
  'an error page of %j does not block the event loop',
  async (text) => {
    const page = text.repeat(MIB / text.length);
    const client = newClient({ fetch: async () => new Response(page, { status: 502 }) });
    const startedAt = performance.now();
    const error = await failureOf(client.get('/x'));
    expect(performance.now() - startedAt).toBeLessThan(5000);
    expect(error).toMatchObject({ status: 502 });
    expect(error.message.length).toBeLessThan(600);
  },
);
