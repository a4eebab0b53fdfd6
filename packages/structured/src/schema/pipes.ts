import { isNode, OPAQUE, setOwn, type SchemaNode } from './node.js';

/** Types that read anything: the other side of a pipe says what fits. */
const ANYTHING = new Set<string | undefined>(['any', 'unknown', 'custom']);

/**
 * The schemas of a pipe whose second schema reads the same value as the first one, as the branches
 * of `allOf`.
 *
 * @param read The first schema: its objects drop the keys that they do not list.
 * @internal
 */
export function pipeBranches(read: SchemaNode, passed: SchemaNode): SchemaNode[] {
  return [mapParts(read, closed), mapParts(passed, open)];
}

function open(node: SchemaNode): SchemaNode {
  if (!ANYTHING.has(node[OPAQUE])) return node;
  const { [OPAQUE]: _opaque, ...rest } = node;
  return rest;
}

function closed(node: SchemaNode): SchemaNode {
  if (node['$ref'] !== undefined) return { unevaluatedProperties: false, ...node };
  return 'properties' in node ? { additionalProperties: false, ...node } : open(node);
}

/** Changes a schema and its parts. A part that is used repeatedly stays one. */
function mapParts(
  root: SchemaNode,
  change: (node: SchemaNode) => SchemaNode,
  made = new Map<unknown, unknown>(),
): SchemaNode {
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (!isNode(part)) return part;
    if (!made.has(part)) made.set(part, mapParts(part, change, made));
    return made.get(part);
  };
  const node = { ...change(root) };
  for (const keyword of ['items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties']) {
    if (keyword in node) node[keyword] = visit(node[keyword]);
  }
  if (!isNode(node['properties'])) return node;
  const properties: SchemaNode = {};
  for (const [name, part] of Object.entries(node['properties'])) {
    setOwn(properties, name, visit(part));
  }
  return { ...node, properties };
}
