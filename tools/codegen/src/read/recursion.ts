import type { ApiDocument } from './document.js';
import { isObject } from './object-members.js';
import { peel } from './peel.js';
import { child, variantsOf, type Node } from './schema.js';

/** Returns true if a schema contains itself without an object in between. */
export function refersToItself(document: ApiDocument, start: Node): boolean {
  const seen = new Set<string>();
  const reaches = (node: Node): boolean =>
    partsOf(node).some((part) => {
      const inner = peel(document, part).node;
      if (inner.id === start.id) return true;
      if (seen.has(inner.id) || isObject(document, inner)) return false;
      seen.add(inner.id);
      return reaches(inner);
    });
  return reaches(start);
}

function partsOf(node: Node): Node[] {
  const { items, additionalProperties } = node.schema;
  return [
    ...(variantsOf(node) ?? []),
    ...(items ? [child(node, 'items')] : []),
    ...(typeof additionalProperties === 'object' ? [child(node, 'additionalProperties')] : []),
  ];
}
