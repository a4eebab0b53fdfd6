import { readdirSync } from 'node:fs';
import path from 'node:path';
import { packageFolders, read, readJson, root } from './workspace.js';

const folder = '.changeset';
const files = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.md'));

/** Returns the bumps of a changeset by package. */
function bumpsOf(file: string): [name: string, bump: string][] {
  const [, header = ''] = read(`${folder}/${file}`).split(/^---$/m);
  return [...header.matchAll(/^['"](.+)['"]: (\w+)$/gm)].map(([, name, bump]) => [name!, bump!]);
}

// None are left after a release.
test('changesets name packages of the workspace', () => {
  const names = new Set(packageFolders().map((each) => readJson(`${each}/package.json`).name));
  const unknown = files.filter((file) => {
    const bumps = bumpsOf(file);
    return bumps.length === 0 || bumps.some(([name]) => !names.has(name));
  });
  expect(unknown).toEqual([]);
});

test('changesets raise the umbrella by patches: its minor version is that of a release of `openai`', () => {
  const wrong = files.filter((file) =>
    bumpsOf(file).some(([name, bump]) => name === '@oai/openai' && bump !== 'patch'),
  );
  expect(wrong).toEqual([]);
});
