import { Chat } from '@oai/chat';
import { APIUserAbortError, RateLimitError, type APIClient } from '@oai/core';
import { Embeddings } from '@oai/embeddings';
import { Responses } from '@oai/responses';
import { LimitWaitError } from '../src/index.js';
import { question, start, type Started } from './support/start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.close());
beforeEach(() => started.emulator.reset());

const HOUR_MS = 3_600_000;
/** Budgets that are not restored within the time of a test. */
const tokens = (count: number) => ({
  budgets: [{ tokensPerMinute: 0.001 }],
  burstMs: count * 60_000_000,
});
const requests = (count: number) => ({
  budgets: [{ requestsPerMinute: 0.001 }],
  burstMs: count * 60_000_000,
});
const chatOf = (client: APIClient) => new Chat(client).completions;
const waitOf = async (call: Promise<unknown>): Promise<LimitWaitError> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LimitWaitError)) throw new Error(`not a LimitWaitError: ${String(error)}`);
  return error;
};

test('calls pass while the budget lasts; then they fail before their deadline, unsent', async () => {
  const chat = chatOf(started.client(requests(2)));
  await chat.create(question);
  await chat.create(question);
  const error = await waitOf(chat.create(question, { deadlineMs: 300_000 }));
  expect(error).toMatchObject({ name: 'LimitWaitError', budget: '0:gpt-4o', maxWaitMs: 300_000 });
  expect(error.waitMs).toBeGreaterThan(300_000);
  expect(error.waitMs).toBeLessThanOrEqual(60_000_000);
  expect(error.message).toMatch(
    /^The budget 0:gpt-4o is in use for \d+ ms; the call may wait 300000 ms\.$/,
  );
  expect(started.emulator.requests).toHaveLength(2);
});

test('a call waits for its share', async () => {
  const chat = chatOf(started.client({ budgets: [{ requestsPerMinute: 3000 }], burstMs: 20 }));
  await Promise.all(Array.from({ length: 5 }, () => chat.create(question)));
  expect(started.emulator.requests).toHaveLength(5);
});

test.each([
  {
    name: 'chat',
    run: (client: APIClient) => chatOf(client).create({ ...question, max_tokens: 1000 }),
  },
  {
    name: 'a stream of chat',
    run: async (client: APIClient) => {
      const stream = await chatOf(client).create({
        ...question,
        max_tokens: 1000,
        stream: true,
        stream_options: { include_usage: true },
      });
      for await (const _ of stream);
    },
  },
  {
    name: 'responses',
    run: (client: APIClient) =>
      new Responses(client).create({ model: 'gpt-4o', input: 'Hi', max_output_tokens: 1000 }),
  },
  {
    name: 'a stream of responses',
    run: async (client: APIClient) => {
      const params = { model: 'gpt-4o', input: 'Hi', max_output_tokens: 1000 };
      const stream = await new Responses(client).create({ ...params, stream: true });
      for await (const _ of stream);
    },
  },
])('$name: tokens that were not used are available at once', async ({ run }) => {
  // For one estimate and a small rest.
  const client = started.client({ ...tokens(1100), maxWaitMs: HOUR_MS });
  await run(client);
  await run(client);
  await run(client);
});

test('embeddings are estimated by their input alone', async () => {
  const embeddings = new Embeddings(started.client({ ...tokens(20), maxWaitMs: HOUR_MS }));
  const params = { model: 'text-embedding-3-small', input: 'a'.repeat(40) };
  await embeddings.create(params);
});

test('concurrency is limited, and a call that has ended lets the next one begin', async () => {
  started.emulator.script([{ text: 'One', delayMs: 30 }, { text: 'Two' }]);
  const chat = chatOf(started.client({ budgets: [{ concurrency: 1 }] }));
  const first = chat.create(question);
  const second = chat.create(question);
  expect((await first).choices[0]!.message.content).toBe('One');
  expect((await second).choices[0]!.message.content).toBe('Two');
});

