import { join } from 'node:path';
import { installCached } from '../../support/cached-install.mjs';

/** A runtime is not on this machine and cannot be brought to it. */
export class NotInstalledError extends Error {}

/**
 * Installs a runtime from npm, unless it is there already.
 * @param {string} name Of the cache folder.
 * @param {Record<string, string>} dependencies
 * @returns {string} The folder of the installed packages.
 * @throws {NotInstalledError} The registry cannot be reached, or has no build for this machine.
 */
export function installed(name, dependencies) {
  try {
    return join(installCached(`oai-runtimes/${name}`, dependencies), 'node_modules');
  } catch (cause) {
    throw new NotInstalledError(`${name} cannot be installed`, { cause });
  }
}
