import { createEmulator } from '@oai/emulator';
import { APIClient, SmallClient, type RequestOptions } from '@oai/core';
import {
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  DeadlineExceededError,
  InternalServerError,
  OpenAIError,
  RateLimitError,
  runBulk,
  type BulkProgress,
} from '../src/index.js';
import { all, hasInput, numbers, startEmulator, until, waitFor } from './support.js';

let start: Awaited<ReturnType<typeof startEmulator>>;
beforeEach(async () => {
  start = await startEmulator();
});
afterEach(() => start.close());
const embed = (input: string, options: RequestOptions) => start.embed(input, options);
const sorted = (list: string[]) => [...list].sort((a, b) => Number(a) - Number(b));

test('each input becomes one call, and finds its result', async () => {
  const results = await all(runBulk(numbers(50), embed, { maxConcurrency: 8 }));
  expect(results).toHaveLength(50);
  expect(sorted(results.map(({ key }) => key))).toEqual(numbers(50));
  for (const { index, input, key, result, error, isReused } of results) {
    expect([input, key]).toEqual([`${index}`, `${index}`]);
    expect(result!.data[0]!.embedding).toHaveLength(1);
    expect([error, isReused]).toEqual([undefined, false]);
  }
  expect(sorted(start.asked())).toEqual(numbers(50));
});

test('results come in the order of the inputs on request', async () => {
  start.emulator.fault(
    { kind: 'stall', stage: 'before-headers', forMs: 50 },
    { when: hasInput('0') },
  );
  const results = await all(runBulk(numbers(20), embed, { maxConcurrency: 4, ordered: true }));
  expect(results.map(({ index }) => index)).toEqual(numbers(20).map(Number));
});

test('a call that fails is a result, and ends nothing', async () => {
  start.emulator.fault({ kind: 'status', status: 400 }, { when: hasInput('3') });
  const results = await all(runBulk(numbers(6), embed, { ordered: true }));
  expect(results.map(({ error }) => error?.constructor)).toEqual(
    [0, 1, 2, 3, 4, 5].map((index) => (index === 3 ? BadRequestError : undefined)),
  );
  expect(results[3]).toMatchObject({ key: '3', input: '3', isReused: false });
  expect(results[3]!.result).toBeUndefined();
});

test('calls are retried by the policy of the client, and by the options of each call', async () => {
  const fault = { kind: 'status', status: 500, retryAfterMs: 1 } as const;
  start.emulator.fault(fault, { when: hasInput('1'), times: 2 });
  const [first, second] = await all(runBulk(['0', '1'], embed, { ordered: true }));
  expect([first!.error, second!.error]).toEqual([undefined, undefined]);
  expect(start.asked()).toHaveLength(4);

  start.emulator.fault(fault);
  const [failed] = await all(runBulk(['2'], embed, { request: { maxRetries: 0 } }));
  expect(failed!.error).toBeInstanceOf(InternalServerError);
});

test('an error that is no Error is wrapped', async () => {
  const call = () => Promise.reject('lost');
  const [result] = await all(runBulk(['a'], call));
  expect(result!.error).toBeInstanceOf(OpenAIError);
  expect(result!.error).toMatchObject({ message: 'lost', cause: 'lost' });
});

test('a generator is read as fast as calls start', async () => {
  let read = 0;
  const inputs = function* () {
    for (;;) yield `${read++}`;
  };
  let seen = 0;
  for await (const { error } of runBulk(inputs(), embed, {
    maxConcurrency: 4,
    maxWaitingResults: 2,
  })) {
    expect(error).toBeUndefined();
    seen += 1;
    // In progress, waiting, and read ahead by none.
    expect(read).toBeLessThanOrEqual(seen + 4 + 2);
    if (seen === 30) break;
  }
  expect(start.emulator.requests.length).toBeLessThanOrEqual(36);
});

test('progress counts results, failures and time', async () => {
  start.emulator.fault({ kind: 'status', status: 400 });
  const states: BulkProgress[] = [];
  const options = { maxConcurrency: 1, onProgress: (state: BulkProgress) => states.push(state) };
  await all(runBulk(numbers(3), embed, options));
  const counts = states.map(({ total, succeeded, failed, running }) => [
    total,
    succeeded,
    failed,
    running,
  ]);
  expect(counts).toEqual([
    [3, 0, 1, 0],
    [3, 1, 1, 0],
    [3, 2, 1, 0],
  ]);
  expect(states[0]!.remainingMs).toBeGreaterThan(0);
  expect(states[2]!.remainingMs).toBe(0);

  const inputs = function* () {
    yield 'a';
  };
  await all(runBulk(inputs(), embed, options));
  expect(states.at(-1)).toMatchObject({ total: undefined, remainingMs: undefined });
});

test('an abort ends the calls in progress, and the run', async () => {
  start.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { times: 4 });
  const controller = new AbortController();
  const { signal } = controller;
  const reading = until(runBulk(numbers(9), embed, { maxConcurrency: 4, signal }));
  await waitFor(() => start.emulator.requests.length === 4);
  controller.abort('enough');
  const { keys, error } = await reading;
  expect(keys).toEqual([]);
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect((error as Error).cause).toBe('enough');
  await waitFor(() => start.emulator.requests.every(({ cancelled }) => cancelled));
  expect(start.emulator.requests).toHaveLength(4);
});

test('a signal that was aborted before sends nothing', async () => {
  const { error } = await until(runBulk(['a'], embed, { signal: AbortSignal.abort() }));
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(start.asked()).toEqual([]);
});

