import { NOTES, type SchemaNode } from './node.js';

/** The note of a value that a function of the caller checks. @internal */
export const BY_FUNCTION = 'checked by a function';

/** The note of a value of which a library makes another one that it checks. @internal */
export const AFTER_CHANGE = 'checked after a change';

/** Adds notes for the description of a schema, each once. @internal */
export function withNotes(node: SchemaNode, notes: readonly string[]): SchemaNode {
  if (notes.length === 0) return node;
  return { ...node, [NOTES]: [...new Set([...(node[NOTES] ?? []), ...notes])] };
}