test('a stream holds its place until it ends', async () => {
  const chat = chatOf(started.client({ budgets: [{ concurrency: 1 }] }));
  const stream = await chat.create({ ...question, stream: true });
  let isAnswered = false;
  const second = chat.create(question).then(() => (isAnswered = true));
  for await (const _ of stream) expect(isAnswered).toBe(false);
  await second;
});

test.each(['left', 'broken'])('a stream that is %s gives its place back', async (how) => {
  started.emulator.script({ text: ['One', 'Two', 'Three'] });
  if (how === 'broken') started.emulator.fault({ kind: 'cut-stream', afterEvents: 2 });
  const chat = chatOf(started.client({ budgets: [{ concurrency: 1 }] }));
  const stream = await chat.create({ ...question, stream: true });
  const reading = (async () => {
    for await (const _ of stream) if (how === 'left') break;
  })();
  await reading.catch(() => undefined);
  await chat.create(question);
});

test('each attempt has a reservation of its own', async () => {
  started.emulator.fault({ kind: 'status', status: 500 });
  const chat = chatOf(started.client({ ...requests(3), maxWaitMs: HOUR_MS }));
  await chat.create(question);
  expect(started.emulator.requests).toHaveLength(2);
  await chat.create(question);
  await waitOf(chat.create(question));
});

test('a retry that the budget does not allow fails, with the error of the attempt', async () => {
  started.emulator.fault({ kind: 'status', status: 500 });
  const client = started.client({ ...requests(1), maxWaitMs: HOUR_MS });
  const error = await waitOf(chatOf(client).create(question));
  expect(error.cause).toMatchObject({ status: 500 });
  expect(started.emulator.requests).toHaveLength(1);
});

test('a refusal with a time pauses the budget for all', async () => {
  started.emulator.fault({ kind: 'status', status: 429, retryAfterMs: 60_000 });
  const chat = chatOf(started.client({ budgets: [{ concurrency: 10 }] }, { maxRetries: 0 }));
  await expect(chat.create(question)).rejects.toThrow(RateLimitError);
  const error = await waitOf(chat.create(question, { deadlineMs: 5000 }));
  expect(error.waitMs).toBeGreaterThan(5000);
  expect(error.waitMs).toBeLessThanOrEqual(60_000);
});

test('an exhausted quota pauses nothing', async () => {
  const code = 'insufficient_quota';
  started.emulator.fault({ kind: 'status', status: 429, retryAfterMs: 60_000, code });
  const chat = chatOf(started.client({ budgets: [{ concurrency: 10 }] }));
  await expect(chat.create(question)).rejects.toThrow(RateLimitError);
  await chat.create(question, { deadlineMs: 20_000 });
});

test('a refused call is retried after its time, though the budget is paused', async () => {
  started.emulator.fault({ kind: 'status', status: 429, retryAfterMs: 20 });
  const seen: number[] = [];
  const chat = chatOf(
    started.client(
      { budgets: [{ requestsPerMinute: 6000 }] },
      { onRetry: ({ attempt }) => seen.push(attempt) },
    ),
  );
  await chat.create(question);
  expect(seen).toEqual([1]);
});

test('the tokens of a refused request are given back', async () => {
  started.emulator.fault({ kind: 'status', status: 400 });
  const chat = chatOf(started.client({ ...tokens(1010), maxWaitMs: HOUR_MS }));
  const params = { ...question, max_tokens: 1000 };
  await expect(chat.create(params)).rejects.toMatchObject({ status: 400 });
  await chat.create(params);
});

