// Writes the changeset for an update of the API document: `node tools/workspace/document-changeset.mjs`.
// It names each package whose generated code differs from the last commit.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const changed = execFileSync(
  'git',
  ['status', '--porcelain', '--untracked-files=all', 'packages'],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
const folders = new Set(
  [...changed.matchAll(/^.. packages\/([^/]+)\/src\//gm)].map(([, name]) => name),
);
if (folders.size === 0) {
  console.log('No generated code differs: no changeset is needed.');
} else {
  const names = [...folders].sort().map((folder) => {
    const manifest = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8');
    return JSON.parse(manifest).name;
  });
  const lines = names.map((name) => `'${name}': minor\n`).join('');
  const file = join(root, '.changeset/api-document.md');
  writeFileSync(file, `---\n${lines}---\n\nUpdate to the current API document.\n`);
  console.log(`.changeset/api-document.md names ${names.join(', ')}`);
}
