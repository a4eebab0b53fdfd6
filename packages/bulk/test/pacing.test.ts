import { APIClient, type RequestOptions } from '@oai/core';
import { paceRequests, runBulk } from '../src/index.js';
import { all, hasInput, numbers, startEmulator } from './support.js';

// Hundreds of requests on real sockets take a while on a busy machine.
jest.setTimeout(120_000);

const statuses = ({ emulator }: Awaited<ReturnType<typeof startEmulator>>) =>
  new Set(emulator.requests.map(({ status }) => status));

test('a run stays within the limit of requests, without a refusal', async () => {
  const start = await startEmulator({ rateLimits: { requestsPerMinute: 600 } });
  const results = await all(runBulk(numbers(620), (input, options) => start.embed(input, options)));
  expect(results.filter(({ error }) => error)).toEqual([]);
  expect(statuses(start)).toEqual(new Set([200]));
  await start.close();
});

test('a run stays within the limit of tokens, without a refusal', async () => {
  // A call takes as many tokens as it may return, and 0.1 seconds to restore them.
  const start = await startEmulator({ rateLimits: { tokensPerMinute: 60_000 } });
  const call = (input: string, options: RequestOptions) =>
    start.client.post('/chat/completions', {
      body: { model: 'gpt-4o', messages: [{ role: 'user', content: input }], max_tokens: 100 },
      ...options,
    });
  start.emulator.script({ text: 'Yes.', usage: { total_tokens: 100 } as never }, { times: 700 });
  const results = await all(runBulk(numbers(605), call, { maxConcurrency: 10 }));
  expect(results.filter(({ error }) => error)).toEqual([]);
  expect(statuses(start)).toEqual(new Set([200]));
  await start.close();
});

test('without pacing a run is refused', async () => {
  const start = await startEmulator({ rateLimits: { requestsPerMinute: 30 } });
  const options = { pace: false, request: { maxRetries: 0 } };
  const call = (input: string, each: RequestOptions) => start.embed(input, each);
  const results = await all(runBulk(numbers(60), call, options));
  expect(results.some(({ error }) => (error as { status?: number })?.status === 429)).toBe(true);
  await start.close();
});

test('after a refusal, no call starts until its retry', async () => {
  const start = await startEmulator();
  const client = start.client.withOptions({ middleware: [paceRequests()] });
  const embed = (input: string, options?: RequestOptions) =>
    client.post('/embeddings', {
      body: { model: 'text-embedding-3-small', input },
      headers: { 'x-input': input },
      ...options,
    });
  start.emulator.fault({ kind: 'status', status: 429, retryAfterMs: 300 });
  let refusedAtMs = 0;
  let other: Promise<unknown> | undefined;
  await embed('refused', {
    onRetry: () => {
      refusedAtMs = Date.now();
      other = embed('other').then();
    },
  });
  await other;
  const { receivedAtMs } = start.emulator.requests.find(hasInput('other'))!;
  // Timers may be a little early.
  expect(receivedAtMs - refusedAtMs).toBeGreaterThan(280);
  await start.close();
});

test('limits of one model do not hold back another one', async () => {
  const start = await startEmulator({ allowUnknownModels: true });
  const client = new APIClient({
    apiKey: 'sk-test',
    baseURL: start.client.baseURL,
    middleware: [paceRequests()],
  });
  start.emulator.script(
    {
      headers: {
        'x-ratelimit-limit-requests': '1',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '1h',
      },
      json: {},
    },
    { path: '/embeddings' },
  );
  const embed = (model: string, signal?: AbortSignal) =>
    client.post('/embeddings', { body: { model, input: 'x' }, signal });
  await embed('first');
  await embed('second');
  const controller = new AbortController();
  const held = embed('first', controller.signal).catch((error: Error) => error.name);
  await embed('second');
  controller.abort();
  await held;
  const models = start.emulator.requests.map(({ body }) => (body as { model: string }).model);
  expect(models).toEqual(['first', 'second', 'second']);
  await start.close();
});

test('the `onRetry` of the client and of the call still hear of retries', async () => {
  const start = await startEmulator();
  const heard: string[] = [];
  const client = start.client.withOptions({ onRetry: () => heard.push('client') });
  const fault = { kind: 'status', status: 500, retryAfterMs: 1 } as const;
  const call = (input: string, options: RequestOptions) =>
    client.post('/embeddings', { body: { model: 'text-embedding-3-small', input }, ...options });
  start.emulator.fault(fault);
  await all(runBulk(['a'], call));
  start.emulator.fault(fault);
  await all(runBulk(['a'], call, { request: { onRetry: () => heard.push('call') } }));
  expect(heard).toEqual(['client', 'call']);
  await start.close();
});
