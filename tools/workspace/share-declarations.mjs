// One set of declarations for both formats. A class with private members fits only its own
// declaration, so with two sets a client made in an ES module would not be one for a library whose
// declarations are CommonJS. ES modules may import CommonJS everywhere, so its set is the one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, posix } from 'node:path';

/** Writes the `.d.mts` of the entries, which point to the `.d.ts`. Those of patterns have none. */
export function shareDeclarations(dist, entries) {
  for (const [entry, { pattern }] of entries) {
    if (pattern) continue;
    const text = readFileSync(join(dist, `${entry}.d.ts`), 'utf8');
    const target = `./${basename(entry)}.js`;
    const lines = [`export * from '${target}';`];
    // To an ES module, the default export of CommonJS would be the whole module.
    const name = nameOfDefault(text, entry);
    if (name !== undefined) lines.push(`export { ${name} as default } from '${target}';`);
    writeFileSync(join(dist, `${entry}.d.mts`), `${lines.join('\n')}\n`);
  }
}

/** The name under which an entry also exports its default, if it has one. */
function nameOfDefault(text, entry) {
  const exported = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)]
    .flatMap(([, names]) => names.split(','))
    .map((name) =>
      name
        .trim()
        .replace(/^type /, '')
        .split(' as '),
    )
    .map(([local, name = local]) => ({ local, name }));
  const fallback = exported.find(({ name }) => name === 'default');
  if (fallback === undefined) return undefined;
  // The class may be exported in place.
  if (new RegExp(`^export (?:abstract )?class ${fallback.local}\\b`, 'm').test(text))
    return fallback.local;
  const named = exported.find(({ local, name }) => local === fallback.local && name !== 'default');
  if (named === undefined) throw new Error(`${entry} has a default export without another name`);
  return named.name;
}

/**
 * Replaces declarations that repeat those of another entry (`chat/index` those of `chat`) with a
 * reference: both are names of one module, and lists of exports are a tenth of an umbrella.
 */
export function shareRepeated(dist) {
  const files = readdirSync(dist, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.d.ts'))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const known = new Map();
  for (const file of files) {
    const text = readFileSync(join(dist, file), 'utf8');
    const content = withResolvedPaths(text, posix.dirname(file));
    const first = known.get(content);
    if (first === undefined) {
      known.set(content, file);
      continue;
    }
    // A default export would not be part of it.
    if (/\bdefault\b/.test(text)) continue;
    const path = posix.relative(posix.dirname(file), first).replace(/\.d\.ts$/, '.js');
    const reference = `export * from '${path.startsWith('.') ? path : `./${path}`}';\n`;
    if (reference.length < text.length) writeFileSync(join(dist, file), reference);
  }
}

/** Returns declarations with the paths of imports from the root, to compare those of two folders. */
function withResolvedPaths(text, folder) {
  return text.replaceAll(/'(\.\.?\/[^']*)'/g, (_, path) => `'${posix.join('/', folder, path)}'`);
}
