import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const core = path.join(__dirname, '..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'oai-bundle-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Bundles a program, in a process of its own since esbuild does not run inside jest. */
function bundle(contents: string, platform: 'browser' | 'node'): string {
  const options = {
    stdin: { contents, resolveDir: core },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    conditions: ['@oai/source'],
    platform,
    external: ['undici'],
  };
  const script = `process.stdout.write(
    require('esbuild').buildSync(${JSON.stringify(options)}).outputFiles[0].text
  )`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: core,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const program = `
import { APIClient, RateLimitError } from '@oai/core';
const calls = [];
const client = new APIClient({
  apiKey: 'key',
  maxRetries: 0,
  fetch: async (url, init) => {
    calls.push([url, init.method, init.headers.get('authorization'), init.redirect]);
    return calls.length > 1
      ? new Response('{"error":{"message":"slow"}}', { status: 429 })
      : new Response('data: {"n":1}\\n\\ndata: [DONE]\\n\\n');
  },
});
const events = [];
for await (const event of await client.post('/x', { body: {}, stream: true })) events.push(event);
const error = await client.get('/x').catch((error) => error);
console.log(JSON.stringify({ calls, events, isRateLimit: error instanceof RateLimitError, error }));
`;

test.each(['browser', 'node'] as const)('a bundle for %s works', (platform) => {
  const file = path.join(folder, `${platform}.mjs`);
  writeFileSync(file, bundle(program, platform));
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const redirect = platform === 'node' ? 'manual' : undefined;
  const target = 'https://api.openai.com/v1/x';
  expect(JSON.parse(stdout)).toMatchObject({
    calls: [
      [target, 'POST', 'Bearer key', redirect ?? null],
      [target, 'GET', 'Bearer key', redirect ?? null],
    ],
    events: [{ n: 1 }],
    isRateLimit: true,
    error: { name: 'RateLimitError', message: '429 slow', status: 429 },
  });
});

test('a browser bundle holds nothing that is Node’s', () => {
  const text = bundle(program, 'browser');
  for (const name of [
    'diagnostics_channel',
    'getBuiltinModule',
    'undici',
    'node:',
    'OPENAI_ORG_ID',
    'multipart/form-data',
    'oauth/token',
  ]) {
    expect([name, text.includes(name)]).toEqual([name, false]);
  }
});