test('a deadline ends the run', async () => {
  start.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { times: 2 });
  const { keys, error } = await until(runBulk(['0', '1'], embed, { deadlineMs: 100 }));
  expect(keys).toEqual([]);
  expect(error).toBeInstanceOf(DeadlineExceededError);
  expect(error).toMatchObject({ deadlineMs: 100 });
});

test('leaving the loop aborts the calls in progress', async () => {
  start.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { when: hasInput('1') });
  for await (const { key } of runBulk(['0', '1'], embed)) {
    expect(key).toBe('0');
    await waitFor(() => start.emulator.requests.length === 2);
    break;
  }
  await waitFor(() => start.emulator.requests.some(({ cancelled }) => cancelled));
});

test('a stop ends the run after the calls in progress', async () => {
  const stop = new AbortController();
  const options = {
    maxConcurrency: 3,
    stopSignal: stop.signal,
    onProgress: () => stop.abort(),
  };
  const results = await all(runBulk(numbers(20), embed, options));
  expect(sorted(results.map(({ key }) => key))).toEqual(['0', '1', '2']);
  expect(start.asked()).toHaveLength(3);
  expect(await all(runBulk(['a'], embed, options))).toEqual([]);
});

test.each([
  ['a wrong key', { status: 401 }, AuthenticationError],
  ['an exhausted quota', { status: 429, code: 'insufficient_quota' }, RateLimitError],
])('%s ends the run after the calls in progress', async (_name, fault, errorClass) => {
  start.emulator.fault({ kind: 'status', ...fault }, { times: 100 });
  const { keys, error } = await until(runBulk(numbers(50), embed, { maxConcurrency: 3 }));
  expect(sorted(keys)).toEqual(['0', '1', '2']);
  expect(error).toBeInstanceOf(errorClass);
  expect(start.asked()).toHaveLength(3);
});

test('the caller decides which errors end the run', async () => {
  start.emulator.fault({ kind: 'status', status: 400 });
  const options = {
    maxConcurrency: 1,
    isFatal: (error: Error) => error instanceof BadRequestError,
  };
  const { keys, error } = await until(runBulk(numbers(9), embed, options));
  expect(keys).toEqual(['0']);
  expect(error).toBeInstanceOf(BadRequestError);
});

test('a limiter is asked before each call, and told about its end', async () => {
  const log: string[] = [];
  const limiter = {
    acquire: async ({ key, input }: { key: string; input: string }) => {
      log.push(`acquire ${key} ${input}`);
      if (input === 'b') throw new OpenAIError('The budget is spent.');
      return () => void log.push(`release ${key}`);
    },
  };
  const results = await all(runBulk(['a', 'b'], embed, { maxConcurrency: 1, limiter }));
  expect(log).toEqual(['acquire 0 a', 'release 0', 'acquire 1 b']);
  expect(results[1]!.error).toMatchObject({ message: 'The budget is spent.' });
  expect(start.asked()).toEqual(['a']);
});

test('calls of a small client are not paced', async () => {
  const emulator = createEmulator();
  const client = new SmallClient({ apiKey: 'sk-test', fetch: emulator.fetch });
  const call = (input: string, options: RequestOptions) =>
    client.post('/embeddings', { body: { model: 'text-embedding-3-small', input }, ...options });
  const [paced] = await all(runBulk(['a'], call));
  expect(paced!.error).toBeInstanceOf(OpenAIError);
  const [result] = await all(runBulk(['a'], call, { pace: false }));
  expect(result!.error).toBeUndefined();
});

test.each([
  [{ maxConcurrency: 0 }, '`maxConcurrency` must be a whole number above 0, not 0'],
  [{ maxWaitingResults: 1.5 }, '`maxWaitingResults` must be a whole number above 0, not 1.5'],
  [{ keyOf: () => 'x' }, 'Input 1 repeats the key "x"'],
  [{ keyOf: () => 7 as never }, '`keyOf` must return a text, not 7'],
])('%p is refused', async (options, message) => {
  await expect(all(runBulk(['a', 'b'], embed, options))).rejects.toThrow(message);
});

test('a client is found without its key in no error', async () => {
  const client = new APIClient({ apiKey: 'sk-test', baseURL: 'http://127.0.0.1:1', maxRetries: 0 });
  const call = (input: string, options: RequestOptions) => client.get(`/${input}`, options);
  const [result] = await all(runBulk(['a'], call, { request: { maxRetries: 0 } }));
  expect(String(result!.error)).not.toContain('sk-test');
});

describe('a call that knows nothing of its signal', () => {
  const never = () => new Promise<never>(() => {});

  test.each<[string, object, new (...values: never[]) => Error]>([
    ['an abort', { signal: AbortSignal.timeout(20) }, APIUserAbortError],
    ['the deadline', { deadlineMs: 20 }, DeadlineExceededError],
  ])('%s ends the run', async (_name, options, errorClass) => {
    await expect(all(runBulk(['a'], never, options))).rejects.toBeInstanceOf(errorClass);
  });

  test('leaving the loop ends the run', async () => {
    const call = (input: string) => (input === 'a' ? Promise.resolve(input) : never());
    for await (const { result } of runBulk(['a', 'b'], call)) {
      expect(result).toBe('a');
      break;
    }
  });

  test('a place of a limiter that comes too late is given back', async () => {
    let give = (_release: () => void): void => {};
    const limiter = { acquire: () => new Promise<() => void>((resolve) => (give = resolve)) };
    const options = { limiter, deadlineMs: 20 };
    await expect(all(runBulk(['a'], embed, options))).rejects.toBeInstanceOf(DeadlineExceededError);
    const release = jest.fn();
    give(release);
    await waitFor(() => release.mock.calls.length === 1);
    expect(start.asked()).toEqual([]);
  });
});
