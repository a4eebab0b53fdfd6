import { once } from 'node:events';
import { WebSocket } from 'ws';
import { runCommand } from '../src/cli/command.js';
import type { ListenOptions } from '../src/index.js';
import { authorization, startClient, type TestClient } from './helpers/client.js';

/** Web pages from elsewhere, which browsers let send requests to this machine. */

const clients: TestClient[] = [];
afterEach(() => Promise.all(clients.splice(0).map(({ server }) => server.close())));

async function listening(options?: ListenOptions): Promise<TestClient> {
  const client = await startClient(undefined, options);
  clients.push(client);
  return client;
}

const chat = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };

const ELSEWHERE = [
  'https://evil.example',
  'http://localhost.evil.example:4010',
  'http://127.0.0.1.evil.example',
  'http://192.0.2.7',
  'http://[2001:db8::1]:4010',
  'null',
  'constructor',
];

test.each(ELSEWHERE)('a page of %s is refused, and uses up nothing', async (origin) => {
  const { emulator, server, post } = await listening();
  emulator.script({ text: 'scripted' });
  const refused = await post('/chat/completions', chat, { headers: { origin } });
  expect(refused.status).toBe(403);
  const { error } = (await refused.json()) as { error: { message: string; code: string } };
  expect(error.code).toBe('origin_not_allowed');
  expect(error.message).toContain(`Pages of ${origin} may not use this emulator`);
  const asked = { origin, 'access-control-request-method': 'POST' };
  const url = `${server.baseURL}/chat/completions`;
  const preflight = await fetch(url, { method: 'OPTIONS', headers: asked });
  expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
    403,
    null,
  ]);
  expect([emulator.requests.length, emulator.pending().length]).toEqual([0, 1]);
});

test.each(ELSEWHERE)('a WebSocket of a page of %s is refused', async (origin) => {
  const { emulator, server } = await listening();
  const address = `${server.baseURL.replace('http', 'ws')}/realtime?model=gpt-realtime`;
  const socket = new WebSocket(address, { headers: { ...authorization, origin } });
  const [error] = (await once(socket, 'error')) as [Error];
  expect(error.message).toContain('403');
  expect(emulator.requests).toEqual([]);
});

test.each([
  'http://localhost:5173',
  'http://app.localhost',
  'https://127.0.0.1:1',
  'http://[::1]:3000',
  'http://192.168.1.20:3000',
  'http://172.20.0.3',
  'http://web:8080',
  'capacitor://localhost',
])('a page of %s is answered', async (origin) => {
  const { post } = await listening();
  const answer = await post('/chat/completions', chat, { headers: { origin } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
});

test.each([
  { allowedOrigins: ['https://app.example'], origin: 'https://app.example', status: 200 },
  { allowedOrigins: ['https://app.example'], origin: 'https://app.example:444', status: 403 },
  { allowedOrigins: ['https://app.example'], origin: 'https://other.example', status: 403 },
  { allowedOrigins: ['null'], origin: 'null', status: 200 },
  { allowedOrigins: ['*'], origin: 'https://any.example', status: 200 },
])('$allowedOrigins: $origin gets $status', async ({ allowedOrigins, origin, status }) => {
  const { post } = await listening({ allowedOrigins });
  expect((await post('/chat/completions', chat, { headers: { origin } })).status).toBe(status);
});

test('--allow-origin names origins', async () => {
  const { server } = await runCommand(
    ['--port', '0', '--quiet', '--allow-origin', 'https://app.example'],
    { version: '1.2.3', env: {}, colors: false, print: () => {} },
  );
  const statuses = [];
  for (const origin of ['https://app.example', 'https://other.example']) {
    const headers = { ...authorization, origin };
    statuses.push((await fetch(`${server!.baseURL}/models`, { headers })).status);
  }
  await server!.close();
  expect(statuses).toEqual([200, 403]);
});

test('origins that are no list are refused', async () => {
  await expect(listening({ allowedOrigins: '*' as never })).rejects.toThrow(/allowedOrigins/);
});
