import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * The entries of a package by output path: `./dist/beta/ws.mjs` is `beta/ws`. A pattern stands for
 * every file that it reaches.
 *
 * @returns {Map<string, { file: string, pattern: boolean, hasBrowserBuild?: boolean, isCommand?: boolean }>}
 */
export function findEntries(folder, manifest) {
  const found = new Map();
  for (const target of conditionsOf(Object.values(manifest.exports))) {
    const { '@oai/source': source, import: script } = target;
    const name = nameOf(script);
    const hasBrowserBuild = 'browser' in target;
    if (!source.includes('*'))
      found.set(name, { file: resolve(folder, source), pattern: false, hasBrowserBuild });
    else
      for (const [star, file] of matches(folder, source))
        found.set(name.replace('*', star), { file, pattern: true });
  }
  if (found.size === 0) throw new Error(`${manifest.name} exports no source file`);
  for (const script of Object.values(manifest.bin ?? {})) {
    const name = nameOf(script);
    found.set(name, { file: join(folder, 'src', `${name}.ts`), pattern: false, isCommand: true });
  }
  for (const { file } of found.values())
    if (!existsSync(file)) throw new Error(`${manifest.name} has no ${file}`);
  return found;
}

/** Targets with a source, those within conditions such as `browser` included. */
function conditionsOf(targets) {
  return targets
    .filter((target) => typeof target === 'object')
    .flatMap((target) => [
      ...conditionsOf(Object.values(target)),
      ...('@oai/source' in target ? [target] : []),
    ]);
}

function nameOf(script) {
  return script.replace(/^\.\/dist\/(.+)\.mjs$/, '$1');
}

/** The files of a pattern such as `./src/public/*.gen.ts`, by the part that the star stands for. */
function matches(folder, pattern) {
  const [before, after] = pattern.split('*');
  const place = resolve(folder, before);
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(after))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(place, file).slice(0, -after.length), file]);
}
