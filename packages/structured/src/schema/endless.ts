import type { SchemaIssue } from '../issues.js';
import { join } from './node.js';

/** Levels of JSON, of which a schema takes two or more: deeper than any that the API accepts. */
const DEEPEST = 1000;

/** Returns the message about a part of a schema that cannot be read. @internal */
export function unreadable(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `reading it throws ${JSON.stringify(reason)}`;
}

/** The message about a part of a schema that is not there. @internal */
export const MISSING = 'no schema is there: is it misspelled, or imported in a circle?';

/**
 * Finds an object that holds itself, as such a schema has no JSON form, one that is nested so deep
 * that it may as well have no end, or a getter that throws.
 *
 * @internal
 */
export function findEndless(root: unknown): SchemaIssue | undefined {
  /** The objects around the one that is visited, by their depth; the steps to it. */
  const open = new Map<object, number>();
  const steps: string[] = [];
  const done = new Set<object>();
  const visit = (value: object): SchemaIssue | undefined => {
    const depth = open.get(value);
    if (depth !== undefined) {
      const target = join('#', ...steps.slice(0, depth));
      const message = `an object of the schema holds itself (it is the one at ${target}): refer to it by $ref`;
      return { path: join('#', ...steps), message };
    }
    if (open.size === DEEPEST) {
      const message = `${DEEPEST} levels of nesting are more than the API accepts`;
      return { path: join('#', ...steps), message };
    }
    open.set(value, steps.length);
    let keys: string[];
    try {
      keys = Object.keys(value);
    } catch (error) {
      return { path: join('#', ...steps), message: unreadable(error) };
    }
    for (const key of keys) {
      let child: unknown;
      try {
        child = (value as Record<string, unknown>)[key];
      } catch (error) {
        return { path: join('#', ...steps, key), message: unreadable(error) };
      }
      if (typeof child !== 'object' || child === null || done.has(child)) continue;
      steps.push(key);
      const found = visit(child);
      if (found) return found;
      steps.pop();
    }
    open.delete(value);
    done.add(value);
    return undefined;
  };
  return typeof root === 'object' && root !== null ? visit(root) : undefined;
}
