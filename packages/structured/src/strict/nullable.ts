import { isNode, listOf, ownValue, type SchemaNode } from '../schema/node.js';
import type { References } from '../schema/references.js';

/** Returns true if `null` is among the values that a schema allows. @internal */
export function allowsNull(
  schema: unknown,
  references: References,
  seen = new Set<unknown>(),
): boolean {
  if (schema === true) return true;
  if (!isNode(schema) || seen.has(schema)) return false;
  seen.add(schema);
  const allows = (branch: unknown) => allowsNull(branch, references, seen);
  const { type, nullable } = schema;
  if (nullable === true) return true;
  if (type !== undefined && ![type].flat().includes('null')) return false;
  if ('const' in schema && schema['const'] !== null) return false;
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(null)) return false;
  const unions = [schema['anyOf'], schema['oneOf']].filter((list) => list !== undefined);
  if (!unions.every((list) => listOf(list).some(allows))) return false;
  if (!listOf(schema['allOf']).every(allows)) return false;
  if (schema['$ref'] !== undefined) {
    const resolution = references.resolve(schema['$ref'], schema);
    return 'target' in resolution && allows(resolution.target);
  }
  return (
    type !== undefined ||
    'const' in schema ||
    Array.isArray(schema['enum']) ||
    unions.length > 0 ||
    Array.isArray(schema['allOf'])
  );
}

/** The same strict schema with `null` allowed as well. @internal */
export function nullable(node: SchemaNode): SchemaNode {
  if (Array.isArray(node['anyOf'])) return { ...node, anyOf: [...node['anyOf'], { type: 'null' }] };
  const type = ownValue(node, 'type');
  const isPlain = ['string', 'number', 'integer', 'boolean'].includes(type as string);
  if (isPlain && !('enum' in node) && !('const' in node)) return { ...node, type: [type, 'null'] };
  return { anyOf: [node, { type: 'null' }] };
}
