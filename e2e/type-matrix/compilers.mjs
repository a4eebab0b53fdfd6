// The compilers of the matrix: the workspace's own, and others in a cache folder, which a plain
// `npm install` does not have to bring.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/oai-compilers');

/** The oldest version is the one that the umbrella's README names. */
export const versions = {
  'TypeScript 5.0': '5.0.4',
  'TypeScript 5.4': '5.4.5',
  'TypeScript 5.9': '5.9.3',
  'TypeScript 6.0': undefined,
  'TypeScript 7.0': '7.0.2',
};

/** Installs what is missing. Needs a registry the first time. */
export function installCompilers() {
  const pinned = Object.entries(versions).filter(([, version]) => version !== undefined);
  const manifest = JSON.stringify({
    private: true,
    dependencies: Object.fromEntries(
      pinned.map(([name, version]) => [folderOf(name), `npm:typescript@${version}`]),
    ),
  });
  const file = join(cache, 'package.json');
  const stamp = join(cache, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, manifest);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: cache,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(stamp, manifest);
}

/** The file that runs a compiler. */
export function compiler(name) {
  return versions[name] === undefined
    ? join(root, 'node_modules/typescript/bin/tsc')
    : join(cache, 'node_modules', folderOf(name), 'bin/tsc');
}

function folderOf(name) {
  return name.toLowerCase().replace(' ', '-');
}
