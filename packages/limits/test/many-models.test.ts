import { APIClient } from '@oai/core';
import { createLimits, LimitWaitError, type Budget } from '../src/index.js';

/** Names of models may come from users, so that there may be any number of them. */
const KEPT = 1000;

let release: (() => void) | undefined;

/** A client with a budget that is not restored within the time of a test. */
function clientOf(budget: Budget): APIClient {
  const limits = createLimits({ budgets: [budget], burstMs: 60_000_000, maxWaitMs: 1 });
  return new APIClient({
    apiKey: 'sk-test',
    middleware: [limits.middleware],
    fetch: async (_url, init) => {
      if (String(init?.body).includes('slow')) {
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      return Response.json({});
    },
  });
}

const once = { requestsPerMinute: 0.001 };
const call = (client: APIClient, model: string) => client.post('/x', { body: { model } });

test('the balance of a model that was unused for longer than those of 1000 others is forgotten', async () => {
  const client = clientOf(once);
  for (let index = 0; index < KEPT; index += 1) await call(client, `m-${index}`);
  await expect(call(client, 'm-0')).rejects.toBeInstanceOf(LimitWaitError);
  await call(client, 'new');
  // It was used last, unlike the second one.
  await expect(call(client, 'm-0')).rejects.toBeInstanceOf(LimitWaitError);
  await call(client, 'm-1');
});

test('the balance of a call in progress is kept, and that of many calls at once', async () => {
  const client = clientOf({ concurrency: 1 });
  const slow = call(client, 'slow');
  const names = Array.from({ length: KEPT + 10 }, (_, index) => `m-${index}`);
  await Promise.all(names.map((name) => call(client, name)));
  for (const name of names) await call(client, name);
  await expect(call(client, 'slow')).rejects.toBeInstanceOf(LimitWaitError);
  release!();
  await slow;
});

test('the balances of keys are forgotten likewise', async () => {
  const client = clientOf(once);
  const callAs = (key: string) =>
    client.post('/x', { body: { model: 'm' }, headers: { authorization: `Bearer ${key}` } });
  for (let index = 0; index < KEPT + 1; index += 1) await callAs(`k-${index}`);
  await callAs('k-0');
  await expect(callAs(`k-${KEPT}`)).rejects.toBeInstanceOf(LimitWaitError);
});
