import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createEmulator, type EmulatorServer } from '../src/index.js';
import { authorization } from './helpers/client.js';

const emulator = createEmulator();
const folder = mkdtempSync(join(tmpdir(), 'emulator-control-'));
let server: EmulatorServer;
let document: any;
let ajv: Ajv2020;

beforeAll(async () => {
  server = await emulator.listen({ control: true });
  document = await (await fetch(`${server.url}/_emulator/openapi.json`)).json();
  ajv = new Ajv2020({ strict: false });
  ajv.addSchema(document, 'document');
});
beforeEach(() => emulator.reset());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

/** Returns the errors of a value by the schema at a place in the document. */
function errorsOf(value: unknown, ...place: string[]): unknown[] {
  const escape = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');
  const pointer = place.map(escape).map(encodeURIComponent).join('/');
  const validate = ajv.compile({ $ref: `document#/${pointer}` });
  return validate(value) ? [] : (validate.errors ?? []);
}

const schemaPlace = ['content', 'application/json', 'schema'];
const bodyErrors = (name: string, body: unknown) =>
  errorsOf(body, 'paths', `/${name}`, 'post', 'requestBody', ...schemaPlace);
const post = (name: string, body: unknown) =>
  fetch(`${server.url}/_emulator/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('is OpenAPI 3.1 by a validator of others', () => {
  const path = join(folder, 'openapi.json');
  writeFileSync(path, JSON.stringify(document));
  const validator = require.resolve('@seriousme/openapi-schema-validator/bin/validate-api-cli.js');
  const output = execFileSync(process.execPath, [validator, path], { encoding: 'utf8' });
  expect(output).toMatch(/valid/i);
});

test('has every operation, and the address of the server', async () => {
  const { operations, openapi } = (await (await fetch(`${server.url}/_emulator`)).json()) as any;
  const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual([...operations].sort());
  expect(openapi).toBe('/_emulator/openapi.json');
  expect(document.servers).toEqual([{ url: `${server.url}/_emulator` }]);
});

test.each<[string, unknown]>([
  ['script', { answers: { text: 'a' } }],
  ['script', { answers: [{ text: ['a', 'b'], chunkDelayMs: 1 }, { status: 404 }] }],
  ['script', { answers: { toolCalls: [{ name: 'f', arguments: {} }] }, match: { skip: 1 } }],
  ['script', { answers: { choices: [{ refusal: 'No.' }] }, match: { times: 'always' } }],
  ['script', { answers: { items: [{ type: 'mcp_call', name: 'f' }] }, match: { path: '^/res' } }],
  ['fault', { fault: { kind: 'status', status: 503 } }],
  ['fault', { fault: { kind: 'stall', stage: 'body', forMs: 1 }, match: { method: 'GET' } }],
  ['fault', { fault: { kind: 'missing-end' } }],
  ['advance', { ms: 5 }],
  ['send-webhook', { type: 'batch.completed', data: { id: 'batch_1' } }],
  ['reset', {}],
  ['assert-done', {}],
])('%s: %j fits and is taken', async (name, body) => {
  expect(bodyErrors(name, body)).toEqual([]);
  const status = (await post(name, body)).status;
  expect(status).toBe(200);
});

test.each<[string, unknown]>([
  ['script', {}],
  ['script', { answers: { txt: 'a' } }],
  ['script', { answers: 'a' }],
  ['script', { answers: { toolCalls: [{ arguments: {} }] } }],
  ['script', { answers: { choices: [{ txt: 'a' }] } }],
  ['script', { answers: { text: 'a' }, match: { pth: '/files' } }],
  ['script', { answers: { text: 'a' }, match: { times: 0 } }],
  ['fault', { fault: { kind: 'stat' } }],
  ['fault', { fault: { kind: 'status' } }],
  ['fault', { fault: { kind: 'truncate' } }],
  ['fault', { fault: { kind: 'reset', stage: 'end' } }],
  ['advance', { ms: -1 }],
  ['advance', { milliseconds: 1 }],
  ['reset', { all: true }],
  ['send-webhook', { data: {} }],
  ['send-webhook', { typ: 'batch.completed' }],
])('%s: %j does not fit and is refused', async (name, body) => {
  expect(bodyErrors(name, body)).not.toEqual([]);
  const answer = await post(name, body);
  expect(answer.status).toBe(400);
  expect(errorsOf(await answer.json(), 'components', 'schemas', 'Error')).toEqual([]);
});

test('describes what is listed', async () => {
  emulator.script({ text: 'later' }, { skip: 5 });
  const headers = { ...authorization, 'content-type': 'application/json' };
  await fetch(`${server.baseURL}/webhook_endpoints`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ name: 'none', url: 'nowhere', event_types: ['batch.failed'] }),
  });
  await post('send-webhook', { type: 'batch.failed' });
  for (const name of ['requests', 'pending', 'deliveries']) {
    const list = await (await fetch(`${server.url}/_emulator/${name}`)).json();
    expect(list).toHaveLength(1);
    const place = ['paths', `/${name}`, 'get', 'responses', '200', ...schemaPlace];
    expect(errorsOf(list, ...place)).toEqual([]);
  }
});

test('a server without a control plane says how to have one', async () => {
  const plain = await emulator.listen();
  const answer = await fetch(`${plain.url}/_emulator/requests`);
  await plain.close();
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('listen({ control: true })');
});
