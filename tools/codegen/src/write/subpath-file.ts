import { nameList } from './export-list.js';
import { header, type GeneratedFile } from './generated-file.js';
import { relative } from './imports.js';
import type { Offer, SubpathFile } from './subpaths.js';

/** A file of re-exports. */
export function printSubpathFile(
  one: SubpathFile,
  packageName: string,
  hash: string,
): GeneratedFile {
  const sources = new Map<string, string[]>();
  for (const [name, offer] of one.offers)
    sources.set(offer.from, [...(sources.get(offer.from) ?? []), spell(name, offer)]);
  const statements = [...sources]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, items]) => {
      const place = from.startsWith('./') ? relative(`${one.file}.js`, from.slice(2)) : from;
      const onlyTypes = items.every((item) => item.startsWith('type '));
      const before = onlyTypes ? 'export type ' : 'export ';
      const names = onlyTypes ? items.map((item) => item.slice(5)) : items;
      return `${nameList(before, names, ` from '${place}';`)}\n`;
    });
  return {
    path: `packages/${packageName}/src/${one.file}.ts`,
    text: `${header(hash)}${statements.join('')}`,
  };
}

function spell(name: string, { source, value }: Offer): string {
  return `${value ? '' : 'type '}${source === name ? name : `${source} as ${name}`}`;
}

interface Entry {
  '@oai/source': string;
  import: { types: string; default: string };
  require: { types: string; default: string };
}

/** The `exports` of a package for the subpaths: each with and without extension. */
export function exportsMap(
  files: Record<string, string>,
  generated: SubpathFile[],
  kept: Record<string, unknown>,
): Record<string, unknown> {
  const entries = new Map<string, string>(Object.entries(files));
  for (const one of generated)
    for (const subpath of one.subpaths) entries.set(subpath, `./src/${one.file}.ts`);
  const result: Record<string, unknown> = {};
  for (const [subpath, source] of [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = entryOf(source);
    if (subpath === '.') result['.'] = entry;
    else for (const end of ['', '.js', '.mjs']) result[`./${subpath}${end}`] = entry;
  }
  return { ...result, ...kept };
}

function entryOf(source: string): Entry {
  const path = source.replace(/^\.\/src\//, '').replace(/\.ts$/, '');
  const condition = (format: string) => ({
    types: `./dist/${format}/${path}.d.ts`,
    default: `./dist/${format}/${path}.js`,
  });
  return { '@oai/source': source, import: condition('esm'), require: condition('cjs') };
}
