import { asBinaryResponse } from '../src/answer/binary-response.js';
import { APIClient } from '../src/index.js';
import { failureOf } from './helpers/test-client.js';

/** The number of timers that keep the process alive. */
const timers = (): number =>
  process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

const client = new APIClient({
  apiKey: 'key',
  deadlineMs: 60_000,
  maxRetries: 0,
  fetch: async () => Response.json({}),
});

test('the deadline of a response that nobody reads does not keep the process alive', async () => {
  const before = timers();
  const raw = await client.get('/x').asResponse();
  const binary = await client.get<Response>('/x', { __binaryResponse: asBinaryResponse });
  expect(timers()).toBe(before);
  expect(await raw.json()).toEqual({});
  expect(await binary.json()).toEqual({});
  expect(timers()).toBe(before);
});

/** A `fetch` that ignores its signal, and whose body never goes on. */
const deaf = async (): Promise<Response> =>
  new Response(
    new ReadableStream({
      start: (sink) => sink.enqueue(new TextEncoder().encode('{')),
      cancel: () => new Promise(() => {}),
    }),
    { headers: { 'content-type': 'application/json' } },
  );

test('a deadline ends the reading of a body that hangs, although it did not keep the process alive', async () => {
  const options = { deadlineMs: 150 };
  const hanging = client.withOptions({ fetch: deaf });
  const error = await failureOf(hanging.get('/x', options));
  expect(error.name).toBe('DeadlineExceededError');
  const raw = hanging.get('/x', options).asResponse();
  const late = await failureOf(raw.then(({ body }) => new Response(body).text()));
  expect(late.name).toBe('DeadlineExceededError');
});

test('the deadline of a pending call keeps the process alive, as a `fetch` may have no socket', async () => {
  const before = timers();
  let answer = (_response: Response): void => {};
  const fetch = (): Promise<Response> => new Promise((resolve) => (answer = resolve));
  const pending = client.withOptions({ fetch, timeout: Infinity });
  const call = pending.get('/x').asResponse();
  await new Promise(setImmediate);
  expect(timers()).toBe(before + 1);
  answer(Response.json({}));
  await call;
  expect(timers()).toBe(before);
});
