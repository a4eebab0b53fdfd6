import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './consumer.js';

type Target = string | { [condition: string]: Target };

interface Manifest {
  name: string;
  exports: Record<string, Target>;
  peerDependencies?: Record<string, string>;
}

/** The packages of the workspace, without the scope. */
export const packages = readdirSync(path.join(root, 'packages'));

/** Returns the manifest that the build of a package wrote. */
export function builtManifest(name: string): Manifest {
  const file = path.join(root, 'packages', name, 'dist/package.json');
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** Returns every specifier of a built package, those that patterns reach included, without extension. */
export function specifiersOf(name: string): string[] {
  const manifest = builtManifest(name);
  return Object.entries(manifest.exports).flatMap(([subpath, target]) => {
    if (typeof target === 'string') return [];
    if (/^\.\/index(\.m?js)?$|\*\.m?js$/.test(subpath)) return [];
    if (!subpath.includes('*')) return [manifest.name + subpath.slice(1)];
    const dist = path.join(root, 'packages', name, 'dist');
    return readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => `${manifest.name}/${file.replace(/\.mjs$/, '')}`);
  });
}

/** Returns the peer dependencies of all packages, which entries for Node import. */
export function peers(): string[] {
  const names = packages.flatMap((name) => Object.keys(builtManifest(name).peerDependencies ?? {}));
  return [...new Set(names)].sort();
}
