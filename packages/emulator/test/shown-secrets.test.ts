import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logLine } from '../src/cli/request-log.js';
import { runCommand } from '../src/cli/command.js';
import { createEmulator, type EmulatorServer } from '../src/index.js';
import { authorization } from './helpers/client.js';

/** The control plane, its feed, the lines of the command and its recordings. */

const CANARY = 'canary';
const emulator = createEmulator();
let server: EmulatorServer;
beforeAll(async () => (server = await emulator.listen({ control: true })));
afterAll(() => server.close());
beforeEach(() => emulator.reset());

const headers = { ...authorization, 'content-type': 'application/json' };
const post = (path: string, body: unknown, more = {}): Promise<Response> =>
  fetch(`${server.baseURL}${path}`, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    redirect: 'manual',
  });

async function read(path: string): Promise<any> {
  const answer = await fetch(`${server.url}/_emulator${path}`);
  expect(answer.status).toBe(200);
  return answer.json();
}

/** The first look of the feed. */
async function firstLook(): Promise<string> {
  const { body } = await fetch(`${server.url}/_emulator/events`);
  const reader = body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}

/** All that is shown, as one text. */
async function shown(): Promise<string> {
  const requests = await read('/requests');
  const exchanges = [];
  for (const { requestId } of requests) exchanges.push(await read(`/exchange?id=${requestId}`));
  const objects = [];
  for (const { kind } of await read('/objects'))
    objects.push(await read(`/objects-of-kind?kind=${encodeURIComponent(kind)}`));
  const others = [await read('/pending'), await read('/deliveries'), await firstLook()];
  return JSON.stringify([requests, exchanges, objects, others]);
}

test('addresses of MCP servers in requests, answers and stored objects', async () => {
  const address = `https://${CANARY}:${CANARY}@mcp.test/sse?id=${CANARY}#${CANARY}`;
  const tool = { type: 'mcp', server_label: 'notes', server_url: address };
  const answer = await post('/responses', { model: 'gpt-4o', input: 'Hi', tools: [tool] });
  expect(answer.status).toBe(200);
  const text = await shown();
  expect(text).toContain('https://***@mcp.test/sse?***');
  expect(text).not.toContain(CANARY);
});

test.each([
  ...['x-functions-key', 'api-key', 'api_key', 'apiKey', 'secret_key', 'secretAccessKey', 'cookie'],
  ...['credentials', 'credential', 'password', 'client_secret', 'refreshToken', 'auth-token'],
  ...['private_key', 'subscription-key', 'x-jwt', 'Authorization'],
])('members named %s, whatever they contain', async (name) => {
  const text = JSON.stringify({ [name]: CANARY });
  for (const value of [CANARY, [CANARY, { at: CANARY }], { user: CANARY, more: [CANARY] }]) {
    emulator.script({ text });
    await post('/chat/completions', {
      model: 'gpt-4o',
      messages: [{ role: 'user', content: text }],
      store: true,
      metadata: { [name]: CANARY },
      [name]: value,
    });
  }
  emulator.script({ text });
  const all = await shown();
  expect(all).toContain('***');
  expect(all).not.toContain(CANARY);
});

test.each([
  'api_key',
  'api_key[]',
  'a[key]',
  'a[b][access_token]',
  'secret_key',
  'X-Amz-Signature',
  'sig',
  'code',
])('the parameter %s of a query, and of the target of a redirect', async (name) => {
  const query = new URLSearchParams({ [name]: CANARY, limit: '20' }).toString();
  emulator.script({
    status: 307,
    headers: { location: `/v1/models?${query}`, 'set-cookie': CANARY, link: `</x?${query}>` },
  });
  await post(`/chat/completions?${query}`, { model: 'gpt-4o', messages: [] });
  const text = await shown();
  expect(text).toContain('limit=20');
  expect(text).not.toContain(CANARY);
  const line = logLine(emulator.requests[0]!, 1, { json: false, colors: false });
  expect(line).toContain('limit=20');
  expect(line).not.toContain(CANARY);
});

test('keys in the subprotocols of a WebSocket', async () => {
  await fetch(`${server.baseURL}/realtime`, {
    headers: { 'sec-websocket-protocol': `realtime, openai-insecure-api-key.${CANARY}` },
  });
  expect(await shown()).not.toContain(CANARY);
});

test('what has no credential is shown as it is', async () => {
  const body = {
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'See https://a.test/x?page=2#top, "token": "Hello"' }],
    prompt_cache_key: 'kept',
    metadata: { key: 'kept', token: 'kept', environment: 'kept', env: 'kept' },
    logprobs: true,
  };
  const { body: answer } = await post('/chat/completions', body);
  expect(answer).not.toBeNull();
  const [request] = await read('/requests');
  expect(request.body).toEqual(body);
  const exchange = await read(`/exchange?id=${request.requestId}`);
  expect(JSON.stringify(exchange.pieces)).not.toContain('***');
});

test.each([100, 6_000, 100_000])('requests nested %i deep are shown', async (depth) => {
  const nested = `${'{"a":'.repeat(depth)}"${CANARY}"${'}'.repeat(depth)}`;
  await post('/chat/completions', `{"model":"gpt-4o","messages":[],"x":${nested}}`);
  await post('/chat/completions', `${'['.repeat(depth)}${']'.repeat(depth)}`);
  const requests = await read('/requests');
  expect(requests).toHaveLength(2);
  for (const { requestId } of requests) await read(`/exchange?id=${requestId}`);
  expect(await firstLook()).toContain('event: exchanges');
});

test('a recording has neither credentials nor a limit of depth, and is found again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-secrets-'));
  const path = join(folder, 'recording.json');
  const context = { version: '1.0.0', env: {}, colors: false, print: () => {} };
  const start = async (...args: string[]): Promise<EmulatorServer> => {
    const result = await runCommand(['--port', '0', '--quiet', ...args], context);
    if (!result.server) throw new Error(result.output);
    return result.server;
  };
  const nested = `${'['.repeat(6_000)}${']'.repeat(6_000)}`;
  const texts = [`{"secret_key":"${CANARY}"}`, nested];
  const ask = async (baseURL: string, text: string, key: string): Promise<string> => {
    const answer = await fetch(`${baseURL}/chat/completions?api-key=${key}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ model: 'gpt-4o', messages: [], text, 'x-functions-key': key }),
    });
    return answer.text();
  };
  const recorder = await start('--record', path, '--upstream', server.baseURL);
  const answers = [];
  for (const text of texts) {
    emulator.script({ status: 200, body: text });
    answers.push(await ask(recorder.baseURL, text, CANARY));
  }
  await recorder.close();
  expect(answers).toEqual(texts);
  expect(readFileSync(path, 'utf8')).not.toContain(CANARY);
  const player = await start('--replay', path);
  expect(await ask(player.baseURL, texts[0]!, 'another')).toBe('{"secret_key":"***"}');
  await player.close();
  rmSync(folder, { recursive: true });
});
