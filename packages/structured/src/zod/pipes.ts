import { OPAQUE, type SchemaNode } from '../schema/node.js';
import { closeObjects } from '../schema/properties.js';

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
