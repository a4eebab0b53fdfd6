import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startClient, type TestClient } from './helpers/client.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const COUNT = 40;
const KIB = 1024;
const item = 'word '.repeat(100 * KIB);

let client: TestClient;
beforeAll(async () => (client = await startClient({ maxRecordedRequests: 1 })));
afterAll(() => client.server.close());
beforeEach(() => client.emulator.reset());

async function heapSize(): Promise<number> {
  // The exchanges that ended last still hold their bodies.
  for (let round = 0; round < 3; round += 1) {
    await delay(50);
    collectGarbage();
  }
  return process.memoryUsage().heapUsed;
}

/** The growth of the heap in units of one input. */
async function growth(run: () => Promise<void>): Promise<number> {
  await run();
  const before = await heapSize();
  for (let count = 0; count < COUNT; count += 1) await run();
  return ((await heapSize()) - before) / item.length;
}

const answer = (store: boolean) =>
  client.create('/responses', { model: 'gpt-4o', input: item, store });

test('keeps what is stored', async () => {
  expect(await growth(async () => void (await answer(true)))).toBeGreaterThan(COUNT / 2);
});

test('keeps nothing of a response that is not stored', async () => {
  expect(await growth(async () => void (await answer(false)))).toBeLessThan(COUNT / 4);
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
  expect(await growth(run)).toBeLessThan(COUNT / 4);
});
