// Runtimes from npm, in a cache folder: a plain `npm install` does not have to bring them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../support/packed.mjs';

const cache = fileURLToPath(new URL('../../../node_modules/.cache/oai-runtimes', import.meta.url));

/** A runtime is not on this machine and cannot be brought to it. */
export class NotInstalledError extends Error {}

/**
 * Installs pinned packages, unless they are there already. Needs a registry the first time.
 * @param {string} name Of the folder.
 * @param {Record<string, string>} dependencies
 * @returns {string} The folder of the installed packages.
 * @throws {NotInstalledError} The registry cannot be reached, or has no build for this machine.
 */
export function installed(name, dependencies) {
  const folder = join(cache, name);
  const manifest = JSON.stringify({ private: true, dependencies });
  const stamp = join(folder, 'installed.json');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== manifest) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), manifest);
    try {
      install(folder);
    } catch (cause) {
      throw new NotInstalledError(`${name} cannot be installed`, { cause });
    }
    writeFileSync(stamp, manifest);
  }
  return join(folder, 'node_modules');
}
