import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { OpenAIError, runBulk, type BulkOptions } from '../src/index.js';
import { all, numbers } from './support.js';

let folder: string;
let journal: string;
let lock: string;
let asked: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bulk-'));
  journal = join(folder, 'run.jsonl');
  lock = `${journal}.lock`;
  asked = [];
});
afterEach(() => rm(folder, { recursive: true }));

const call = async (input: string) => {
  asked.push(input);
  return { data: input };
};
const run = (options: BulkOptions<string> = {}) =>
  runBulk(numbers(5), call, { journal, ...options });
const leaveLock = (content: object | string) =>
  writeFile(lock, typeof content === 'string' ? content : JSON.stringify(content));

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('a second run with the same journal is refused, and the first one goes on', async () => {
  const first = run({ maxConcurrency: 1, maxWaitingResults: 1 });
  await first.next();
  const other = join(folder, 'link.jsonl');
  await symlink(journal, other);
  for (const name of [journal, other]) {
    const second = all(run({ journal: name }));
    await expect(second).rejects.toThrow(OpenAIError);
    await expect(second).rejects.toThrow(`The journal is in use by process ${process.pid} on host`);
    await expect(second).rejects.toThrow('run.jsonl.lock');
  }
  expect(await all(first)).toHaveLength(4);
  expect(asked.sort()).toEqual(numbers(5));
  const third = await all(run());
  expect(third.every(({ isReused }) => isReused)).toBe(true);
  const lines = (await readFile(journal, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(6);
});

test.each([
  ['its end', async () => void (await all(run()))],
  [
    'an early return',
    async () => {
      for await (const _ of run()) break;
    },
  ],
  ['an abort', async () => void (await all(run({ signal: AbortSignal.abort() })).catch(() => {}))],
  [
    'a journal of another kind',
    async () => {
      await writeFile(journal, 'some text');
      await expect(all(run())).rejects.toThrow('another kind');
    },
  ],
])('the lock is removed after %s', async (_name, work) => {
  await work();
  expect((await readdir(folder)).filter((name) => name !== 'run.jsonl')).toEqual([]);
});

test.each([
  ['a process that has ended', () => ({ pid: endedProcess(), since: Date.now() })],
  // A container that starts again gives its processes the same numbers.
  ['an earlier process of this number', () => ({ pid: process.pid, since: 0 })],
])('the lock of %s is taken over', async (_name, owner) => {
  await leaveLock({ ...owner(), host: hostname(), id: 'other' });
  expect(await all(run())).toHaveLength(5);
  expect(await readdir(folder)).toEqual(['run.jsonl']);
});

test.each([
  ['a living process', () => ({ pid: process.ppid, since: 0, host: hostname() })],
  ['another host', () => ({ pid: endedProcess(), since: 0, host: 'elsewhere' })],
  ['nobody yet', () => ''],
  ['something else', () => '[null]'],
])('the lock of %s is left alone', async (_name, content) => {
  await leaveLock(content());
  const before = await readFile(lock, 'utf8');
  await expect(all(run())).rejects.toThrow('The journal is in use by process');
  expect(await readFile(lock, 'utf8')).toBe(before);
  expect(asked).toEqual([]);
});

test('of many runs at once one takes over', async () => {
  await leaveLock({ pid: endedProcess(), since: 0, host: hostname(), id: 'other' });
  const runs = await Promise.allSettled(numbers(8).map(() => all(run())));
  expect(runs.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
  const lines = (await readFile(journal, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  expect(asked.sort()).toEqual(numbers(5));
});

test('a lock that is a link to nothing is refused', async () => {
  await symlink(join(folder, 'nothing'), lock);
  await expect(all(run())).rejects.toThrow(`remove ${lock}`);
  expect(asked).toEqual([]);
});
