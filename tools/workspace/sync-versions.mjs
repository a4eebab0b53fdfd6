// Copies what package manifests say to the files that repeat it: `node tools/workspace/sync-versions.mjs`.
// With `--check` it writes nothing and fails if a file differs.
//
// - `src/generated/version.gen.ts`, in packages that export their version;
// - the entries of the workspace, with their commands, in package-lock.json. npm would write them
//   too, but with node_modules in place it drops optional packages of other platforms from the file.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const check = process.argv.includes('--check');
const lockFile = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const stale = [];

for (const name of readdirSync(join(root, 'packages'))) {
  const folder = join(root, 'packages', name);
  if (!existsSync(join(folder, 'package.json'))) continue;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const versionFile = join(folder, 'src/generated/version.gen.ts');
  if (existsSync(versionFile)) update(versionFile, versionModule(manifest.version));

  const locked = lock.packages[`packages/${name}`];
  if (locked === undefined) throw new Error(`${manifest.name} is missing in package-lock.json`);
  locked.version = manifest.version;
  if (manifest.dependencies) locked.dependencies = manifest.dependencies;
  else delete locked.dependencies;
  const commands = Object.entries(manifest.bin ?? {});
  for (const [command, file] of commands) locked.bin[command] = file.replace(/^\.\//, '');
}
update(lockFile, `${JSON.stringify(lock, null, 2)}\n`);

if (check && stale.length > 0) {
  for (const file of stale) console.error(`${file} differs from the manifests`);
  console.error('Run `node tools/workspace/sync-versions.mjs`.');
  process.exit(1);
}

function versionModule(version) {
  return `/** The version of this package. @public */\nexport const VERSION = '${version}';\n`;
}

function update(file, text) {
  if (readFileSync(file, 'utf8') === text) return;
  stale.push(file.slice(root.length));
  if (!check) writeFileSync(file, text);
}
