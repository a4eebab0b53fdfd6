import { createEmulator, type RateLimits } from '../src/index.js';
import { expectValid } from './helpers/document.js';

const question = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };

/** An emulator with limits and a clock that the test moves. */
function start(rateLimits: RateLimits) {
  let nowMs = 1_790_000_000_000;
  const emulator = createEmulator({
    rateLimits,
    clock: { now: () => nowMs, sleep: async () => undefined },
  });
  return {
    emulator,
    pass: (ms: number) => (nowMs += ms),
    post: (body: object, key = 'sk-one', path = 'chat/completions') =>
      emulator.fetch(`https://api.openai.com/v1/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

test('requests over the limit are refused, with the time until one is possible', async () => {
  const { post, pass } = start({ requestsPerMinute: 2 });
  const first = await post(question);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-ratelimit-limit-requests': '2',
    'x-ratelimit-remaining-requests': '1',
    'x-ratelimit-reset-requests': '30s',
  });
  expect(first.headers.has('x-ratelimit-limit-tokens')).toBe(false);
  expect((await post(question)).status).toBe(200);
  pass(10_000);
  const refused = await post(question);
  expect(refused.status).toBe(429);
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    'retry-after': '20',
    'retry-after-ms': '20000',
    'x-ratelimit-remaining-requests': '0',
    'x-ratelimit-reset-requests': '50s',
  });
  const body: any = await refused.json();
  expectValid('ErrorResponse', body);
  expect(body.error).toEqual({
    message:
      'Rate limit reached for gpt-4o in organization org-emulator on requests per min (RPM): Limit 2, Used 2, Requested 1. Please try again in 20s.',
    type: 'requests',
    param: null,
    code: 'rate_limit_exceeded',
  });
  pass(20_000);
  expect((await post(question)).status).toBe(200);
});

test.each([
  { name: 'chat', path: 'chat/completions', body: { ...question, max_completion_tokens: 600 } },
  {
    name: 'chat, by its old name',
    path: 'chat/completions',
    body: { ...question, max_tokens: 600 },
  },
  {
    name: 'responses',
    path: 'responses',
    body: { model: 'gpt-4o', input: 'Hi', max_output_tokens: 600 },
  },
])('tokens are charged by the output limit: $name', async ({ path, body }) => {
  const { post } = start({ tokensPerMinute: 1000 });
  const first = await post(body, 'sk-one', path);
  expect(first.status).toBe(200);
  expect(first.headers.get('x-ratelimit-remaining-tokens')).toBe('400');
  expect(first.headers.get('x-ratelimit-reset-tokens')).toBe('36s');
  const refused = await post(body, 'sk-one', path);
  expect(refused.status).toBe(429);
  const { error }: any = await refused.json();
  expect(error).toMatchObject({ type: 'tokens', code: 'rate_limit_exceeded' });
  expect(error.message).toContain('tokens per min (TPM): Limit 1000, Used 600, Requested 600.');
  expect(refused.headers.get('retry-after-ms')).toBe('12000');
});

test('tokens are charged by the size of the request if that is more', async () => {
  const { post } = start({ tokensPerMinute: 1000 });
  const long = { model: 'text-embedding-3-small', input: 'a'.repeat(2000) };
  const { headers } = await post(long, 'sk-one', 'embeddings');
  expect(Number(headers.get('x-ratelimit-remaining-tokens'))).toBe(
    1000 - Math.ceil(JSON.stringify(long).length / 4),
  );
});

test('a request larger than the limit is refused without a time', async () => {
  const { post } = start({ tokensPerMinute: 1000 });
  const refused = await post({ ...question, max_tokens: 1001 });
  expect(refused.status).toBe(429);
  expect(refused.headers.has('retry-after')).toBe(false);
  const { error }: any = await refused.json();
  expect(error.message).toMatch(/^Request too large for gpt-4o .* Limit 1000, Requested 1001\./);
});

test('a request that is refused for its tokens counts as a request', async () => {
  const { post } = start({ requestsPerMinute: 3, tokensPerMinute: 1000 });
  await post({ ...question, max_tokens: 1000 });
  const refused = await post({ ...question, max_tokens: 1000 });
  expect(refused.headers.get('x-ratelimit-remaining-requests')).toBe('1');
});

test('each key and each model has limits of its own', async () => {
  const { post, emulator } = start({ requestsPerMinute: 1, models: { 'gpt-4.1': {} } });
  const status = async (model: string, key?: string) =>
    (await post({ ...question, model }, key)).status;
  expect(await status('gpt-4o')).toBe(200);
  expect(await status('gpt-4o')).toBe(429);
  expect(await status('gpt-4o', 'sk-two')).toBe(200);
  expect(await status('gpt-4o-mini')).toBe(200);
  expect(await status('gpt-4.1')).toBe(200);
  expect(await status('gpt-4.1')).toBe(200);
  emulator.reset();
  expect(await status('gpt-4o')).toBe(200);
});

test('requests without a model are not limited, and have nominal headers', async () => {
  const { emulator } = start({ requestsPerMinute: 1 });
  for (let count = 0; count < 3; count += 1) {
    const answer = await emulator.fetch('https://api.openai.com/v1/models', {
      headers: { authorization: 'Bearer sk-one' },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-ratelimit-limit-requests')).toBe('10000');
  }
});

test('limits must be positive', () => {
  expect(() => createEmulator({ rateLimits: { requestsPerMinute: 0 } })).toThrow(
    'rateLimits: requestsPerMinute is 0; it must be more than 0',
  );
  expect(() => createEmulator({ rateLimits: { models: { m: { tokensPerMinute: -1 } } } })).toThrow(
    TypeError,
  );
});
