// Installs the packed packages as applications have them: flat, as npm and yarn do, and isolated,
// as pnpm does, where a package sees its own dependencies and nothing else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './compilers.mjs';

/** Of the workspace's own installation. */
const borrowed = ['zod', '@types/ws', 'ws'];
/** The packages that the programs import: the umbrella installed as `openai`, and domains. */
const direct = ['chat', 'evals', 'files', 'realtime', 'responses', 'vector-stores'];

/**
 * Packs all built packages and installs them.
 * @param folder An empty folder. It gets one folder for each layout.
 */
export function installConsumers(folder) {
  const tarballs = pack(folder);
  installHoisted(join(folder, 'hoisted/node_modules'), tarballs);
  installIsolated(join(folder, 'isolated/node_modules'), tarballs);
}

function pack(folder) {
  const target = join(folder, 'tarballs');
  mkdirSync(target);
  const packages = readdirSync(join(root, 'packages'));
  const built = packages.map((name) => `./packages/${name}/dist`);
  execFileSync('npm', ['pack', '--pack-destination', target, '--loglevel=error', ...built], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const file = (name) => `oai-${name}-${read(join(root, 'packages', name)).version}.tgz`;
  return new Map(packages.map((name) => [name, join(target, file(name))]));
}

function installHoisted(modules, tarballs) {
  for (const [name, tarball] of tarballs) {
    unpack(tarball, join(modules, name === 'openai' ? 'openai' : `@oai/${name}`));
  }
  borrow(modules);
}

function installIsolated(modules, tarballs) {
  const store = (name) => join(modules, '.pnpm', `@oai+${name}`, 'node_modules');
  const place = (name) => join(store(name), '@oai', name);
  for (const [name, tarball] of tarballs) unpack(tarball, place(name));
  for (const name of tarballs.keys()) {
    const { dependencies, peerDependencies } = read(place(name));
    for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
      const sibling = dependency.replace(/^@oai\//, '');
      const target = tarballs.has(sibling) ? place(sibling) : installed(dependency);
      link(target, join(store(name), dependency));
    }
  }
  link(place('openai'), join(modules, 'openai'));
  for (const name of direct) link(place(name), join(modules, '@oai', name));
  borrow(modules);
}

function borrow(modules) {
  for (const name of borrowed) link(installed(name), join(modules, name));
  link(installed('@types/node'), join(modules, 'types-20/node'));
  link(installed('types-node'), join(modules, 'types-26/node'));
  link(installed('zod3'), join(modules, 'zod3'));
}

function installed(name) {
  return join(root, 'node_modules', name);
}

function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
}

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function read(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
