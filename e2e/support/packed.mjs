// Installs the packed packages as an application has them, the umbrella under the name `openai`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npmInstall } from './cached-install.mjs';
import { packAll } from './tarballs.mjs';

/**
 * Packs all packages, which must be built, and installs them with what the manifest names besides.
 * @param {string} folder An empty folder.
 * @param {{ dependencies?: Record<string, string> }} manifest
 */
export function installPacked(folder, manifest) {
  const dependencies = { ...manifest.dependencies };
  for (const [name, tarball] of packAll(join(folder, 'tarballs')))
    dependencies[name === 'openai' ? 'openai' : `@oai/${name}`] = `file:${tarball}`;
  // A single `openai` for all, although libraries require different versions.
  const overrides = { openai: '$openai' };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', ...manifest, dependencies, overrides }),
  );
  npmInstall(folder, '--legacy-peer-deps');
}
