import { request as send } from 'node:http';
import { createEmulator, type EmulatorServer } from '../src/index.js';
import { authorization } from './helpers/client.js';

const emulator = createEmulator({ strict: true });
let server: EmulatorServer;
beforeAll(async () => (server = await emulator.listen({ control: true })));
afterAll(() => server.close());
beforeEach(() => emulator.reset());

const json = { 'content-type': 'application/json' };
const control = async (path: string, body?: unknown, headers: Record<string, string> = json) => {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await fetch(`${server.url}/_emulator${path}`, { ...init, headers });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as any };
};
const ask = async () => {
  const answer = await fetch(`${server.baseURL}/chat/completions`, {
    method: 'POST',
    headers: { ...authorization, ...json },
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] }),
  });
  return { status: answer.status, body: (await answer.json()) as any };
};

test('scripts, faults and requests over HTTP', async () => {
  await control('/script', { answers: [{ text: 'one' }, { text: 'two' }] });
  await control('/fault', {
    fault: { kind: 'status', status: 503 },
    match: { path: '^/chat', times: 1, skip: 1 },
  });
  expect((await ask()).body.choices[0].message.content).toBe('one');
  expect((await ask()).status).toBe(503);
  expect((await control('/pending')).body).toMatchObject([
    { kind: 'script', description: '{"text":"two"}', hits: 0 },
  ]);
  const undone = await control('/assert-done', {});
  expect(undone.status).toBe(409);
  expect(undone.body.error.message).toContain('- script {"text":"two"}');
  expect((await ask()).body.choices[0].message.content).toBe('two');
  expect(await control('/assert-done', {})).toMatchObject({ status: 200 });
  const { body: requests } = await control('/requests');
  expect(requests).toHaveLength(3);
  expect(requests[1]).toMatchObject({ method: 'POST', path: '/chat/completions', status: 503 });
  expect(requests[0].headers.authorization).toBe('***');
  await control('/reset', {});
  expect((await control('/requests')).body).toEqual([]);
});

test('what is pending is listed as it is written', async () => {
  const paths = ['/files', '^/chat', '^/(threads|assistants)'];
  for (const path of paths) {
    await control('/script', { answers: { text: 'a' }, match: { path, times: 'always', skip: 1 } });
  }
  emulator.script({ text: 'a' }, { path: /models|batches/, times: 2, when: () => true });
  expect((await control('/pending')).body.map(({ match }: any) => match)).toEqual([
    ...paths.map((path) => ({ path, times: 'always', skip: 1 })),
    { path: '^.*(?:models|batches)', times: 2 },
  ]);
  await control('/reset', {});
});

