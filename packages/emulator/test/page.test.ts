import { readFileSync, readdirSync } from 'node:fs';
import { request as send } from 'node:http';
import { join } from 'node:path';
import { pageFiles } from '../src/control/page.gen.js';
import { createEmulator, type EmulatorServer } from '../src/index.js';
import { authorization } from './helpers/client.js';
import { openFeed } from './helpers/feed.js';
import { closeSockets, openSocket } from './helpers/sockets.js';

const emulator = createEmulator();
let server: EmulatorServer;
beforeAll(async () => (server = await emulator.listen({ control: true })));
afterAll(() => server.close());
beforeEach(() => emulator.reset());
afterEach(closeSockets);

const json = { 'content-type': 'application/json' };
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const post = (path: string, body: unknown) =>
  fetch(`${server.baseURL}${path}`, {
    method: 'POST',
    headers: { ...authorization, ...json },
    body: JSON.stringify(body),
  });
const ask = (more = {}) =>
  post('/chat/completions', {
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Hi' }],
    ...more,
  });
const read = async (path: string) =>
  (await (await fetch(`${server.url}/_emulator/${path}`)).json()) as any;

/** Sends a request with headers that fetch does not let through. */
const ownRequest = (path: string, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; type: string }>((resolve, reject) => {
    send(`${server.url}${path}`, { headers }, (answer) => {
      answer.destroy();
      resolve({ status: answer.statusCode, type: answer.headers['content-type'] ?? '' });
    })
      .on('error', reject)
      .end();
  });

describe('the page', () => {
  test('a browser that opens / gets it, with a strict policy', async () => {
    const answer = await fetch(server.url, { headers: html });
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const text = await answer.text();
    const linked = [...text.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path!);
    expect(linked.length).toBeGreaterThan(3);
    for (const path of linked) expect((await fetch(`${server.url}${path}`)).status).toBe(200);
    // Nothing inside the page that the policy forbids, and nothing from elsewhere.
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|https?:/);
    expect(emulator.requests).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['a client of the API', { accept: 'application/json' }],
    ['a client that takes anything', { accept: '*/*' }],
    ['a frame', { ...html, 'sec-fetch-dest': 'iframe' }],
    ['a script', { ...html, 'sec-fetch-dest': 'empty' }],
    ['a name of another host', { ...html, host: 'evil.example' }],
  ])('%s gets JSON', async (_name, headers) => {
    expect(await ownRequest('/', headers)).toEqual({ status: 200, type: 'application/json' });
  });

  test('a server without control has none', async () => {
    const plain = await createEmulator().listen();
    const start = await fetch(plain.url, { headers: html });
    expect(await start.json()).toMatchObject({ name: '@oai/emulator', status: 'ok' });
    for (const path of ['page/main.js', 'page/index.html', 'events'])
      expect((await fetch(`${plain.url}/_emulator/${path}`)).status).toBe(404);
    await plain.close();
  });

  test.each(['page/nothing.js', 'page/constructor', 'page/../package.json', 'page/__proto__.js'])(
    'there is no %s',
    async (path) => {
      expect((await ownRequest(`/_emulator/${path}`, {})).status).toBe(404);
    },
  );

  test('its files are those of the folder', () => {
    const folder = join(__dirname, '../page');
    const names = readdirSync(folder).sort();
    expect(Object.keys(pageFiles)).toEqual(names);
    for (const name of names) {
      expect(pageFiles[name]).toBe(readFileSync(join(folder, name), 'utf8'));
    }
  });
});

describe('what happens', () => {
  test('comes as it happens: requests, streams, faults and scripts', async () => {
    const feed = await openFeed(server);
    emulator.script({ text: ['One', ' two'] });
    await feed.until('pending', (pending) => pending.length === 1);
    await (await ask({ stream: true })).text();
    const isDone = (each: any) => each.endedAfterMs !== undefined;
    const [first] = await feed.until('exchanges', (exchanges) => exchanges.every(isDone));
    expect(first).toMatchObject({
      method: 'POST',
      path: '/chat/completions',
      model: 'gpt-4o',
      status: 200,
      isStream: true,
      isScripted: true,
      cancelled: false,
    });
    expect(first.pieceCount).toBeGreaterThan(3);
    expect(first.endedAfterMs).toBeGreaterThanOrEqual(first.answeredAfterMs);
    await feed.until('pending', (pending) => pending.length === 0);
    emulator.fault({ kind: 'reset', stage: 'before-headers' });
    await expect(ask()).rejects.toThrow();
    await feed.until('exchanges', ([last]) => last.fault === 'reset' && isDone(last));
    feed.close();
  });

  test('begins with the present state, and begins anew after a reset', async () => {
    await (await ask()).text();
    await post('/responses', { model: 'gpt-5', input: 'Hi' });
    const feed = await openFeed(server);
    const exchanges = await feed.until('exchanges', (list) => list.length === 2);
    expect(exchanges.map(({ path }: any) => path)).toEqual(['/chat/completions', '/responses']);
    const objects = await feed.until('objects', (kinds) => kinds.length > 0);
    expect(objects).toContainEqual({ kind: 'response', count: 1, statuses: { completed: 1 } });
    emulator.reset();
    await feed.until('reset');
    await feed.until('objects', (kinds) => kinds.length === 0);
    feed.close();
  });

  test('ends with its reader', async () => {
    const feed = await openFeed(server);
    feed.close();
    // A server whose streams go on does not close.
    const own = await createEmulator().listen({ control: true });
    await openFeed(own);
    await own.close();
  });

  test('is for the page alone', async () => {
    const path = '/_emulator/events';
    const refused = { status: 403, type: 'application/json' };
    expect(await ownRequest(path, { origin: 'https://evil.example' })).toEqual(refused);
    expect(await ownRequest(path, { 'sec-fetch-site': 'cross-site' })).toEqual(refused);
    expect(await ownRequest(path, { host: 'evil.example' })).toEqual(refused);
    expect(await ownRequest(path, {})).toMatchObject({ status: 200 });
  });
});

