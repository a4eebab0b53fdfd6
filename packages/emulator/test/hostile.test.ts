import { request } from 'node:http';
import { connect } from 'node:net';
import { WebSocket } from 'ws';

import { createEmulator, type EmulatorServer } from '../src/index.js';

/** Requests that no client sends: each gets an answer soon, and the next one is answered as usual. */

const emulator = createEmulator({ maxBodyBytes: 8 * 1024 * 1024 });
let server: EmulatorServer;
beforeAll(async () => (server = await emulator.listen()));
afterAll(() => server.close());
afterEach(() => emulator.reset());

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

function send({ method = 'POST', path = '/v1/chat/completions', headers, body }: Sent) {
  const { hostname, port } = new URL(server.baseURL);
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const outgoing = request(
      {
        ...{ host: hostname, port, method, path },
        headers: { authorization: 'Bearer sk', 'content-type': 'application/json', ...headers },
      },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += String(chunk)));
        response.on('end', () => resolve({ status: response.statusCode!, text }));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const messages = [{ role: 'user', content: 'Hi' }];
const chat = (members: string) =>
  `{"model":"gpt-4o","messages":${JSON.stringify(messages)},${members}}`;
const nested = (levels: number, open: string, close: string) =>
  open.repeat(levels) + '1' + close.repeat(levels);
const form = (fields: number) => ({
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
  path: '/v1/files',
  body: `${'--b\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'.repeat(fields)}--b--\r\n`,
});
const format = (schema: string) =>
  chat(`"response_format":{"type":"json_schema","json_schema":{"name":"a","schema":${schema}}}`);

const rows: [string, Sent][] = [
  ['JSON 5,000 levels deep', { body: chat(`"metadata":${nested(5000, '{"a":', '}')}`) }],
  ['lists 100,000 levels deep', { body: chat(`"stop":${nested(100_000, '[', ']')}`) }],
  ['broken JSON', { body: '{"model":' }],
  ['JSON that is no object', { body: '[]' }],
  ['no body', { body: '' }],
  ['a member __proto__', { body: chat('"__proto__":{"model":"x"}') }],
  ['metadata named as members of objects', { body: chat('"metadata":{"constructor":"x"}') }],
  ['a model named as a member of objects', { body: chat('"model":"__proto__"') }],
  ['a body that is too large', { body: 'x'.repeat(9 * 1024 * 1024) }],
  ['a form of 40,000 fields', form(40_000)],
  ['a form without a boundary', { ...form(1), headers: { 'content-type': 'multipart/form-data' } }],
  ['a schema that asks for 1e9 items', { body: format('{"type":"array","minItems":1000000000}') }],
  [
    'a schema that asks for a text of 1e9 characters',
    { body: format('{"type":"string","minLength":1000000000}') },
  ],
  ['a schema that refers to itself', { body: format('{"$ref":"#"}') }],
  ['a pattern that takes long to match', { body: format('{"type":"string","pattern":"^(a+)+$"}') }],
  ['n of 1e9', { body: chat('"n":1000000000') }],
  ['a Host that is none', { headers: { host: 'a b' }, method: 'GET', path: '/v1/models' }],
  ['a Host with a path', { headers: { host: 'x/../y' }, method: 'GET', path: '/v1/models' }],
  [
    'a percent sign in a path',
    { path: '/openai/deployments/%/chat/completions', body: chat('"n":1') },
  ],
  ['%2e%2e in a path', { method: 'GET', path: '/v1/files/%2e%2e/models' }],
  ['a path that begins with //', { method: 'GET', path: '//v1/models' }],
  ['a path of 10,000 segments', { method: 'GET', path: `/v1${'/a'.repeat(5000)}` }],
  ['the id __proto__', { method: 'GET', path: '/v1/responses/__proto__' }],
  ['the id constructor', { method: 'GET', path: '/v1/files/constructor' }],
  ['the method TRACE', { method: 'TRACE', path: '/v1/models' }],
  ['the method OPTIONS', { method: 'OPTIONS', path: '/v1/models' }],
  ['an absolute URL as a path', { method: 'GET', path: 'http://other.example/v1/models' }],
  ['a limit of 1e308', { method: 'GET', path: '/v1/files?limit=1e308' }],
  ['an id after __proto__', { method: 'GET', path: '/v1/files?after=__proto__' }],
];

test.each(rows)('%s', async (_name, sent) => {
  const startedAt = performance.now();
  const { status, text } = await send(sent);
  expect(performance.now() - startedAt).toBeLessThan(5000);
  expect(status).toBeLessThan(500);
  expect(text.length).toBeLessThan(1024 * 1024);
  expect(({} as Record<string, unknown>)['model']).toBeUndefined();
  const after = await send({ body: chat('"n":1') });
  expect(after.status).toBe(200);
});

test.each([
  ['nothing', ''],
  ['no HTTP', 'hello\r\n\r\n'],
  ['a header line that never ends', `GET /v1/models HTTP/1.1\r\nhost: ${'x'.repeat(200_000)}`],
  [
    'two lengths',
    'POST /v1/x HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
  ],
])('a connection that sends %s harms no other one', async (_name, text) => {
  const { hostname, port } = new URL(server.baseURL);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(text);
  expect((await send({ body: chat('"n":1') })).status).toBe(200);
  socket.destroy();
});

test.each([
  ['JSON 5,000 levels deep', `{"type":"session.update","session":${nested(5000, '{"a":', '}')}}`],
  ['lists 100,000 levels deep', nested(100_000, '[', ']')],
  ['an event named __proto__', '{"type":"__proto__"}'],
  ['no event', 'null'],
  ['no JSON', '{'],
])('a realtime socket that sends %s goes on', async (_name, text) => {
  const url = `${server.baseURL.replace('http', 'ws')}/realtime?model=gpt-realtime`;
  const socket = new WebSocket(url, { headers: { authorization: 'Bearer sk' } });
  const types: string[] = [];
  const answered = new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', reject);
    socket.on('message', (data) => {
      const { type } = JSON.parse(String(data)) as { type: string };
      types.push(type);
      if (type === 'session.updated') resolve();
    });
  });
  socket.on('open', () => {
    socket.send(text);
    socket.send('{"type":"session.update","session":{"type":"realtime","instructions":"x"}}');
  });
  await answered;
  socket.removeAllListeners('close');
  socket.close();
  expect(types).toContain('error');
});

test.each([
  ['headers', 'GET /v1/models HTTP/1.1\r\nhost: x\r\nx-a: '],
  [
    'bodies',
    'POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n{',
  ],
])('300 connections whose %s never end keep no other one waiting', async (_name, text) => {
  const { hostname, port } = new URL(server.baseURL);
  const sockets = await Promise.all(
    Array.from({ length: 300 }, async () => {
      const socket = connect(Number(port), hostname);
      socket.on('error', () => {});
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write(text);
      return socket;
    }),
  );
  expect((await send({ body: chat('"n":1') })).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});

test('listens on this machine only', () => {
  expect(new URL(server.baseURL).hostname).toMatch(/^(127\.0\.0\.1|localhost)$/);
});
