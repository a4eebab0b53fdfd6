import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../src/cli/command.js';
import { createEmulator, type EmulatorServer } from '../src/index.js';
import { certificate } from './fixtures/certificate.js';
import { authorization } from './helpers/client.js';

const folder = mkdtempSync(join(tmpdir(), 'emulator-cli-'));
const servers: EmulatorServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
afterAll(() => rmSync(folder, { recursive: true }));

const lines: string[] = [];
beforeEach(() => (lines.length = 0));
const context = {
  version: '1.2.3',
  env: {},
  colors: false,
  print: (line: string) => void lines.push(line),
};
const run = (...args: string[]) => runCommand(args, context);

async function start(...args: string[]): Promise<EmulatorServer> {
  const { server, output } = await run('--port', '0', ...args);
  if (!server) throw new Error(output);
  servers.push(server);
  return server;
}

function write(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function ask(server: EmulatorServer, text = 'Hi', more: object = {}, key = 'any') {
  const answer = await fetch(`${server.baseURL}/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: text }], ...more }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** Waits for the lines that are printed once a connection knows its response is sent. */
async function printed(count: number): Promise<string[]> {
  while (lines.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
  return lines;
}

test('starts a server and prints its base URL', async () => {
  const result = await run('--port', '0', '--key', 'sk-one');
  servers.push(result.server!);
  expect(result.output).toBe(`${result.server!.baseURL}\n`);
  expect((await ask(result.server!, 'Hi', {}, 'sk-one')).status).toBe(200);
  expect((await ask(result.server!, 'Hi', {}, 'sk-two')).status).toBe(401);
});

test('explains that a port is in use, without the usage', async () => {
  const { port } = await start();
  const taken = await run('--port', String(port));
  expect(taken).toMatchObject({ isFailure: true });
  expect(taken.output).toMatch(
    /^oai-emulator: Port \d+ of 127\.0\.0\.1 is in use: choose another one, .* \(EADDRINUSE\)\n$/,
  );
});

test('listens on $PORT', async () => {
  const server = await start();
  await server.close();
  const env = { PORT: String(server.port) };
  const result = await runCommand([], { ...context, env });
  servers.push(result.server!);
  expect(result.server!.port).toBe(server.port);
  expect(await runCommand([], { ...context, env: { PORT: 'x' } })).toMatchObject({
    isFailure: true,
    output: expect.stringContaining("The variable PORT is 'x'"),
  });
});

test.each<[string[], string | RegExp]>([
  [['--port', 'many'], "--port is 'many'"],
  [['--latency-ms', '-1'], '--latency-ms'],
  [['--unknown'], '--unknown'],
  [['--tls-key', 'a'], '--tls-key and --tls-cert need each other'],
  [['--record', 'a', '--replay', 'b'], 'exclude each other'],
  [['--script', join(folder, 'none.json')], 'none.json cannot be read (ENOENT)'],
  [['--script', write('broken.json', '{')], 'broken.json is not JSON'],
  [['--script', write('broken.yaml', 'script: [')], 'broken.yaml is not YAML: '],
  [['--script', write('twice.yml', 'script: []\nscript: []')], 'Map keys must be unique'],
  [['--script', write('empty.yaml', '')], 'empty.yaml is null; it must be an object'],
  [['--script', write('member.json', { scripts: [] })], "did you mean 'script'?"],
  [['--script', write('answer.json', { script: [{ text: 'a' }] })], "has no member 'text'"],
  [['--script', write('txt.json', { script: [{ answer: { txt: 'a' } }] })], "did you mean 'text'?"],
  [['--replay', write('object.json', {})], 'object.json is not a recording'],
])('refuses %j with its usage', async (args, message) => {
  const result = await run(...args);
  expect(result).toMatchObject({ isFailure: true });
  expect(result.output).toContain(message);
  expect(result.output).toContain('Usage:');
});

test.each([
  [['--help'], /^Usage: oai-emulator/],
  [['-h'], /\/_emulator\/script/],
  [['--version'], /^1\.2\.3\n$/],
  [['-v'], /^1\.2\.3\n$/],
])('%j prints and ends', async (args, output) => {
  expect(await run(...args)).toMatchObject({
    isFailure: false,
    output: expect.stringMatching(output),
  });
});

test('the usage fits in a terminal', () =>
  run('--help').then(({ output }) => {
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  }));

test('scripts, faults and files from a file; strict', async () => {
  const path = write('all.json', {
    script: [
      { answer: { text: 'one' } },
      { answer: { status: 418 }, match: { path: '^/mod', times: 'always' } },
    ],
    faults: [{ fault: { kind: 'status', status: 503 }, match: { skip: 1 } }],
    files: [{ id: 'file-a', filename: 'a.txt', purpose: 'user_data', content: 'x' }],
  });
  const server = await start('--script', path, '--strict', '--any-model');
  expect((await ask(server, 'Hi', { model: 'mine' })).text).toContain('"one"');
  expect((await ask(server)).status).toBe(503);
  expect((await ask(server)).status).toBe(501);
  const get = async (rest: string) =>
    (await fetch(`${server.baseURL}${rest}`, { headers: authorization })).status;
  expect([await get('/models'), await get('/models'), await get('/files/file-a')]).toEqual([
    418, 418, 200,
  ]);
});

test('reads scripts in YAML', async () => {
  const path = write(
    'answers.yaml',
    `# What the model says
script:
  - answer:
      text: |-
        two
        lines
  - answer: { toolCalls: [{ name: add, arguments: { a: 1 } }] }
    match: { path: ^/chat, times: always }
files:
  - { id: file-a, filename: a.txt, purpose: user_data, content: x }
`,
  );
  const server = await start('--script', path, '--strict');
  expect((await ask(server)).text).toContain('two\\nlines');
  const tools = [{ type: 'function', function: { name: 'add' } }];
  for (let time = 0; time < 2; time += 1) {
    expect((await ask(server, 'Hi', { tools })).text).toContain('"name": "add"');
  }
  const file = await fetch(`${server.baseURL}/files/file-a`, { headers: authorization });
  expect(file.status).toBe(200);
});

test('prints a line for each request', async () => {
  const server = await start();
  await ask(server);
  await fetch(`${server.baseURL}/models/none?a=b`, { headers: authorization });
  await fetch(`${server.url}/health`);
  expect(await printed(2)).toEqual([
    expect.stringMatching(/^POST \/chat\/completions 200 [\d.]+ ms$/),
    expect.stringMatching(/^GET \/models\/none\?a=b 404 [\d.]+ ms$/),
  ]);
});

test('prints colors and JSON', async () => {
  const colored = await runCommand(['--port', '0'], { ...context, colors: true });
  servers.push(colored.server!);
  await ask(colored.server!);
  expect((await printed(1))[0]).toContain('\x1b[32m200\x1b[0m');
  const result = await run('--port', '0', '--json');
  servers.push(result.server!);
  expect(JSON.parse(result.output)).toEqual({
    event: 'listening',
    baseURL: result.server!.baseURL,
  });
  await ask(result.server!);
  expect(JSON.parse((await printed(2))[1]!)).toMatchObject({
    ...{ event: 'request', method: 'POST', path: '/chat/completions' },
    ...{ status: 200, cancelled: false, requestId: expect.stringMatching(/^req_/) },
  });
});

test('speaks TLS, and has no control plane if it is not to', async () => {
  const key = write('key.pem', certificate.key);
  const cert = write('cert.pem', certificate.cert);
  expect((await start('--tls-key', key, '--tls-cert', cert)).url).toMatch(/^https:/);
  const controlled = await start();
  expect((await fetch(`${controlled.url}/_emulator`)).status).toBe(200);
  const { url } = await start('--no-control');
  expect((await fetch(`${url}/_emulator`, { headers: authorization })).status).toBe(404);
});

test('records another server without keys, and replays it', async () => {
  const upstream = createEmulator();
  const origin = await upstream.listen();
  servers.push(origin);
  const path = join(folder, 'recording.json');
  const recorder = await start('--record', path, '--upstream', origin.baseURL);
  upstream.script([
    { text: 'first sk-abcdefghijkl' },
    { text: 'second' },
    { text: ['str', 'eam'] },
  ]);
  await ask(recorder, 'one sk-mnopqrstuvwx', {}, 'sk-secret-key-1');
  await ask(recorder, 'one sk-mnopqrstuvwx');
  const streamed = await ask(recorder, 'two', { stream: true });
  expect(upstream.requests[0]!.headers['authorization']).toBe('Bearer sk-secret-key-1');
  const failed = await ask(recorder, 'three', { temperature: 9 });
  expect(failed.status).toBe(400);
  expect(readFileSync(path, 'utf8')).not.toMatch(/sk-|Bearer|org-emulator/);

  const { server: player } = { server: await start('--replay', path, '--strict') };
  const asked = [];
  for (let count = 0; count < 3; count += 1) asked.push(await ask(player, 'one sk-mnopqrstuvwx'));
  expect(asked.map(({ text }) => JSON.parse(text).choices[0].message.content)).toEqual([
    'first ***',
    'second',
    'second',
  ]);
  const again = await ask(player, 'two', { stream: true });
  expect(again.text).toBe(streamed.text);
  expect(again.headers.get('content-type')).toMatch('text/event-stream');
  expect(await ask(player, 'three', { temperature: 9 })).toMatchObject({
    status: 400,
    text: failed.text,
  });
  expect((await ask(player, 'four')).status).toBe(501);
});
