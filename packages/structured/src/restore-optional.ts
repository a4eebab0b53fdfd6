import { isNode, nodesOf, resolvePointer, type SchemaNode } from './json-schema-node.js';

/** The properties of each strict object schema that are nullable only because they are optional. @internal */
export type NullForAbsent = ReadonlyMap<SchemaNode, ReadonlySet<string>>;

/**
 * Turns `null` back into "absent" where the strict schema made an optional property nullable.
 * Changes the value in place: it was parsed for this purpose.
 *
 * @internal
 */
export function restoreOptional(
  value: unknown,
  schema: unknown,
  root: SchemaNode,
  absent: NullForAbsent,
): void {
  if (typeof value !== 'object' || value === null || !isNode(schema)) return;
  if (typeof schema['$ref'] === 'string') {
    restoreOptional(value, resolvePointer(root, schema['$ref']), root, absent);
    return;
  }
  if (Array.isArray(schema['anyOf'])) {
    const branch = schema['anyOf'].find((option) => fits(value, option, root));
    restoreOptional(value, branch, root, absent);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) restoreOptional(item, schema['items'], root, absent);
    return;
  }
  const nullable = absent.get(schema);
  const object = value as Record<string, unknown>;
  for (const [name, property] of Object.entries(
    isNode(schema['properties']) ? schema['properties'] : {},
  )) {
    if (object[name] === null && nullable?.has(name)) delete object[name];
    else restoreOptional(object[name], property, root, absent);
  }
}

/**
 * Whether a value is of this branch of a union. Every property is required in a strict schema, so
 * the keys and the constants tell branches apart.
 */
function fits(value: unknown, schema: unknown, root: SchemaNode): boolean {
  if (!isNode(schema)) return false;
  if (typeof schema['$ref'] === 'string')
    return fits(value, resolvePointer(root, schema['$ref']), root);
  if (Array.isArray(schema['anyOf']))
    return schema['anyOf'].some((option) => fits(value, option, root));
  if ('const' in schema) return schema['const'] === value;
  if (Array.isArray(schema['enum'])) return schema['enum'].includes(value);
  const types = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  if (!types.includes(typeOf(value)) && !(Number.isInteger(value) && types.includes('integer'))) {
    return false;
  }
  if (Array.isArray(value)) return value.every((item) => fits(item, schema['items'], root));
  if (typeof value !== 'object' || value === null) return true;
  const properties = isNode(schema['properties']) ? schema['properties'] : {};
  return (
    Object.keys(value).every((name) => Object.hasOwn(properties, name)) &&
    nodesOf(schema['required']).every(
      (name) =>
        Object.hasOwn(value, name as string) &&
        fits((value as SchemaNode)[name as string], properties[name as string], root),
    )
  );
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
