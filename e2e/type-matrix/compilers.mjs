// The compilers of the matrix: the workspace's own, and others in a cache folder, which a plain
// `npm install` does not have to bring.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder, installCached } from '../support/cached-install.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = 'oai-compilers';

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
  installCached(
    CACHE,
    Object.fromEntries(
      pinned.map(([name, version]) => [folderOf(name), `npm:typescript@${version}`]),
    ),
  );
}

/** The file that runs a compiler. */
export function compiler(name) {
  return versions[name] === undefined
    ? join(root, 'node_modules/typescript/bin/tsc')
    : join(cacheFolder(CACHE), 'node_modules', folderOf(name), 'bin/tsc');
}

function folderOf(name) {
  return name.toLowerCase().replace(' ', '-');
}
