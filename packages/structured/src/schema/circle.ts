import { isNode, join } from './node.js';

/** Objects nested deeper are refused elsewhere. */
const DEEPEST = 1000;

/**
 * Finds an object that holds itself: such a schema has no JSON form.
 *
 * @returns The pointers to the object and to its first repetition; undefined if there is none.
 * @internal
 */
export function findCircle(root: unknown): { path: string; target: string } | undefined {
  const open = new Map<unknown, string>();
  const done = new Set<unknown>();
  const visit = (value: unknown, path: string): { path: string; target: string } | undefined => {
    if (!(isNode(value) || Array.isArray(value)) || done.has(value)) return undefined;
    const target = open.get(value);
    if (target !== undefined) return { path, target };
    if (open.size === DEEPEST) return undefined;
    open.set(value, path);
    for (const [key, child] of Object.entries(value)) {
      const found = visit(child, join(path, key));
      if (found) return found;
    }
    open.delete(value);
    done.add(value);
    return undefined;
  };
  return visit(root, '#');
}
