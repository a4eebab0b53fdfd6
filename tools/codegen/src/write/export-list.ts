/** `import { a, b } from 'x';` on one line if it fits, otherwise one name per line. */
export function nameList(before: string, items: string[], after: string, indent = ''): string {
  const line = `${indent}${before}{ ${items.join(', ')} }${after}`;
  if (line.length <= 100) return line;
  const lines = items.map((item) => `${indent}  ${item},`);
  return [`${indent}${before}{`, ...lines, `${indent}}${after}`].join('\n');
}

/** `A as B`, or `A` if both names are equal. */
export function specifier(local: string, name: string, before = ''): string {
  return before + (local === name ? name : `${local} as ${name}`);
}

/** Lists values and types separately: a `type` modifier per name adds a node to each. */
export function exportLists(items: string[]): string {
  const values = items.filter((item) => !item.startsWith('type '));
  const types = items.filter((item) => item.startsWith('type ')).map((item) => item.slice(5));
  const list = (before: string, names: string[]) =>
    names.length > 0 ? `${nameList(before, names, ';', '  ')}\n` : '';
  return list('export ', values) + list('export type ', types);
}
