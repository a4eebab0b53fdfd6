// The built packages as they are published: packed, and unpacked where an application has them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Packs all built packages.
 * @param target A folder, which is created.
 * @returns The tarball of each package by its name without the scope.
 */
export function packAll(target) {
  mkdirSync(target);
  const packages = readdirSync(join(root, 'packages'));
  const built = packages.map((name) => `./packages/${name}/dist`);
  execFileSync('npm', ['pack', '--pack-destination', target, '--loglevel=error', ...built], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Map(
    packages.map((name) => {
      const { version } = readManifest(join(root, 'packages', name));
      return [name, join(target, `oai-${name}-${version}.tgz`)];
    }),
  );
}

/** Unpacks packages side by side, as npm and yarn install them, the umbrella as `openai`. */
export function unpackHoisted(tarballs, modules) {
  for (const [name, tarball] of tarballs)
    unpack(tarball, join(modules, name === 'openai' ? 'openai' : `@oai/${name}`));
}

export function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}

export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
