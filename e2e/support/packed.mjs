// Installs the packed packages as an application has them, the umbrella under the name `openai`.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));

/**
 * Packs all packages, which must be built, and installs them with what the manifest names besides.
 * @param {string} folder An empty folder.
 * @param {{ dependencies?: Record<string, string> }} manifest
 */
export function installPacked(folder, manifest) {
  const dependencies = { ...manifest.dependencies };
  const names = readdirSync(packages);
  const built = names.map((name) => join(packages, name, 'dist'));
  const report = run('npm', ['pack', '--json', '--pack-destination', folder, ...built], folder);
  for (const { name, filename } of Object.values(JSON.parse(report)))
    dependencies[name === '@oai/openai' ? 'openai' : name] = `file:./${filename}`;
  // A single `openai` for all, although libraries require different versions.
  const overrides = { openai: '$openai' };
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', ...manifest, dependencies, overrides }),
  );
  install(folder, '--legacy-peer-deps');
}

/** Runs `npm install` in a folder, quietly. */
export function install(folder, ...options) {
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...options], folder);
}

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stdout}${stderr}`);
  return stdout;
}
