import { OpenAIError, SmallClient } from '../src/index.js';
import { failureOf, TestClient } from './helpers/test-client.js';

const results: [name: string, result: unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['text', '{}'],
  ['the parsed body', { id: 'x' }],
  ['a mock without headers', { ok: true, status: 200, json: async () => ({}) }],
  ['a mock with plain headers', { ok: true, status: 200, headers: { 'content-type': 'x' } }],
  ['an error with plain headers', { ok: false, status: 500, headers: {} }],
  ['a redirect with plain headers', { status: 307, headers: { location: '/' } }],
];

test.each(results)(
  'a `fetch` that returns %s is named, and not called again',
  async (_name, result) => {
    for (const Client of [TestClient, SmallClient]) {
      const fetch = jest.fn(async () => result as Response);
      const client = new Client({ apiKey: 'key', fetch });
      const error = await failureOf(client.post('/chat/completions', { body: {} }));
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toMatch(/^`fetch` must return a Response/);
      expect(fetch).toHaveBeenCalledTimes(1);
    }
  },
);

test('a mock with a `get` for its headers is enough', async () => {
  const headers = new Map([['content-type', 'application/json']]);
  const mock = { ok: true, status: 200, headers, text: async () => '{"id":"x"}' };
  const client = new TestClient({ fetch: async () => mock as unknown as Response });
  expect(await client.get('/models/x')).toMatchObject({ id: 'x' });
});

test('a signal in `fetchOptions` ends an upload that its `fetch` waits for', async () => {
  const controller = new AbortController();
  let isWaiting!: () => void;
  const waiting = new Promise<void>((resolve) => (isWaiting = resolve));
  async function* endless(): AsyncGenerator<string> {
    yield 'content';
    isWaiting();
    await new Promise(() => {});
  }
  const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    await new Response(init!.body).arrayBuffer();
    return Response.json({});
  };
  const client = new TestClient({ fetch });
  const { signal } = controller;
  const call = client.post('/files', { body: endless(), fetchOptions: { signal } as never });
  const failure = failureOf(call);
  await waiting;
  controller.abort();
  expect((await failure).name).toBe('APIUserAbortError');
});
