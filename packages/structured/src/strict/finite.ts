import type { SchemaIssue } from '../issues.js';
import { join, listOf, type SchemaNode } from '../schema/node.js';
import { childrenOf } from './walk.js';

/**
 * Reports recursive schemas that no finite value fits, such as an object that must hold one of its
 * own kind.
 *
 * @param schema A strict schema, whose references lead to its root or to the definitions.
 * @internal
 */
export function checkFinite(schema: SchemaNode, definitions: SchemaNode): SchemaIssue[] {
  const targets = new Map<string, SchemaNode>([['#', schema]]);
  for (const [name, node] of Object.entries(definitions)) {
    targets.set(`#/$defs/${name}`, node as SchemaNode);
  }
  const finite = new Set<string>();
  const isFinite = (node: SchemaNode): boolean => {
    if (typeof node['$ref'] === 'string') return finite.has(node['$ref']);
    if (Array.isArray(node['anyOf'])) return node['anyOf'].some(isFinite);
    const types = listOf(node['type']);
    if (types.length > 0 && types.some((type) => type !== 'array' && type !== 'object'))
      return true;
    if (node['items'] && !((node['minItems'] as number | undefined) ?? 0)) return true;
    return childrenOf(node).every((child) => isFinite(child.node));
  };
  for (let before = -1; before < finite.size;) {
    before = finite.size;
    // Definitions that others refer to come after them.
    for (const [path, node] of [...targets].reverse())
      if (!finite.has(path) && isFinite(node)) finite.add(path);
  }
  return [...targets.keys()]
    .filter((path) => !finite.has(path))
    .map((path) => ({
      path: path === '#' ? path : join('#/$defs', path.slice('#/$defs/'.length)),
      message: 'no finite value fits: make the part of its own kind nullable, or a list',
    }));
}
