// The bundlers, at pinned versions, in a cache folder each: a plain `npm install` does not bring them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cacheFolder, installCached } from '../support/cached-install.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const versions = JSON.parse(readFileSync(new URL('./versions.json', import.meta.url), 'utf8'));

/** The packages that a bundler consists of, each with its version. */
export function versionsOf(bundler) {
  return versions[bundler];
}

/** Installs a bundler, unless it is there. Needs a registry the first time. */
export function install(bundler) {
  installCached(`oai-bundlers/${bundler}`, versions[bundler]);
}

/** The path of a file or package as the installation of a bundler resolves it. */
export function resolveOf(bundler, specifier) {
  return createRequire(join(folderOf(bundler), 'package.json')).resolve(specifier);
}

/** Imports a package from the installation of a bundler. */
export function load(bundler, specifier) {
  return import(pathToFileURL(resolveOf(bundler, specifier)).href);
}

/** The folder into which a bundler is installed. */
export function folderOf(bundler) {
  return cacheFolder(`oai-bundlers/${bundler}`);
}
