import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle, installBuiltCore, run } from './helpers/bundle.js';

let built: Awaited<ReturnType<typeof installBuiltCore>>;

beforeAll(async () => {
  built = await installBuiltCore();
}, 30_000);
afterAll(() => built.remove());

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

const everything = `import * as core from '@oai/core'; console.log(Object.keys(core).length);`;

const workers = [
  { platform: 'neutral', conditions: ['import'] },
  { platform: 'browser', conditions: ['workerd', 'worker', 'browser'] },
  { platform: 'browser', conditions: ['edge-light', 'browser'] },
];

test.each(['browser', 'node', 'neutral'] as const)('a bundle for %s works', (platform) => {
  const file = path.join(built.folder, `${platform}.mjs`);
  writeFileSync(file, bundle(program, built.folder, { platform }).code);
  const redirect = platform === 'browser' ? undefined : 'manual';
  const target = 'https://api.openai.com/v1/x';
  expect(JSON.parse(run([file]))).toMatchObject({
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
  const { code } = bundle(program, built.folder, { platform: 'browser' });
  for (const name of [
    'diagnostics_channel',
    'getBuiltinModule',
    'undici',
    'node:',
    'OPENAI_ORG_ID',
    'multipart/form-data',
    'oauth/token',
  ]) {
    expect([name, code.includes(name)]).toEqual([name, false]);
  }
});

test.each(workers)('a bundle for $platform $conditions is that of servers', (options) => {
  const { code, inputs } = bundle(everything, built.folder, options);
  expect(code).toContain('OPENAI_ORG_ID');
  expect(inputs.filter((file) => /browser|undici/.test(file))).toEqual([]);
});

test('no bundler for workers or browsers sees the name of an optional package', () => {
  const all = `${everything} import * as auth from '@oai/core/auth'; console.log(auth);`;
  for (const options of [...workers, { platform: 'browser' }]) {
    const { code } = bundle(all, built.folder, { ...options, external: ['undici', 'node:*'] });
    expect(code).not.toMatch(/import\(["'`]|from ?["'`]|require\(/);
  }
});

test.each(['@oai/core', path.join(__dirname, '../src/index.ts')])(
  'APIError alone, bundled from %s, makes the errors of each status',
  (module) => {
    const contents = `
      import { APIError } from ${JSON.stringify(module)};
      const names = [429, 404, 500, 418].map((status) => {
        return APIError.generate(status, {}, 'message', new Headers()).name;
      });
      console.log(names.join());`;
    const { code } = bundle(contents, built.folder, { platform: 'node' });
    const file = path.join(built.folder, 'generate.mjs');
    writeFileSync(file, code);
    expect(run([file])).toBe('RateLimitError,NotFoundError,InternalServerError,APIError\n');
  },
);
