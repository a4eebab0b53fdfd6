import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../src/cli/command.js';
import { createEmulator, type EmulatorServer } from '../src/index.js';
import { authorization } from './helpers/client.js';
import { Receiver } from './helpers/receiver.js';

const folder = mkdtempSync(join(tmpdir(), 'emulator-cli-options-'));
const servers: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
  runCommand(args, { version: '1.2.3', env: {}, colors: false, print: () => {} });

async function start(...args: string[]): Promise<EmulatorServer> {
  const { server, output } = await run('--port', '0', ...args);
  if (!server) throw new Error(output);
  servers.push(server);
  return server;
}

const headers = { ...authorization, 'content-type': 'application/json' };
const post = (server: EmulatorServer, path: string, body: object) =>
  fetch(`${server.baseURL}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
const read = async (server: EmulatorServer, path: string): Promise<any> =>
  (await fetch(`${server.baseURL}${path}`, { headers })).json();
const chat = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };

test.each([
  ['--requests-per-minute', '1'],
  ['--tokens-per-minute', '30'],
])('%s is enforced', async (...args) => {
  const server = await start(...args);
  const statuses = [];
  for (let count = 0; count < 3; count += 1) {
    statuses.push((await post(server, '/chat/completions', chat)).status);
  }
  expect(statuses[0]).toBe(200);
  expect(statuses[2]).toBe(429);
});

test('--price gives costs', async () => {
  const server = await start('--price', 'gpt-4o=1000000,0', '--price', 'o3=1.5,2');
  const { usage } = (await (await post(server, '/chat/completions', chat)).json()) as any;
  const yesterday = Math.floor(Date.now() / 1000) - 86_400;
  const costs = await read(server, `/organization/costs?start_time=${yesterday}&limit=7`);
  const amounts = costs.data.flatMap(({ results }: any) => results);
  const total = amounts.reduce((sum: number, { amount }: any) => sum + amount.value, 0);
  expect(total).toBeCloseTo(usage.prompt_tokens);
});

test('--reads-until-done ends work sooner', async () => {
  const server = await start('--reads-until-done', '1');
  const body = { model: 'gpt-4o', input: 'Hi', background: true };
  const { id } = (await (await post(server, '/responses', body)).json()) as any;
  expect(await read(server, `/responses/${id}`)).toMatchObject({ status: 'completed' });
});

test('--webhook-host lets webhooks go to further hosts', async () => {
  const receiver = new Receiver();
  await receiver.start();
  servers.push(receiver);
  const url = receiver.url.replace('127.0.0.1', '0.0.0.0');
  const states = [];
  for (const args of [[], ['--webhook-host', '0.0.0.0']]) {
    const server = await start(...args);
    await post(server, '/webhook_endpoints', { name: 'a', url, event_types: ['batch.completed'] });
    const sent = await fetch(`${server.url}/_emulator/send-webhook`, {
      ...{ method: 'POST', headers },
      body: JSON.stringify({ type: 'batch.completed' }),
    });
    states.push(...((await sent.json()) as any[]).map(({ state }) => state));
  }
  expect(states).toEqual(['failed', 'delivered']);
  expect(receiver.received).toHaveLength(1);
});

test.each([
  [['--requests-per-minute', 'many'], "--requests-per-minute is 'many'"],
  [['--requests-per-minute', '0'], 'requestsPerMinute is 0; it must be more than 0'],
  [['--tokens-per-minute', '-1'], '--tokens-per-minute'],
  [['--reads-until-done', 'x'], "--reads-until-done is 'x'; it must be a whole number"],
  [['--price', 'gpt-4o'], "--price is 'gpt-4o'; it must be such as gpt-4o=2.5,10"],
  [['--price', '=1,2'], '--price'],
  [['--price', 'o3=1,-2'], '--price'],
])('refuses %j', async (args, message) => {
  const result = await run(...args);
  expect(result).toMatchObject({ isFailure: true });
  expect(result.output).toContain(message);
});

test('names every option in its help', async () => {
  const { output } = await run('--help');
  for (const name of ['requests-per-minute', 'tokens-per-minute', 'price', 'webhook-host']) {
    expect(output).toContain(`--${name} `);
  }
});

test('--record leaves keys in the query out', async () => {
  const origin = await createEmulator().listen();
  servers.push(origin);
  const path = join(folder, 'recording.json');
  const recorder = await start('--record', path, '--upstream', origin.baseURL);
  const query = 'api-key=first-secret&limit=5&token=second-secret';
  await (await fetch(`${recorder.baseURL}/files?${query}`, { headers })).text();
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('limit=5');
  expect(text).not.toMatch(/first-secret|second-secret/);
});
