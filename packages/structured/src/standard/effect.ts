import { mapSchemas } from '../schema/map.js';
import { isNode, type SchemaNode } from '../schema/node.js';

/**
 * Closes the structs of an effect schema. Its converter leaves them open because effect drops the
 * keys that they do not list.
 *
 * @internal
 */
export function closeEffectStructs(schema: SchemaNode): SchemaNode {
  return mapSchemas(schema, (node) => {
    const { additionalProperties, ...closed } = node;
    return additionalProperties === true && isNode(node['properties']) ? closed : node;
  });
}
