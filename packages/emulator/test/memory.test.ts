import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startClient, type TestClient } from './helpers/client.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

// Waiting for finalizers takes long on a busy machine.
jest.setTimeout(120_000);

const COUNT = 40;
const STORED = COUNT / 2;
const BOUND = COUNT / 4;
const KIB = 1024;
// Spaces take little time to count as tokens.
const item = ' '.repeat(500 * KIB);

let client: TestClient;
beforeAll(async () => (client = await startClient({ maxRecordedRequests: 1 })));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

async function heapSize(): Promise<number> {
  await delay(50);
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/**
 * Returns the size of the heap once it is below a bound, or its last size. An
 * ended exchange holds its body until finalizers ran, which takes several
 * collections, more on a busy machine.
 */
async function heapSizeBelow(bound: number): Promise<number> {
  let size = await heapSize();
  for (let round = 0; size >= bound && round < 60; round += 1) size = await heapSize();
  return size;
}

async function repeat(run: () => Promise<void>): Promise<void> {
  for (let count = 0; count < COUNT; count += 1) await run();
}

/** Returns the number of inputs that the heap still holds after many runs. */
async function inputsKept(run: () => Promise<void>): Promise<number> {
  await run();
  const before = await heapSize();
  await repeat(run);
  const after = await heapSizeBelow(before + BOUND * item.length);
  return (after - before) / item.length;
}

const answer = (store: boolean) =>
  client.create('/responses', { model: 'gpt-4o', input: item, store });

test('keeps what is stored until it is reset', async () => {
  await repeat(async () => void (await answer(true)));
  const before = await heapSize();
  client.emulator.reset();
  const after = await heapSizeBelow(before - STORED * item.length);
  expect((before - after) / item.length).toBeGreaterThan(STORED);
});

test('keeps nothing of a response that is not stored', async () => {
  expect(await inputsKept(async () => void (await answer(false)))).toBeLessThan(BOUND);
});

test.each<[string, () => Promise<void>]>([
  [
    'response',
    async () => {
      const { id } = await answer(true);
      await client.delete(`/responses/${id}`);
    },
  ],
  [
    'conversation',
    async () => {
      const items = [{ type: 'message', role: 'user', content: item }];
      const { id } = await client.create('/conversations', { items });
      await client.delete(`/conversations/${id}`);
    },
  ],
  [
    'thread',
    async () => {
      const messages = [{ role: 'user', content: item }];
      const { id } = await client.create('/threads', { messages });
      await client.delete(`/threads/${id}`);
    },
  ],
])('keeps nothing of a deleted %s', async (_kind, run) => {
  expect(await inputsKept(run)).toBeLessThan(BOUND);
});
