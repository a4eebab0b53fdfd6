// Installs the packed packages as applications have them: flat, as npm and yarn do, and isolated,
// as pnpm does, where a package sees its own dependencies and nothing else.
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packAll, readManifest, unpack, unpackHoisted } from '../support/tarballs.mjs';
import { root } from './compilers.mjs';

/** Of the workspace's own installation. */
const borrowed = ['zod', '@types/ws', 'ws', '@opentelemetry/api'];
/** The packages that the programs import: the umbrella installed as `openai`, and domains. */
const direct = ['chat', 'evals', 'files', 'realtime', 'responses', 'vector-stores'];

/**
 * Packs all built packages and installs them.
 * @param folder An empty folder. It gets one folder for each layout.
 */
export function installConsumers(folder) {
  const tarballs = packAll(join(folder, 'tarballs'));
  unpackHoisted(tarballs, join(folder, 'hoisted/node_modules'));
  borrow(join(folder, 'hoisted/node_modules'));
  installIsolated(join(folder, 'isolated/node_modules'), tarballs);
}

function installIsolated(modules, tarballs) {
  const store = (name) => join(modules, '.pnpm', `@oai+${name}`, 'node_modules');
  const place = (name) => join(store(name), '@oai', name);
  for (const [name, tarball] of tarballs) unpack(tarball, place(name));
  for (const name of tarballs.keys()) {
    const { dependencies, peerDependencies } = readManifest(place(name));
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

function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
