import { join } from './node.js';

/** The parts of an object or a list that a schema makes, by name. @internal */
export type Parts<Schema> = Readonly<Record<string, Schema>> & { readonly [CHOSEN]?: true };

/** The mark of the parts of one of several options, which the library chooses by trying them. */
const CHOSEN = Symbol('chosen');

/** Reads the schemas of a library. @internal */
export interface SchemaReader<Schema> {
  /**
   * The parts of each object and list that a schema makes; undefined if it makes another value of
   * the whole.
   */
  partsOf(schema: Schema, isChosen: boolean): readonly Parts<Schema>[] | undefined;
  /**
   * Returns true if a schema may make another value than it reads.
   *
   * @param isChosen The schema is in an option of a union: the library does not try the next one if
   *   this one takes a value of another type, by coercion or with a fallback.
   */
  changes(schema: Schema, isChosen: boolean): boolean;
}

/** The parts of several schemas; undefined if one of them makes another value. @internal */
export function partsOfAll<Schema>(
  schemas: readonly Schema[],
  { partsOf }: SchemaReader<Schema>,
  isChosen: boolean,
): readonly Parts<Schema>[] | undefined {
  const lists = schemas.map((schema) => partsOf(schema, isChosen));
  if (!lists.every((list) => list !== undefined)) return undefined;
  const parts = lists.flat();
  return isChosen ? parts.map((part) => ({ ...part, [CHOSEN]: true })) : parts;
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
  const compared = [new Map<Schema, Set<Schema>>(), new Map<Schema, Set<Schema>>()] as const;
  const search = (
    left: Schema,
    right: Schema,
    path: string,
    isChosen: boolean,
  ): string | undefined => {
    const known = compared[isChosen ? 1 : 0];
    const before = known.get(left) ?? new Set();
    if (left === right || before.has(right)) return undefined;
    if (!changes(left, isChosen) && !changes(right, isChosen)) return undefined;
    known.set(left, before.add(right));
    const [parts, others] = [partsOf(left, isChosen), partsOf(right, isChosen)];
    if (!parts || !others) return path;
    for (const part of parts) {
      for (const other of others) {
        const isOption = isChosen || part[CHOSEN] || other[CHOSEN] || false;
        for (const name of Object.keys(part).filter((key) => Object.hasOwn(other, key))) {
          const found = search(part[name]!, other[name]!, join(path, name), isOption);
          if (found !== undefined) return found;
        }
      }
    }
    return undefined;
  };
  for (const [index, left] of sides.entries()) {
    for (const right of sides.slice(index + 1)) {
      const path = search(left, right, '', false);
      if (path === undefined) continue;
      const part = path === '' ? 'the same value' : `the same property (${path})`;
      return `two sides read ${part}, and one of them changes it: transform the whole instead`;
    }
  }
  return undefined;
}
