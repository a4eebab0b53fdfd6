import { nameList } from './export-list.js';
import { header, type GeneratedFile } from './generated-file.js';
import { relative } from './imports.js';
import type { Offer, SubpathFile } from './subpaths.js';

/** Prints one module of re-exports. */
export function printSubpathFile(
  one: SubpathFile,
  packageName: string,
  hash: string,
): GeneratedFile {
  const file = `public/${one.subpath}.gen`;
  const sources = new Map<string, string[]>();
  for (const [name, offer] of one.offers)
    sources.set(offer.from, [...(sources.get(offer.from) ?? []), spell(name, offer)]);
  const place = (from: string) => relative(`${file}.js`, from.slice(2));
  const loads = one.loads.map((subpath) => `import '${place(`./public/${subpath}.gen.js`)}';\n`);
  const statements = [...sources]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, items]) => {
      const specifier = from.startsWith('./') ? place(from) : from;
      const onlyTypes = items.every((item) => item.startsWith('type '));
      const before = onlyTypes ? 'export type ' : 'export ';
      const names = onlyTypes ? items.map((item) => item.slice(5)) : items;
      if (names[0] === '*') return `${before}* from '${specifier}';\n`;
      return `${nameList(before, names, ` from '${specifier}';`)}\n`;
    });
  return {
    path: `packages/${packageName}/src/${file}.ts`,
    text: `${header(hash)}${[...loads, ...statements].join('')}`,
  };
}

function spell(name: string, { source, value }: Offer): string {
  return `${value ? '' : 'type '}${source === name ? name : `${source} as ${name}`}`;
}
