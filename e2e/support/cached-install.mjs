// Pinned packages in cache folders, which a plain `npm install` of the workspace does not have to
// bring: compilers, bundlers and runtimes.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

/** The path of a cache folder. */
export function cacheFolder(name) {
  return join(cache, name);
}

/**
 * Installs packages, unless the same are there already. Needs a registry the first time.
 * @param {string} name Of the cache folder.
 * @param {Record<string, string>} dependencies
 * @returns {string} The folder in which they are installed.
 */
export function installCached(name, dependencies) {
  const folder = cacheFolder(name);
  const manifest = JSON.stringify({ private: true, dependencies });
  const stamp = join(folder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  npmInstall(folder);
  writeFileSync(stamp, manifest);
  return folder;
}

/** Runs `npm install` in a folder, quietly. */
export function npmInstall(folder, ...options) {
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...quietly, ...options], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
