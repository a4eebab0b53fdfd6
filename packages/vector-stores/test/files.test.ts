import { APIUserAbortError, PollTimeoutError } from '@oai/core';
import { asked, start, type Started } from './start.js';

let started: Started;
beforeAll(async () => (started = await start()));
afterAll(() => started.server.close());
afterEach(() => started.emulator.reset());

const text = (name: string) => new File(['Some text.'], name, { type: 'text/plain' });
const makeStore = async () => (await started.vectorStores.create({ name: 'docs' })).id;
const path = '/vector_stores/vs_1/files/file-1';

test('upload stores a file and attaches it, without waiting', async () => {
  const store = await makeStore();
  const file = await started.vectorStores.files.upload(store, text('a.txt'));
  expect(file).toMatchObject({ status: 'in_progress', vector_store_id: store });
  expect(asked(started).slice(1)).toEqual(['POST /files', `POST /vector_stores/${store}/files`]);
  const [, uploaded, attached] = started.emulator.requests;
  expect(uploaded!.body).toMatchObject({ purpose: 'assistants' });
  expect(attached!.body).toEqual({ file_id: file.id });
  expect(attached!.headers['openai-beta']).toBe('assistants=v2');
});

test('uploadAndPoll waits until the file is processed', async () => {
  const store = await makeStore();
  const file = await started.vectorStores.files.uploadAndPoll(store, text('a.txt'));
  expect(file.status).toBe('completed');
});

test('createAndPoll attaches an existing file and polls it', async () => {
  const store = await makeStore();
  const { id } = await started.vectorStores.files.upload(store, text('a.txt'));
  await started.vectorStores.files.del(store, id);
  const file = await started.vectorStores.files.createAndPoll(
    store,
    { file_id: id, attributes: { kind: 'manual' } },
    { pollIntervalMs: 1, headers: { 'X-Mine': '1' } },
  );
  expect(file).toMatchObject({ id, status: 'completed', attributes: { kind: 'manual' } });
  const own = started.emulator.requests.slice(4);
  expect(own.length).toBeGreaterThan(1);
  expect(own.every(({ headers }) => headers['x-mine'] === '1')).toBe(true);
});

describe('poll', () => {
  const state = (status: string) => ({ json: { id: 'file-1', status } });
  const headers = { 'openai-poll-after-ms': '1' };

  test.each(['completed', 'failed', 'cancelled'])('returns a file that is %s', async (status) => {
    started.emulator.script([{ ...state('in_progress'), headers }, state(status)], { path });
    const file = await started.vectorStores.files.poll('vs_1', 'file-1');
    expect(file.status).toBe(status);
    expect(started.emulator.requests).toHaveLength(2);
  });

  test('waits for the interval of the server unless one is given', async () => {
    const timed = async (hintMs: string, options?: { pollIntervalMs: number }) => {
      const slow = { ...state('in_progress'), headers: { 'openai-poll-after-ms': hintMs } };
      started.emulator.script([slow, state('completed')], { path });
      const start = performance.now();
      await started.vectorStores.files.poll('vs_1', 'file-1', options);
      return performance.now() - start;
    };
    expect(await timed('60')).toBeGreaterThanOrEqual(55);
    expect(await timed('60000', { pollIntervalMs: 1 })).toBeLessThan(60_000);
  });

  test('stops after `maxWaitMs` and when the signal is aborted', async () => {
    const own = '/vector_stores/vs_1/files/file-2';
    started.emulator.script({ ...state('in_progress'), headers }, { path: own, times: Infinity });
    const { files } = started.vectorStores;
    const limited = files.poll('vs_1', 'file-2', { maxWaitMs: 30 });
    await expect(limited).rejects.toThrow(PollTimeoutError);
    await expect(limited).rejects.toMatchObject({ lastState: { status: 'in_progress' } });
    const aborted = files.poll('vs_1', 'file-2', { signal: AbortSignal.timeout(30) });
    await expect(aborted).rejects.toThrow(APIUserAbortError);
  });

  test('does not send its own options', async () => {
    started.emulator.script(state('completed'), { path });
    await started.vectorStores.files.poll('vs_1', 'file-1', { pollIntervalMs: 5, maxWaitMs: 500 });
    const request = started.emulator.requests.find((one) => one.path === path);
    expect(request!.url).not.toContain('?');
    expect(Object.keys(request!.headers).filter((name) => /poll|stainless/.test(name))).toEqual([]);
  });
});

test('del is delete with swapped arguments', async () => {
  const store = await makeStore();
  const { id } = await started.vectorStores.files.upload(store, text('a.txt'));
  const deleted = await started.vectorStores.files.del(store, id);
  expect(deleted).toMatchObject({ id, deleted: true });
  expect(asked(started).at(-1)).toBe(`DELETE /vector_stores/${store}/files/${id}`);
});

test('an idempotency key is sent with one operation', async () => {
  const store = await makeStore();
  const options = { idempotencyKey: 'key-1' };
  await started.vectorStores.files.upload(store, text('a.txt'), options);
  const keys = started.emulator.requests.map(({ headers }) => headers['idempotency-key']);
  expect(keys).toEqual([undefined, 'key-1', undefined]);
});
