import { getEventListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { overUndici, type FaultRow } from '../fault-row.js';
import { MIXED, mixedServer } from '../mixed-calls.js';
import { outcomeOf, type Outcome } from '../outcome.js';
import type { FaultClient, Scene } from '../scene.js';

const AT_ONCE = 10;
/** Maximum number of listeners on the signal per concurrent call. */
const MOST_LISTENERS = 4 * AT_ONCE;

/**
 * Makes calls on one signal, several at a time.
 *
 * @param plain Number of plain calls for each call of another type.
 */
async function makeCalls(
  client: FaultClient,
  signal: AbortSignal,
  count: number,
  plain: number,
  look: () => void = () => {},
): Promise<void> {
  let made = 0;
  const work = async (): Promise<void> => {
    while (made < count) {
      const isPlain = made % (plain + 1) > 0;
      const kind = isPlain ? 0 : (made / (plain + 1)) % MIXED.length;
      made += 1;
      const call = MIXED[kind]!(client, signal);
      await nextTurn();
      look();
      await call;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function countListeners(scene: Scene, calls: number): Promise<Outcome> {
  const { baseURL, hangUp } = await mixedServer(scene);
  const client = scene.client(baseURL, { maxRetries: 1 });
  const { signal } = new AbortController();
  const listeners = (): number => getEventListeners(signal, 'abort').length;
  let most = 0;
  return outcomeOf(async () => {
    await makeCalls(client, signal, calls, 0, () => (most = Math.max(most, listeners())));
    hangUp();
    const atOnce = most > 0 && most <= MOST_LISTENERS ? 'few' : most;
    return { result: `${listeners()} listeners left, ${atOnce} at once` };
  });
}

const ROUNDS = 5;
/** Leaks of the other types would still show, as there are hundreds of each. */
const PLAIN = 7;
/** A leaked listener, timer or response takes at least a hundred bytes per call. */
const MOST_GROWTH_BYTES_A_CALL = 64;

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** The first of five rounds fills caches of the platform; the others must not grow the heap. */
async function watchHeap(scene: Scene, calls: number): Promise<Outcome> {
  const { baseURL, hangUp } = await mixedServer(scene);
  const client = scene.client(baseURL, { maxRetries: 1 });
  const { signal } = new AbortController();
  const collect = garbageCollector();
  const heaps: number[] = [];
  return outcomeOf(async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      await makeCalls(client, signal, calls / ROUNDS, PLAIN);
      // Objects released by finalizers are collected one turn later.
      for (let turn = 0; turn < 5; turn += 1) {
        collect();
        await nextTurn();
      }
      heaps.push(process.memoryUsage().heapUsed);
    }
    hangUp();
    const growth = (heaps.at(-1)! - heaps[0]!) / (calls - calls / ROUNDS);
    const shown = heaps.map((heap) => (heap / 1024 / 1024).toFixed(2)).join(', ');
    scene.tell(`heap ${shown} MiB`);
    const isFlat = growth < MOST_GROWTH_BYTES_A_CALL;
    return { result: isFlat ? 'flat' : `${Math.round(growth)} bytes a call: ${shown} MiB` };
  });
}

const rows: FaultRow[] = [
  {
    happened: '1,000 calls of all kinds on one signal',
    expected: { error: 'none', result: '0 listeners left, few at once' },
    run: (scene) => countListeners(scene, 1000),
  },
];

/** Rows that look for leaks after many calls. */
export const manyCallRows: FaultRow[] = [
  ...rows,
  ...overUndici(rows),
  {
    happened: '20,000 calls on one signal, and the heap',
    expected: { error: 'none', result: 'flat' },
    longestMs: 300_000,
    run: (scene) => watchHeap(scene, 20_000),
  },
];
