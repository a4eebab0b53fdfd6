// The bundlers, at pinned versions, in a cache folder each: a plain `npm install` does not bring them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/oai-bundlers');
const versions = JSON.parse(readFileSync(new URL('./versions.json', import.meta.url), 'utf8'));

/** The packages that a bundler consists of, each with its version. */
export function versionsOf(bundler) {
  return versions[bundler];
}

/** Installs a bundler, unless it is there. Needs a registry the first time. */
export function install(bundler) {
  const folder = join(cache, bundler);
  const manifest = JSON.stringify({ private: true, dependencies: versions[bundler] });
  const stamp = join(folder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(stamp, manifest);
}

/** The path of a file or package as the installation of a bundler resolves it. */
export function resolveOf(bundler, specifier) {
  return createRequire(join(cache, bundler, 'package.json')).resolve(specifier);
}

/** Imports a package from the installation of a bundler. */
export function load(bundler, specifier) {
  return import(pathToFileURL(resolveOf(bundler, specifier)).href);
}

/** The folder into which a bundler is installed. */
export function folderOf(bundler) {
  return join(cache, bundler);
}
