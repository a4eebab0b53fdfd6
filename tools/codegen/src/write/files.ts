import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { GeneratedFile } from './generated-file.js';

/** Writes files below a root, and removes generated files that are obsolete. */
export function writeFiles(
  root: string,
  files: GeneratedFile[],
): { written: number; removed: number } {
  const wanted = new Set(files.map((one) => one.path));
  const stale = existingFiles(root).filter((path) => !wanted.has(path));
  for (const path of stale) rmSync(join(root, path));
  let written = 0;
  for (const { path, text } of files) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    written++;
  }
  return { written, removed: stale.length };
}

/** Returns the differences between the files on disk and the generator's output, one per line. */
export function compareFiles(root: string, files: GeneratedFile[]): string[] {
  const wanted = new Set(files.map((one) => one.path));
  const stale = existingFiles(root).filter((path) => !wanted.has(path));
  const changed = files.flatMap(({ path, text }) => {
    const target = join(root, path);
    if (!existsSync(target)) return [`missing: ${path}`];
    return readFileSync(target, 'utf8') === text ? [] : [`differs: ${path}`];
  });
  return [...changed, ...stale.map((path) => `stale: ${path}`)];
}

/** A module that is written from the package's manifest (`tools/workspace/sync-versions.mjs`). */
const VERSION_MODULE = 'version.gen.ts';

/** Files that only the generator writes: all others below `src/generated` and `src/public`. */
function existingFiles(root: string): string[] {
  const packages = join(root, 'packages');
  return readdirSync(packages)
    .flatMap((name) => ['generated', 'public'].map((folder) => join(packages, name, 'src', folder)))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => walk(folder).map((path) => relative(root, path)));
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name === VERSION_MODULE) return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}
