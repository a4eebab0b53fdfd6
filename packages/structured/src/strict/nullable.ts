import { isNode, listOf, ownValue, type SchemaNode } from '../schema/node.js';
import type { References } from '../schema/references.js';

/** More references in a row than any schema that the API accepts has. */
const MOST_STEPS = 1000;

/** Returns true if `null` is among the values that a schema allows. @internal */
export function allowsNull(
  schema: unknown,
  references: References,
  known = new Map<unknown, boolean>(),
): boolean {
  if (schema === true) return true;
  if (!isNode(schema) || known.size === MOST_STEPS) return false;
  const before = known.get(schema);
  if (before !== undefined) return before;
  // A schema that leads back to itself allows nothing by that.
  known.set(schema, false);
  const allows = checkNull(schema, references, (branch) => allowsNull(branch, references, known));
  known.set(schema, allows);
  return allows;
}

function checkNull(
  schema: SchemaNode,
  references: References,
  allows: (branch: unknown) => boolean,
): boolean {
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
