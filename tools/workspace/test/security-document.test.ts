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
