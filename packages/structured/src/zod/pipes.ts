import { isNode, OPAQUE, type SchemaNode } from '../schema/node.js';

/** Types that read anything: the other side of a pipe says what fits. */
const ANYTHING = new Set<string | undefined>(['any', 'unknown', 'custom']);

/**
 * The JSON Schema of two schemas of which the second one reads what the first one has read, with no
 * transform in between.
 *
 * @internal
 */
export function pipeNode(read: SchemaNode, passed: SchemaNode): SchemaNode {
  if (ANYTHING.has(passed[OPAQUE])) return read;
  if (ANYTHING.has(read[OPAQUE])) return passed;
  return { allOf: [closeObjects(read), passed] };
}

/** The same schema without the keys that its objects drop before the second schema sees them. */
function closeObjects(node: SchemaNode): SchemaNode {
  const closed = { ...node };
  if ('properties' in node) closed['additionalProperties'] ??= false;
  if (Array.isArray(node['anyOf'])) closed['anyOf'] = node['anyOf'].map(closePart);
  return closed;
}

function closePart(part: unknown): unknown {
  return isNode(part) ? closeObjects(part) : part;
}
