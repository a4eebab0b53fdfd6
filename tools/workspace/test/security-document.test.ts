import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read, root } from './workspace.js';

/** The tables of docs/security.md whose rows promise something. */
const promises = ['| promise ', '| subject '];

const tables = read('docs/security.md')
  .split('\n\n')
  .filter((part) => promises.some((start) => part.startsWith(start)))
  .map((part) => part.trimEnd().split('\n').slice(2));

test('each promise of docs/security.md names the test that holds it', () => {
  expect(tables.length).toBeGreaterThanOrEqual(3);
  for (const row of tables.flat()) expect(row).toMatch(/`[^`]+\.test\.ts`/);
});

test('the tests that docs/security.md names exist', () => {
  const names = [...read('docs/security.md').matchAll(/`([^`]+\.test\.ts)`/g)];
  const missing = names
    .map(([, name]) => name!)
    .filter((name) => !existsSync(join(root, 'packages', name)) && !existsSync(join(root, name)));
  expect(names.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

test('each difference from openai names the test that holds it, and the test exists', () => {
  const rows = read('docs/differences.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  expect(rows.length).toBeGreaterThanOrEqual(8);
  for (const row of rows) expect(row).toMatch(/`[^`]+\.test\.ts`[^|]* \|$/);
  const names = [...rows.join().matchAll(/`([^`]+\.test\.ts)`/g)].map(([, name]) => name!);
  const exists = (name: string) =>
    existsSync(join(root, 'packages', name)) || existsSync(join(root, name));
  expect(names.filter((name) => !exists(name))).toEqual([]);
});

test('the table of hostile inputs is up to date', () => {
  const { JEST_WORKER_ID: _worker, ...env } = process.env;
  const args = ['tools/workspace/hostile-inputs.mjs', '--check'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: root, env, encoding: 'utf8', maxBuffer: 1e9 },
  });
  expect([status, stderr]).toEqual([0, '']);
}, 600_000);
