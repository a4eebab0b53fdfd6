import { getEventListeners } from 'node:events';
import type { Fetch } from '../src/index.js';
import { undiciTransport } from '../src/undici/index.js';
import { sendJSON, startServer, type TestServer } from './helpers/http-server.js';
import { failureOf, SECRET, TestClient } from './helpers/test-client.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer(({ url, headers, body }, response) => {
    if (url === '/v1/stall') response.writeHead(200).write(' ');
    else if (url === '/v1/moved') response.writeHead(307, { location: '/v1/there' }).end();
    else sendJSON(response, 200, { url, headers, body });
  });
});
afterAll(() => server.close());

/** Wrappers around `fetch` and how they change the request. */
const wrappers: { name: string; fetch: Fetch; isMarked?: boolean }[] = [
  { name: 'pass it on', fetch: (url, init) => fetch(url, init) },
  { name: 'copy it', fetch: (url, init) => fetch(url, { ...init }) },
  { name: 'copy it by assignment', fetch: (url, init) => fetch(url, Object.assign({}, init)) },
  { name: 'make a request of it', fetch: (url, init) => fetch(new Request(url, init)) },
  {
    name: 'change its headers',
    isMarked: true,
    fetch: (url, init) => {
      (init!.headers as Headers).set('x-mark', '1');
      return fetch(url, init);
    },
  },
  {
    name: 'copy its headers',
    isMarked: true,
    fetch: (url, init) => {
      const headers = new Headers(init!.headers);
      headers.set('x-mark', '1');
      return fetch(url, { ...init, headers });
    },
  },
  {
    name: 'replace its headers',
    isMarked: true,
    fetch: (url, init) => {
      init!.headers = { ...Object.fromEntries(new Headers(init!.headers)), 'x-mark': '1' };
      return fetch(url, init);
    },
  },
  {
    name: 'replace its signal',
    fetch: (url, init) => {
      init!.signal = AbortSignal.any([init!.signal!, new AbortController().signal]);
      return fetch(url, init);
    },
  },
];

describe.each(wrappers)('functions that $name', ({ fetch, isMarked }) => {
  const newClient = () => new TestClient({ baseURL: server.baseURL, fetch, maxRetries: 0 });

  test('send what the call says', async () => {
    const { headers, body } = await newClient().post<{ headers: object; body: string }>('/x', {
      body: { a: 1 },
      headers: { 'x-own': 'yes' },
    });
    expect(body).toBe('{"a":1}');
    expect(headers).toMatchObject({
      authorization: `Bearer ${SECRET}`,
      'content-type': 'application/json',
      'x-own': 'yes',
      ...(isMarked ? { 'x-mark': '1' } : undefined),
    });
  });

  test('are ended by limits and signals', async () => {
    const late = newClient().get('/stall', { timeout: 50 });
    expect(await failureOf(late)).toMatchObject({ name: 'APIConnectionTimeoutError' });
    const controller = new AbortController();
    const call = failureOf(newClient().get('/stall', { signal: controller.signal }));
    setTimeout(() => controller.abort(), 20);
    expect(await call).toMatchObject({ name: 'APIUserAbortError' });
  });
});

test('what is sent shows all it has', async () => {
  let seen: RequestInit | undefined;
  const fetch: Fetch = (_url, init) => {
    seen = init;
    return Promise.resolve(Response.json({}));
  };
  await new TestClient({ fetch, baseURL: 'http://h' }).get('/x');
  expect(Object.keys(seen!).sort()).toEqual(['headers', 'method', 'redirect', 'signal']);
  expect(seen!.headers).toBeInstanceOf(Headers);
  expect(seen!.headers).toBe(seen!.headers);
  expect(seen!.signal).toBeInstanceOf(AbortSignal);
  expect(seen!.signal).toBe(seen!.signal);
});

test('a client that sends the same request twice has a signal for each', async () => {
  const signals: unknown[] = [];
  class Twice extends TestClient {
    override async fetchWithTimeout(
      ...[url, init, ms]: Parameters<TestClient['fetchWithTimeout']>
    ): Promise<Response> {
      const first = new AbortController();
      await super.fetchWithTimeout(url, init, ms, first);
      first.abort();
      return super.fetchWithTimeout(url, init, ms, new AbortController());
    }
  }
  const seenFetch: Fetch = (url, init) => {
    signals.push(init!.signal);
    expect(init!.redirect).toBe('manual');
    return fetch(url, init);
  };
  const client = new Twice({ fetch: seenFetch, baseURL: server.baseURL });
  expect(await client.get('/moved')).toMatchObject({ url: '/v1/there' });
  expect(new Set(signals).size).toBeGreaterThan(1);
});

test.each([
  {
    name: 'throws',
    fetch: (): never => {
      throw new TypeError('no network');
    },
    expected: { name: 'APIConnectionError' },
  },
  {
    name: 'gives a response and no promise',
    fetch: () => Response.json({ a: 1 }) as never,
    expected: { a: 1 },
  },
])('a fetch that $name', async ({ fetch, expected }) => {
  const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const client = new TestClient({ fetch, baseURL: 'http://h', maxRetries: 0 });
  expect(await client.get('/x').then(null, (error: unknown) => error)).toMatchObject(expected);
  const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  expect(after).toBeLessThanOrEqual(before);
});

describe('a signal that a subclass puts into the request', () => {
  const newClient = (signal: AbortSignal, fetch?: Fetch) => {
    class Signalled extends TestClient {
      protected override async prepareRequest(request: RequestInit): Promise<void> {
        request.signal = signal;
      }
    }
    return new Signalled({ baseURL: server.baseURL, maxRetries: 0, fetch });
  };

  test.each([
    { transport: 'fetch', fetch: undefined },
    { transport: 'undici', fetch: undiciTransport() },
  ])('ends the call and its body, $transport', async ({ fetch }) => {
    const controller = new AbortController();
    const call = newClient(controller.signal, fetch).get('/stall');
    await call.asResponse();
    const failure = failureOf(call);
    controller.abort();
    expect(await failure).toMatchObject({ name: 'APIUserAbortError' });
    const given = newClient(AbortSignal.abort(), fetch).get('/x');
    expect(await failureOf(given)).toMatchObject({ name: 'APIUserAbortError' });
  });

  test('is left alone once the call is over', async () => {
    const { signal } = new AbortController();
    const client = newClient(signal);
    for (let count = 0; count < 3; count++) await client.get('/x');
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('a call that nobody logs or inspects creates no Headers', async () => {
  const Native = Headers;
  let count = 0;
  globalThis.Headers = class extends Native {
    constructor(init?: HeadersInit) {
      super(init);
      count += 1;
    }
  };
  try {
    const response = Response.json({});
    await new TestClient({ fetch: async () => response }).post('/x', { body: {} });
  } finally {
    globalThis.Headers = Native;
  }
  expect(count).toBe(0);
});
