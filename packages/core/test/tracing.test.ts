import { AsyncLocalStorage } from 'node:async_hooks';
import {
  channel as channelOf,
  subscribe,
  tracingChannel,
  unsubscribe,
} from 'node:diagnostics_channel';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, TestClient } from './helpers/test-client.js';
import type { ClientContext, Middleware, TraceContext } from '../src/index.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer(({ url }, response, index) => {
    if (url === '/v1/sse') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_s' });
      response.end('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n');
    } else sendJSON(response, index === 0 ? 500 : 200, {}, { 'x-request-id': `req_${index}` });
  });
});
beforeEach(() => {
  server.requests.length = 0;
});
afterAll(() => server.close());

/** Notes what is published on a channel while a function runs. */
async function record(
  names: string[],
  run: () => Promise<unknown>,
): Promise<[channel: string, context: TraceContext][]> {
  const published: [string, TraceContext][] = [];
  const stops = names.map((name) => {
    const channel = tracingChannel<string, TraceContext>(`oai:${name}`);
    const note =
      (stage: string) =>
      (context: object): void => {
        published.push([`${name} ${stage}`, { ...(context as TraceContext) }]);
      };
    const subscribers = {
      start: note('start'),
      end: note('end'),
      asyncStart: note('asyncStart'),
      asyncEnd: note('asyncEnd'),
      error: note('error'),
    };
    channel.subscribe(subscribers);
    return () => channel.unsubscribe(subscribers);
  });
  await run();
  for (const stop of stops) stop();
  return published;
}

test('a call is traced as a whole, and each of its attempts', async () => {
  const client = new TestClient({ baseURL: server.baseURL });
  const published = await record(['request', 'attempt', 'stream'], () =>
    client.post('/x', { body: {}, __operation: 'createX' }),
  );
  expect(published.map(([name]) => name)).toEqual([
    'request start',
    'request end',
    'attempt start',
    'attempt end',
    'attempt asyncStart',
    'attempt asyncEnd',
    'attempt start',
    'attempt end',
    'attempt asyncStart',
    'attempt asyncEnd',
    'request asyncStart',
    'request asyncEnd',
  ]);
  const facts = { operation: 'createX', method: 'post', path: '/x' };
  expect(published[0]![1]).toMatchObject(facts);
  expect(published[5]![1]).toMatchObject({
    ...facts,
    attempts: 1,
    status: 500,
    requestID: 'req_0',
  });
  expect(published.at(-1)![1]).toMatchObject({
    ...facts,
    attempts: 2,
    status: 200,
    requestID: 'req_1',
    url: `${server.baseURL}/x`,
  });
});

test('a failure is published', async () => {
  const client = new TestClient({ baseURL: server.baseURL, maxRetries: 0 });
  const published = await record(['request', 'attempt'], () => failureOf(client.get('/x')));
  const errors = published.filter(([name]) => name === 'request error');
  expect(errors).toHaveLength(1);
  expect(errors[0]![1].error).toMatchObject({ status: 500 });

  const lost = new TestClient({ baseURL: 'http://127.0.0.1:1/v1', maxRetries: 0 });
  const seen = await record(['attempt'], () => failureOf(lost.get('/x')));
  expect(seen.find(([name]) => name === 'attempt error')![1].error).toMatchObject({
    name: 'APIConnectionError',
  });
});

test('a stream is traced until its end', async () => {
  const client = new TestClient({ baseURL: server.baseURL });
  const published = await record(['stream'], async () => {
    const stream = await client.get<AsyncIterable<unknown>>('/sse', { stream: true });
    for await (const _event of stream);
  });
  expect(published.map(([name]) => name)).toEqual([
    'stream start',
    'stream end',
    'stream asyncStart',
    'stream asyncEnd',
  ]);
  expect(published[3]![1]).toMatchObject({ eventCount: 2, status: 200, requestID: 'req_s' });
});

test('what a subscriber binds to a call holds within it', async () => {
  const storage = new AsyncLocalStorage<string>();
  const channel = tracingChannel<string, TraceContext>('oai:request');
  channel.start.bindStore(storage, ({ path }) => `span of ${path}`);
  const noop = (): void => {};
  channel.subscribe({ start: noop, end: noop, asyncStart: noop, asyncEnd: noop, error: noop });
  let seen: string | undefined;
  const client = new TestClient({
    fetch: async () => {
      seen = storage.getStore();
      return Response.json({});
    },
  });
  await client.get('/bound');
  channel.start.unbindStore(storage);
  expect(seen).toBe('span of /bound');
  expect(storage.getStore()).toBeUndefined();
});

test('channels without `hasSubscribers`, as on Bun, are published as well', async () => {
  const { getBuiltinModule } = process;
  process.getBuiltinModule = ((id: string) => {
    const found = getBuiltinModule(id) as unknown as { tracingChannel: typeof tracingChannel };
    if (id !== 'node:diagnostics_channel') return found;
    return {
      channel: channelOf,
      tracingChannel: (name: string) => {
        const { start, end, asyncStart, asyncEnd, error } = tracingChannel(name);
        return { start, end, asyncStart, asyncEnd, error };
      },
    };
  }) as never;
  const client = new TestClient({ baseURL: server.baseURL });
  process.getBuiltinModule = getBuiltinModule;
  const published = await record(['request'], () => client.get('/x'));
  expect(published.map(([stage]) => stage)).toContain('request start');
});

test('subscribers of `oai:client` add middleware around that of the client', async () => {
  const order: string[] = [];
  const noting =
    (name: string): Middleware =>
    async (_request, next) => {
      order.push(name);
      return next();
    };
  const onClient = (message: unknown) => {
    (message as ClientContext).middleware.push(noting('added'));
  };
  const options = { baseURL: server.baseURL, middleware: [noting('own')] };
  const before = new TestClient(options);
  subscribe('oai:client', onClient);
  const client = new TestClient(options);
  const derived = client.withOptions({ maxRetries: 0 });
  unsubscribe('oai:client', onClient);
  for (const one of [before, client, derived]) {
    await one.get('/x', { middleware: [noting('call')] });
    order.push('|');
  }
  const added = ['added', 'own', 'call', '|'];
  expect(order).toEqual(['own', 'call', '|', ...added, ...added]);
});
