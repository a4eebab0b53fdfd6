// Installs the packed packages as an application has them, the umbrella under the name `openai`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from './cached-install.mjs';
import { packAll } from './tarballs.mjs';

/**
 * Packs all packages, which must be built, and installs them with what the manifest names besides.
 * @param {string} folder An empty folder.
 * @param {{ dependencies?: Record<string, string> }} manifest
 * @param {object} [options]
 * @param {Map<string, string>} [options.tarballs] Those of an earlier {@link packAll}.
 * @param {string} [options.incumbent] The version of `openai` that is installed in place of the
 *   umbrella.
 * @param {boolean} [options.scripts] False to install without the scripts of packages. Default true.
 */
export function installPacked(folder, manifest, options = {}) {
  const { tarballs = packAll(join(folder, 'tarballs')), incumbent, scripts = true } = options;
  const dependencies = { ...manifest.dependencies };
  for (const [name, tarball] of tarballs)
    dependencies[name === 'openai' ? 'openai' : `@oai/${name}`] = `file:${tarball}`;
  if (incumbent) dependencies.openai = incumbent;
  // A single `openai` for all, although libraries require different versions.
  const overrides = { openai: '$openai' };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', ...manifest, dependencies, overrides }),
  );
  npmInstall(folder, ...(scripts ? [] : ['--ignore-scripts']));
}
