import { APIUserAbortError, OpenAIError } from '@oai/core';
import { mapConcurrently } from './map-concurrently.js';

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Work that ends when it is told to, in any order. */
class Desk {
  readonly started: number[] = [];
  readonly aborted: number[] = [];
  readonly #ends = new Map<number, (value: number | Promise<never>) => void>();
  readonly work = (item: number, _index: number, signal: AbortSignal): Promise<number> => {
    this.started.push(item);
    return new Promise<number>((resolve, reject) => {
      this.#ends.set(item, resolve);
      signal.addEventListener('abort', () => {
        this.aborted.push(item);
        reject(signal.reason as Error);
      });
    });
  };
  async end(...items: number[]): Promise<void> {
    for (const item of items) {
      this.#ends.get(item)!(item);
      await turn();
    }
  }
  async fail(item: number, error: Error): Promise<void> {
    this.#ends.get(item)!(Promise.reject(error));
    await turn();
  }
}
/** Lets all microtasks run. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

const many = [0, 1, 2, 3, 4, 5, 6, 7];

test('no more than the maximum is in progress, and results come as they end', async () => {
  const desk = new Desk();
  const results = all(mapConcurrently(many, desk.work, { maxConcurrency: 3 }));
  await turn();
  expect(desk.started).toEqual([0, 1, 2]);
  await desk.end(2, 0);
  expect(desk.started).toEqual([0, 1, 2, 3, 4]);
  await desk.end(4, 5, 6, 7, 1, 3);
  expect(await results).toEqual([2, 0, 4, 5, 6, 7, 1, 3]);
});

test('ordered results come in the order of the items', async () => {
  const desk = new Desk();
  const seen: number[] = [];
  const reading = (async () => {
    const options = { maxConcurrency: 3, isOrdered: true };
    for await (const result of mapConcurrently(many.slice(0, 4), desk.work, options)) {
      seen.push(result);
    }
  })();
  await turn();
  await desk.end(2, 1);
  expect(seen).toEqual([]);
  await desk.end(0);
  expect(seen).toEqual([0, 1, 2]);
  await desk.end(3);
  await reading;
  expect(seen).toEqual([0, 1, 2, 3]);
});

test.each([true, false])(
  'results that wait hold further work back (ordered: %p)',
  async (isOrdered) => {
    const desk = new Desk();
    const options = { maxConcurrency: 2, maxWaiting: 2, isOrdered };
    const results = mapConcurrently(many, desk.work, options);
    const first = results.next();
    await turn();
    await desk.end(1, ...(isOrdered ? [2] : [0, 2, 3]));
    // The reader has taken one result at most.
    expect(desk.started.length).toBeLessThanOrEqual(isOrdered ? 4 : 5);
    const { length } = desk.started;
    await turn();
    expect(desk.started).toHaveLength(length);
    if (isOrdered) await desk.end(0);
    expect((await first).value).toBe(isOrdered ? 0 : 1);
    await results.return();
  },
);

test('items are read when their work can start, and an async source is read one by one', async () => {
  let read = 0;
  const source = async function* () {
    for (const item of many) {
      read += 1;
      yield item;
    }
  };
  const desk = new Desk();
  const results = all(mapConcurrently(source(), desk.work, { maxConcurrency: 2 }));
  await turn();
  expect(read).toBe(2);
  await desk.end(...many);
  expect(await results).toEqual(many);
});

test('a failure aborts the work in progress, and is thrown when all has ended', async () => {
  const desk = new Desk();
  const results = all(mapConcurrently(many, desk.work, { maxConcurrency: 3 }));
  const outcome = results.catch((error: unknown) => error);
  await turn();
  const failure = new RangeError('broken');
  await desk.fail(1, failure);
  expect(await outcome).toBe(failure);
  expect(desk.started).toEqual([0, 1, 2]);
  expect(desk.aborted).toEqual([0, 1, 2]);
});

test('the failure of a source ends the work', async () => {
  const failure = new RangeError('no more');
  const source = function* () {
    yield 0;
    throw failure;
  };
  const desk = new Desk();
  await expect(all(mapConcurrently(source(), desk.work, { maxConcurrency: 3 }))).rejects.toBe(
    failure,
  );
  expect(desk.aborted).toEqual([0]);
});

test('leaving the loop aborts the work in progress, and closes the source', async () => {
  let isClosed = false;
  const source = function* () {
    try {
      yield* many;
    } finally {
      isClosed = true;
    }
  };
  const desk = new Desk();
  const results = mapConcurrently(source(), desk.work, { maxConcurrency: 3 });
  const first = results.next();
  await turn();
  await desk.end(0);
  await first;
  await results.return();
  expect(desk.aborted).toContain(1);
  expect(isClosed).toBe(true);
});

test.each([
  ['a reason of this project is thrown itself', new OpenAIError('enough'), OpenAIError],
  ['any other is the cause of an APIUserAbortError', 'enough', APIUserAbortError],
])('abort: %s', async (_name, reason, errorClass) => {
  const controller = new AbortController();
  const desk = new Desk();
  const { signal } = controller;
  const results = all(mapConcurrently(many, desk.work, { maxConcurrency: 2, signal }));
  const outcome = results.catch((cause: unknown) => cause);
  await turn();
  controller.abort(reason);
  const error = await outcome;
  expect(error).toBeInstanceOf(errorClass);
  if (typeof reason === 'string') expect((error as Error).cause).toBe('enough');
  else expect(error).toBe(reason);
  expect(desk.aborted).toEqual([0, 1]);
});

test('an abort does not wait for a source that never yields', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const source = async function* (): AsyncGenerator<number> {
    await new Promise(() => {});
    yield 0;
  };
  const results = all(mapConcurrently(source(), new Desk().work, { maxConcurrency: 2, signal }));
  controller.abort();
  await expect(results).rejects.toThrow(APIUserAbortError);
});

test('a stop waits for the work in progress', async () => {
  const stop = new AbortController();
  const desk = new Desk();
  const options = { maxConcurrency: 2, stopSignal: stop.signal };
  const results = all(mapConcurrently(many, desk.work, options));
  await turn();
  stop.abort();
  await desk.end(1, 0);
  expect(await results).toEqual([1, 0]);
  expect(desk.started).toEqual([0, 1]);
});

test('no items are no results', async () => {
  expect(await all(mapConcurrently([], new Desk().work, { maxConcurrency: 2 }))).toEqual([]);
});
