import { join } from './node.js';

/** Reads the schemas of a library. @internal */
export interface SchemaReader<Schema> {
  /**
   * The parts of each object and list that a schema makes, by name; undefined if it makes another
   * value of the whole.
   */
  partsOf(schema: Schema): readonly Readonly<Record<string, Schema>>[] | undefined;
  /** Returns true if a schema may make another value than it reads. */
  changes(schema: Schema): boolean;
}

/** The parts of several schemas; undefined if one of them makes another value. @internal */
export function partsOfAll<Schema>(
  schemas: readonly Schema[],
  { partsOf }: SchemaReader<Schema>,
): readonly Readonly<Record<string, Schema>>[] | undefined {
  const lists = schemas.map(partsOf);
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** The name of the part that stands for all items of a list. @internal */
export const ITEMS = '[]';

/**
 * Finds what keeps a library from joining the results of an intersection: two of its sides make a
 * value of the same part, and one of them changes it.
 *
 * @returns The reason, if there is one.
 * @internal
 */
export function findClash<Schema>(
  sides: readonly Schema[],
  { partsOf, changes }: SchemaReader<Schema>,
): string | undefined {
  const compared = new Map<Schema, Set<Schema>>();
  const search = (left: Schema, right: Schema, path: string): string | undefined => {
    const before = compared.get(left) ?? new Set();
    if (left === right || before.has(right) || !(changes(left) || changes(right))) return undefined;
    compared.set(left, before.add(right));
    const [parts, others] = [partsOf(left), partsOf(right)];
    if (!parts || !others) return path;
    for (const part of parts) {
      for (const other of others) {
        for (const name of Object.keys(part).filter((key) => Object.hasOwn(other, key))) {
          const found = search(part[name]!, other[name]!, join(path, name));
          if (found !== undefined) return found;
        }
      }
    }
    return undefined;
  };
  for (const [index, left] of sides.entries()) {
    for (const right of sides.slice(index + 1)) {
      const path = search(left, right, '');
      if (path === undefined) continue;
      const part = path === '' ? 'the same value' : `the same property (${path})`;
      return `two sides read ${part}, and one of them changes it: transform the whole instead`;
    }
  }
  return undefined;
}
