import { posix } from 'node:path';
import { nameList } from './export-list.js';

/** The imports of a file with their local names, collected while the file is printed. */
export class Imports {
  readonly #modules = new Map<string, Map<string, { local: string; value: boolean }>>();
  readonly #taken: Set<string>;

  /** @param taken Names that the file declares itself. */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  type(name: string, from: string, avoid: (local: string) => boolean = () => false): string {
    return this.#add(name, from, false, avoid);
  }

  value(name: string, from: string): string {
    return this.#add(name, from, true, () => false);
  }

  #add(name: string, from: string, value: boolean, avoid: (local: string) => boolean): string {
    const names = this.#modules.get(from) ?? new Map<string, { local: string; value: boolean }>();
    this.#modules.set(from, names);
    const key = [name, ...names.keys()].find((one) => {
      const known = names.get(one);
      return known && one.split(' ')[0] === name && !avoid(known.local);
    });
    if (key) {
      const known = names.get(key)!;
      known.value ||= value;
      return known.local;
    }
    let local = name;
    for (let count = 1; this.#taken.has(local) || avoid(local); count++)
      local = count === 1 ? `${name}Model` : `${name}Model${count}`;
    this.#taken.add(local);
    names.set(local === name ? name : `${name} ${local}`, { local, value });
    return local;
  }

  print(): string {
    return [...this.#modules]
      .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([from, names]) => statement(from, names))
      .join('');
  }
}

/** Packages first, then the package's own modules. */
function rank(from: string): number {
  return from.startsWith('.') ? 1 : 0;
}

function statement(from: string, names: Map<string, { local: string; value: boolean }>): string {
  const onlyTypes = [...names.values()].every((one) => !one.value);
  const items = [...names]
    .map(([key, { local, value }]) => {
      const name = key.split(' ')[0]!;
      const spelled = name === local ? name : `${name} as ${local}`;
      return value || onlyTypes ? spelled : `type ${spelled}`;
    })
    .toSorted((a, b) => (bare(a) < bare(b) ? -1 : 1));
  return `${nameList(`import ${onlyTypes ? 'type ' : ''}`, items, ` from '${from}';`)}\n`;
}

function bare(item: string): string {
  return item.replace(/^type /, '');
}

/** The specifier of a module as another one of the package writes it. */
export function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
