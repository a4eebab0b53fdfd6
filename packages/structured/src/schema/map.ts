import { isNode, setOwn, type SchemaNode } from './node.js';

/** Keywords that hold values, which are no schemas even if they look like one. @internal */
export const VALUE_KEYWORDS: ReadonlySet<string> = new Set([
  ...['default', 'const', 'enum', 'examples', 'example', 'required', 'type', 'dependentRequired'],
]);

/**
 * Copies a JSON Schema and changes each schema in it, inner ones first.
 *
 * @internal
 */
export function mapSchemas(
  schema: SchemaNode,
  change: (schema: SchemaNode) => SchemaNode,
): SchemaNode {
  const visit = (value: unknown, isSchema: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, isSchema));
    if (!isNode(value)) return value;
    const copy: SchemaNode = { ...value };
    for (const [key, child] of Object.entries(value)) {
      if (isSchema && VALUE_KEYWORDS.has(key)) continue;
      setOwn(copy, key, visit(child, !(isSchema && MAPS.has(key))));
    }
    return isSchema ? change(copy) : copy;
  };
  return visit(schema, true) as SchemaNode;
}

/** Keywords that hold schemas by name. @internal */
export const MAPS: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
]);