test('a waiting call can be aborted, and is not sent', async () => {
  const chat = chatOf(started.client({ budgets: [{ concurrency: 1 }] }));
  const stream = await chat.create({ ...question, stream: true });
  const controller = new AbortController();
  const waiting = chat.create(question, { signal: controller.signal });
  setTimeout(() => controller.abort(), 10);
  await expect(waiting).rejects.toThrow(APIUserAbortError);
  await expect(chat.create(question, { signal: controller.signal })).rejects.toThrow(
    APIUserAbortError,
  );
  for await (const _ of stream);
  await chat.create(question);
  expect(started.emulator.requests).toHaveLength(2);
});

test('a wait ends with the time of the call, if another call holds the budget', async () => {
  const chat = chatOf(started.client({ budgets: [{ concurrency: 1 }], maxWaitMs: 20 }));
  const stream = await chat.create({ ...question, stream: true });
  const error = await waitOf(chat.create(question));
  expect(error.maxWaitMs).toBe(20);
  for await (const _ of stream);
  await chat.create(question);
});

test('what the API says of its balance is heeded', async () => {
  started.emulator.script({
    json: { id: 'one', object: 'chat.completion', model: 'gpt-4o', choices: [], created: 1 },
    headers: { 'x-ratelimit-remaining-requests': '0' },
  });
  const chat = chatOf(started.client({ ...requests(5), maxWaitMs: HOUR_MS }));
  await chat.create(question);
  await waitOf(chat.create(question));
});

test('calls of other models, and those without one, are not limited', async () => {
  const client = started.client({
    budgets: [{ models: ['gpt-4.1', 'o*'], requestsPerMinute: 0.001 }],
    maxWaitMs: HOUR_MS,
  });
  const chat = chatOf(client);
  await chat.create(question);
  await chat.create(question);
  await chat.create({ ...question, model: 'o3-mini' });
  await waitOf(chat.create({ ...question, model: 'o3-mini' }));
  await chat.create({ ...question, model: 'o4-mini' });
  await client.get('/models');
  await client.get('/models');
});

test.each([
  { share: {}, models: true, keys: true },
  { share: { shareModels: true }, models: false, keys: true },
  { share: { shareKeys: true }, models: true, keys: false },
])('$share: balances by model and key', async ({ share, models, keys }) => {
  const budget = { requestsPerMinute: 0.001, ...share };
  const client = started.client({ budgets: [budget], maxWaitMs: HOUR_MS });
  const other = client.withOptions({ apiKey: 'sk-other' });
  await chatOf(client).create(question);
  const isFree = (using: APIClient, model: string) =>
    chatOf(using)
      .create({ ...question, model })
      .then(
        () => true,
        () => false,
      );
  expect(await isFree(client, 'gpt-4o-mini')).toBe(models);
  expect(await isFree(other, 'gpt-4o')).toBe(keys);
});

test('a tenant that is named like a member of every object has no weight of its own', async () => {
  const client = started.client({
    ...requests(1),
    weights: { gold: 10 },
    tenant: ({ headers }) => headers['x-tenant'] ?? '',
  });
  const headers = { 'x-tenant': 'constructor' };
  await chatOf(client).create(question, { headers });
  const error = await waitOf(chatOf(client).create(question, { headers, deadlineMs: 100 }));
  expect(error.budget).toBe('0:gpt-4o');
});

test('keys of a function are one budget, and an own key is another', async () => {
  let asked = 0;
  const options = { apiKey: () => Promise.resolve(`sk-${++asked}`) };
  const chat = chatOf(started.client(requests(1), options));
  await chat.create(question);
  await waitOf(chat.create(question, { deadlineMs: 100 }));
  await chat.create(question, { headers: { authorization: 'Bearer sk-own' } });
  expect(started.emulator.requests).toHaveLength(2);
});

test.each([[Infinity], [NaN]])('an estimate of %p is refused by name', async (tokensOfCall) => {
  const chat = chatOf(started.client({ ...tokens(1000), estimate: () => tokensOfCall }));
  await expect(chat.create(question)).rejects.toThrow('`estimate` returned');
  expect(started.emulator.requests).toHaveLength(0);
});
