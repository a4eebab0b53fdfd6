import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestOptions } from '@oai/core';
import { OpenAIError, runBulk, type BulkOptions, type JournalStorage } from '../src/index.js';
import { all, hasInput, numbers, startEmulator, until, type Embedded } from './support.js';

let start: Awaited<ReturnType<typeof startEmulator>>;
let folder: string;
let journal: string;
beforeEach(async () => {
  start = await startEmulator();
  folder = await mkdtemp(join(tmpdir(), 'bulk-'));
  journal = join(folder, 'run.jsonl');
});
afterEach(async () => {
  await start.close();
  await rm(folder, { recursive: true });
});

const embed = (input: string, options: RequestOptions) => start.embed(input, options);
const run = (inputs: string[], options: BulkOptions<string> = {}) =>
  runBulk(inputs, embed, { journal, maxConcurrency: 4, ordered: true, ...options });
const lines = async () =>
  (await readFile(journal, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('a run goes on with the results of an earlier one', async () => {
  const stop = new AbortController();
  const first = await all(
    run(numbers(10), { stopSignal: stop.signal, onProgress: () => stop.abort() }),
  );
  expect(first.map(({ key }) => key)).toEqual(['0', '1', '2', '3']);
  const second = await all(run(numbers(10)));
  expect(second.map(({ key, isReused }) => [key, isReused])).toEqual(
    numbers(10).map((key) => [key, Number(key) < 4]),
  );
  expect(second[0]!.result).toEqual(first[0]!.result);
  expect(start.asked().sort()).toEqual(numbers(10));
  expect((await all(run(numbers(10)))).every(({ isReused }) => isReused)).toBe(true);
  expect(start.asked()).toHaveLength(10);
});

test('the lines have the key, the result, and the fingerprint of the input', async () => {
  await all(run(['a', 'b'], { keyOf: (input) => `the ${input}` }));
  const [header, ...entries] = await lines();
  expect(header).toEqual({ bulk: 1, run: expect.any(String) as string });
  expect(entries.map(({ key }) => key as string).sort()).toEqual(['the a', 'the b']);
  expect(entries[0]).toMatchObject({
    input: expect.stringMatching(/^[\da-f]{16}$/) as string,
    result: { data: [{ embedding: expect.any(Array) as Embedded[] }] },
  });
});

test('failed calls are made again', async () => {
  start.emulator.fault({ kind: 'status', status: 400 }, { when: hasInput('1') });
  const first = await all(run(numbers(3)));
  expect(first.map(({ error }) => Boolean(error))).toEqual([false, true, false]);
  const second = await all(run(numbers(3)));
  expect(second.map(({ isReused }) => isReused)).toEqual([true, false, true]);
  expect(second[1]!.error).toBeUndefined();
});

test('calls that were interrupted are repeated with the same idempotency key', async () => {
  const controller = new AbortController();
  start.emulator.fault({ kind: 'stall', stage: 'before-headers' }, { when: hasInput('2') });
  const options = {
    signal: controller.signal,
    onProgress: ({ succeeded }: { succeeded: number }) => {
      if (succeeded === 2) controller.abort();
    },
  };
  await until(run(numbers(3), options));
  await all(run(numbers(3)));
  const keysOf = (input: string) =>
    start.emulator.requests
      .filter(hasInput(input))
      .map(({ headers }) => headers['idempotency-key']);
  expect(keysOf('2').length).toBeLessThanOrEqual(2);
  const keys = numbers(3).flatMap((input) => [...new Set(keysOf(input))]);
  expect(new Set(keys).size).toBe(3);
  expect(keys[0]).toMatch(/^[\w-]+-[\da-f]{16}-1$/);
});

test('each request for one input has its own idempotency key', async () => {
  const twice = async (input: string, options: RequestOptions) => {
    await embed(input, options);
    return embed(input, options);
  };
  await all(runBulk(['a'], twice, { journal }));
  const keys = start.emulator.requests.map(({ headers }) => headers['idempotency-key']!);
  expect(keys.map((key) => key.at(-1))).toEqual(['1', '2']);
});

test('a journal that was cut off at any byte is completed without a repeated call', async () => {
  await all(run(numbers(3)));
  const whole = await readFile(journal);
  const ends = [...whole.keys()].filter((index) => whole[index] === 10).map((index) => index + 1);
  for (let length = 0; length <= whole.length; length += 1) {
    await writeFile(journal, whole.subarray(0, length));
    const asked: string[] = [];
    const call = async (input: string) => {
      asked.push(input);
      return { data: input };
    };
    const results = await all(runBulk(numbers(3), call, { journal, ordered: true }));
    const kept = ends.filter((end) => end <= length).length - 1;
    expect(results.filter(({ isReused }) => isReused)).toHaveLength(Math.max(0, kept));
    expect(asked).toHaveLength(3 - Math.max(0, kept));
    expect(await lines()).toHaveLength(4);
  }
});

test.each(['{"name":"not mine"}\n', 'some text', '{"bulk":2}\n'])(
  'a file of another kind is left alone: %j',
  async (content) => {
    await writeFile(journal, content);
    await expect(all(run(['a']))).rejects.toThrow('The `journal` is a file of another kind');
    expect(await readFile(journal, 'utf8')).toBe(content);
    expect(start.asked()).toEqual([]);
  },
);

test('a broken line amid the journal is an error', async () => {
  await all(run(['a']));
  const content = await readFile(journal, 'utf8');
  await writeFile(journal, `${content}garbage\n${content.split('\n')[1]}\n`);
  await expect(all(run(['a']))).rejects.toThrow('Line 3 of the file is not JSON.');
});

test('results of other inputs are refused', async () => {
  await all(run(['a', 'b']));
  await expect(all(run(['b', 'a']))).rejects.toThrow(
    // Journals are read concurrently.
    /^The journal has a result for another input with the key "[01]"/,
  );
  const keyOf = (input: string) => input;
  await rm(journal);
  await all(run(['a', 'b'], { keyOf }));
  const results = await all(run(['c', 'b', 'a'], { keyOf }));
  expect(results.map(({ isReused }) => isReused)).toEqual([false, true, true]);
});

/** A storage in memory, whose writes may fail. */
class Memory implements JournalStorage {
  bytes = new Uint8Array();
  writes = 0;
  isClosed = false;
  failsAt = Infinity;
  async *read() {
    if (this.bytes.length > 0) yield this.bytes;
  }
  async readAt(position: number, length: number) {
    return this.bytes.slice(position, position + length);
  }
  async append(bytes: Uint8Array) {
    this.writes += 1;
    if (this.writes === this.failsAt) throw new RangeError('The disk is full.');
    this.bytes = new Uint8Array([...this.bytes, ...bytes]);
  }
  async truncate(length: number) {
    this.bytes = this.bytes.slice(0, length);
  }
  async close() {
    this.isClosed = true;
  }
}

test('a journal may be kept anywhere', async () => {
  const memory = new Memory();
  await all(run(numbers(20), { journal: memory }));
  expect(memory.isClosed).toBe(true);
  const again = await all(run(numbers(20), { journal: memory }));
  expect(again.every(({ isReused }) => isReused)).toBe(true);
});

test('a journal that cannot be written ends the run, and what was written is not repeated', async () => {
  const memory = new Memory();
  memory.failsAt = 4;
  const { keys, error } = await until(run(numbers(20), { journal: memory, maxConcurrency: 1 }));
  expect(error).toBeInstanceOf(RangeError);
  expect(keys).toEqual(['0', '1']);
  memory.failsAt = Infinity;
  const results = await all(run(numbers(20), { journal: memory }));
  expect(results.filter(({ isReused }) => isReused)).toHaveLength(2);
  expect(results).toHaveLength(20);
});

test('a runtime without files needs a storage', async () => {
  const { getBuiltinModule } = process;
  process.getBuiltinModule = (() => undefined) as never;
  try {
    await expect(all(run(['a']))).rejects.toThrow(OpenAIError);
  } finally {
    process.getBuiltinModule = getBuiltinModule;
  }
});
