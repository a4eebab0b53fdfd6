import { readdirSync, readFileSync } from 'node:fs';
import { FAULTS } from '../src/rows/index.js';

test('each family of rows is in exactly one test file', () => {
  const texts = readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.ts') && !__filename.endsWith(name))
    .map((name) => readFileSync(`${__dirname}/${name}`, 'utf8'));
  const counts = Object.keys(FAULTS).map((name) => [
    name,
    texts.filter((text) => text.includes(`'${name}'`)).length,
  ]);
  expect(counts).toEqual(Object.keys(FAULTS).map((name) => [name, 1]));
});
