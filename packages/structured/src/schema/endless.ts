import type { SchemaIssue } from '../issues.js';
import { isNode, join } from './node.js';

/** Levels of JSON, of which a schema takes two or more: deeper than any that the API accepts. */
const DEEPEST = 1000;

/**
 * Finds an object that holds itself, as such a schema has no JSON form, or one that is nested so
 * deep that it may as well have no end.
 *
 * @internal
 */
export function findEndless(root: unknown): SchemaIssue | undefined {
  const open = new Map<unknown, string>();
  const done = new Set<unknown>();
  const visit = (value: unknown, path: string): SchemaIssue | undefined => {
    if (!(isNode(value) || Array.isArray(value)) || done.has(value)) return undefined;
    const target = open.get(value);
    if (target !== undefined) {
      const message = `an object of the schema holds itself (it is the one at ${target}): refer to it by $ref`;
      return { path, message };
    }
    if (open.size === DEEPEST) {
      return { path, message: `${DEEPEST} levels of nesting are more than the API accepts` };
    }
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