describe('one exchange', () => {
  test('has what was sent and when, and no credentials', async () => {
    await (await ask({ stream: true })).text();
    const { requestId } = emulator.requests[0]!;
    const exchange = await read(`exchange?id=${requestId}`);
    expect(exchange.request.headers.authorization).toBe('***');
    expect(exchange.request.body.messages).toEqual([{ role: 'user', content: 'Hi' }]);
    expect(exchange.responseHeaders['content-type']).toMatch(/^text\/event-stream/);
    expect(exchange.pieces).toHaveLength(exchange.pieceCount);
    expect(exchange.pieces[0]).toMatchObject({ from: 'server' });
    expect(exchange.pieces.at(-1).text).toBe('data: [DONE]\n\n');
    const times = exchange.pieces.map(({ afterMs }: any) => afterMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('of a fetch in this process is there too', async () => {
    const answer = await emulator.fetch('https://api.openai.com/v1/models', {
      headers: authorization,
    });
    await answer.text();
    const exchange = await read(`exchange?id=${emulator.requests[0]!.requestId}`);
    expect(exchange).toMatchObject({ path: '/models', status: 200 });
    expect(exchange.endedAfterMs).toBeGreaterThanOrEqual(exchange.answeredAfterMs);
    expect(JSON.parse(exchange.pieces[0].text)).toMatchObject({ object: 'list' });
  });

  test('of a WebSocket has the messages of both sides', async () => {
    const { until, send } = openSocket({ server } as never, '/realtime?model=gpt-realtime');
    await until('session.created');
    send({ type: 'input_audio_buffer.clear' });
    await until('input_audio_buffer.cleared');
    const exchange = await read(`exchange?id=${emulator.requests[0]!.requestId}`);
    expect(exchange).toMatchObject({ status: 101, isStream: true });
    const types = exchange.pieces.map(({ from, text }: any) => [from, JSON.parse(text).type]);
    expect(types).toEqual([
      ['server', 'session.created'],
      ['client', 'input_audio_buffer.clear'],
      ['server', 'input_audio_buffer.cleared'],
    ]);
  });

  test('is kept in bounds', async () => {
    emulator.script({ body: 'x'.repeat(300_000) }, { path: '/models' });
    await (await fetch(`${server.baseURL}/models`, { headers: authorization })).text();
    const { requestId } = emulator.requests[0]!;
    const { sentBytes } = await read(`exchange?id=${requestId}`);
    expect(sentBytes).toBe(300_000);
    const feed = await openFeed(server);
    for (let sent = 0; sent < 210; sent += 1) {
      await emulator.fetch('https://x/v1/files', { headers: authorization });
    }
    const forgotten = await fetch(`${server.url}/_emulator/exchange?id=${requestId}`);
    expect(forgotten.status).toBe(400);
    feed.close();
    const later = await openFeed(server);
    await later.until('exchanges', (exchanges) => exchanges.length === 200);
    later.close();
  });
});

test('what is pending can be removed', async () => {
  emulator.script({ text: 'a' });
  emulator.fault({ kind: 'empty' });
  const pending = await read('pending');
  const remove = (id: string) =>
    fetch(`${server.url}/_emulator/remove`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ id }),
    });
  expect((await remove(pending[1].id)).status).toBe(200);
  expect(await read('pending')).toMatchObject([{ kind: 'script' }]);
  const unknown = await remove(pending[1].id);
  expect(unknown.status).toBe(400);
  expect(await unknown.json()).toMatchObject({
    error: { message: `remove: nothing that is pending has the id ${pending[1].id}` },
  });
});

test('stored objects are listed without credentials', async () => {
  await post('/organization/admin_api_keys', { name: 'Key' });
  await post('/realtime/client_secrets', {});
  const created = await post('/vector_stores', { name: 'Notes', metadata: { secret: 'x' } });
  expect(created.status).toBe(200);
  const kinds = (await read('objects')).map(({ kind }: any) => kind);
  expect(kinds).toContain('vector store');
  expect(kinds).not.toContain('issued key');
  expect(kinds).not.toContain('client secret');
  const [store] = await read('objects-of-kind?kind=vector+store');
  expect(store).toMatchObject({ name: 'Notes', metadata: { secret: '***' } });
  expect((await fetch(`${server.url}/_emulator/objects-of-kind`)).status).toBe(400);
});
