import { createHmac } from 'node:crypto';
import { request } from 'node:https';
import { build } from 'esbuild';
import { WebSocket } from 'ws';
import { createEmulator } from '../src/index.js';
import { expectValid } from './helpers/document.js';
import { certificate } from './fixtures/certificate.js';

test('the root entry needs nothing of Node until it is to listen', async () => {
  const { metafile } = await build({
    entryPoints: [`${__dirname}/../src/index.ts`],
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    packages: 'external',
    platform: 'neutral',
    external: ['node:*', '*/node/listen.js'],
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const fixed = imports.filter(({ kind, external }) => kind === 'import-statement' && external);
  expect([...new Set(fixed.map(({ path }) => path))]).toEqual([
    'hono/router/reg-exp-router',
    'hono/router/smart-router',
    'hono/router/trie-router',
  ]);
  expect(imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path)).toEqual([
    './node/listen.js',
  ]);
});

test('speaks TLS', async () => {
  const emulator = createEmulator();
  const server = await emulator.listen({ tls: certificate });
  expect(server.baseURL).toMatch(/^https:/);
  const status = await new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer x' };
    request(
      `${server.baseURL}/models`,
      { headers, rejectUnauthorized: false, agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    )
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
  const socket = new WebSocket(`${server.baseURL.replace('https', 'wss')}/realtime`, {
    headers: { authorization: 'Bearer x' },
    rejectUnauthorized: false,
  });
  const first = await new Promise<string>((resolve) =>
    socket.once('message', (data) => resolve(String(data as Buffer))),
  );
  expect(first).toContain('session.created');
  socket.terminate();
  await server.close();
});

test('webhooks are signed', async () => {
  const emulator = createEmulator({
    clock: { now: () => 1_700_000_000_000, sleep: async () => undefined },
  });
  const secret = `whsec_${Buffer.from('0123456789abcdef').toString('base64')}`;
  const { body, headers } = await emulator.webhook({ secret, type: 'batch.completed' });
  expect(JSON.parse(body)).toEqual({
    id: 'evt_000000000000000000000001',
    object: 'event',
    created_at: 1_700_000_000,
    type: 'batch.completed',
    data: { id: 'batch_000000000000000000000001' },
  });
  const expected = createHmac('sha256', '0123456789abcdef')
    .update(`${headers['webhook-id']}.1700000000.${body}`)
    .digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${expected}`);
});

const secret = 'whsec_c2VjcmV0';
test.each([
  [{ secret: '', type: 'batch.completed' }, 'secret is empty'],
  [{ secret: 7, type: 'batch.completed' }, 'webhook: secret is 7; it must be a string'],
  [{ type: 'batch.completed' }, 'webhook: secret'],
  [{ secret, type: 5 }, 'webhook: type is 5; it must be a string'],
  [{ secret }, 'webhook: type'],
  [{ secret, type: 'a', data: 'x' }, "webhook: data is 'x'; it must be an object"],
  [{ secret, type: 'a', timestamp: 'now' }, "webhook: timestamp is 'now'"],
  [{ secret, tpye: 'a' }, "webhook has no member 'tpye'"],
  [{ secret: 'whsec_%%', type: 'a' }, 'what follows is not base64'],
  [undefined, 'webhook'],
])('a webhook is not made of %j', async (options, message) => {
  const making = createEmulator().webhook(options as never);
  await expect(making).rejects.toThrow(TypeError);
  await expect(making).rejects.toThrow(message);
});

test.each([
  [{ latencyMs: -1 }, /latencyMs is -1/],
  [{ readsUntilDone: NaN }, /readsUntilDone is NaN/],
  [{ apiKeys: [] }, /apiKeys is empty/],
  [{ seed: 'no spaces' }, /seed is 'no spaces'/],
])('refuses the options %j', (options, message) => {
  expect(() => createEmulator(options)).toThrow(message);
});

test('a seed makes two emulators differ', async () => {
  const ids = ['', 'b'].map(async (seed) => {
    const response = await createEmulator({ seed }).fetch(
      'https://api.openai.com/v1/chat/completions',
      {
        method: 'POST',
        headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
        body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'x' }] }),
      },
    );
    const completion: any = await response.json();
    expectValid('CreateChatCompletionResponse', completion);
    return completion.id as string;
  });
  expect(await Promise.all(ids)).toEqual([
    'chatcmpl-000000000000000000000001',
    'chatcmpl-b00000000000000000000001',
  ]);
});