test('puts the clock forward', async () => {
  await control('/script', { answers: { text: 'late', delayMs: 3_600_000 } });
  const answer = ask();
  while (emulator.pending().length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await control('/advance', { ms: 3_600_000 });
  expect((await answer).body.choices[0].message.content).toBe('late');
  const ahead = (await ask().then(() => emulator.requests.at(-1)!)).receivedAtMs - Date.now();
  expect(ahead).toBeGreaterThan(3_500_000);
});

test('lists its operations', async () => {
  expect((await control('')).body.operations).toContain('POST /script');
  expect(await control('/nothing', {})).toMatchObject({ status: 404 });
});

test.each<[string, string, unknown, string]>([
  ['a misspelled script', '/script', { answers: { txt: 'a' } }, "did you mean 'text'?"],
  ['no answers', '/script', {}, 'script: answers is undefined'],
  ['a misspelled member', '/script', { answer: {} }, "did you mean 'answers'?"],
  ['an unknown fault', '/fault', { fault: { kind: 'stat' } }, "kind is 'stat'"],
  ['a wrong time', '/advance', { ms: -1 }, 'ms is -1'],
  ['a list', '/script', [], 'must be a JSON object'],
])('refuses %s', async (_name, path, body, message) => {
  const answer = await control(path, body);
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toContain(message);
});

describe('other origins cannot drive it', () => {
  test.each<[string, Record<string, string>]>([
    ['a page of another origin', { ...json, origin: 'https://evil.example' }],
    ['a sandboxed page', { ...json, origin: 'null' }],
    ['a page of another port', { ...json, origin: 'http://127.0.0.1:1' }],
    ['a form', { 'content-type': 'text/plain' }],
    ['a link of another site', { ...json, 'sec-fetch-site': 'cross-site' }],
    ['a link of a sibling', { ...json, 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_name, headers) => {
    const answer = await control('/script', { answers: { text: 'evil' } }, headers);
    expect(answer.status).toBe(403);
    expect(emulator.pending()).toEqual([]);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('a name of another host that leads here', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `evil.example:${server.port}` };
      send(`${server.url}/_emulator/requests`, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  test('a preflight request allows nothing', async () => {
    const answer = await fetch(`${server.url}/_emulator/script`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('its own page may', async () => {
    const headers = { ...json, origin: server.url, 'sec-fetch-site': 'same-origin' };
    expect((await control('/script', { answers: { text: 'a' } }, headers)).status).toBe(200);
  });
});

test('a server without control has none', async () => {
  const plain = await createEmulator().listen();
  const answer = await fetch(`${plain.url}/_emulator`, { headers: authorization });
  expect(answer.status).toBe(404);
  await plain.close();
});

test.each(['/chat/completions', '/responses', '/embeddings', '/images/generations'])(
  'a strict emulator has no answer of its own for %s',
  async (path) => {
    const answer = await emulator.fetch(`https://x/v1${path}`, {
      method: 'POST',
      headers: { ...authorization, ...json },
      body: '{}',
    });
    expect(answer.status).toBe(501);
    expect(answer.headers.get('x-should-retry')).toBe('false');
    expect(await answer.json()).toMatchObject({ error: { code: 'unscripted_request' } });
    const files = await emulator.fetch('https://x/v1/files', { headers: authorization });
    expect(files.status).toBe(200);
  },
);

test('what is pending is listed', () => {
  const own = createEmulator();
  own.assertDone();
  const handle = own.script({ text: 'a' }, { path: '/responses', skip: 2 });
  own.fault({ kind: 'empty' }, { times: Infinity });
  own.script(function answer() {
    return {};
  });
  expect(own.pending().map(({ kind, description }) => [kind, description])).toEqual([
    ['script', '{"text":"a"}'],
    ['script', "a function 'answer'"],
    ['fault', '{"kind":"empty"}'],
  ]);
  expect(() => own.assertDone()).toThrow('- script {"text":"a"}, for /responses after 2 others');
  handle.remove();
  expect(own.pending()).toHaveLength(2);
});

test.each([
  [NaN, undefined, /NaN is not a number/],
  [1, { now: () => 0, sleep: async () => undefined }, /clock is an option/],
])('a clock is not put forward by %s', (ms, clock, message) => {
  expect(() => createEmulator({ clock }).advance(ms)).toThrow(message);
});

test('requests are shown without credentials, wherever they stand', async () => {
  const mcp = {
    type: 'mcp',
    server_label: 's',
    server_url: 'https://mcp.test',
    authorization: 'mine',
  };
  await fetch(`${server.baseURL}/responses?api-key=in-the-query`, {
    method: 'POST',
    headers: {
      ...authorization,
      ...json,
      'x-api-key': 'in-a-header',
      'x-other': 'Bearer in-a-value',
    },
    body: JSON.stringify({ model: 'm'.repeat(1000), input: 'Hi', tools: [mcp] }),
  });
  const { body: requests } = await control('/requests');
  const { body: exchange } = await control(`/exchange?id=${requests[0].requestId}`);
  expect(exchange.model).toBe(`${'m'.repeat(200)}…`);
  for (const shown of [requests[0], exchange.request]) {
    expect(shown).toMatchObject({
      query: { 'api-key': '***' },
      headers: { authorization: '***', 'x-api-key': '***', 'x-other': '***' },
      body: { tools: [{ server_url: 'https://mcp.test', authorization: '***' }] },
    });
  }
  expect(JSON.stringify([requests, exchange])).not.toMatch(/in-the-query|in-a-|mine/);
});
