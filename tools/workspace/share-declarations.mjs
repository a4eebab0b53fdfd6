// One set of declarations for both formats. A class with private members fits only its own
// declaration, so with two sets a client made in an ES module would not be one for a library whose
// declarations are CommonJS. ES modules may import CommonJS everywhere, so its set is the one.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

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
