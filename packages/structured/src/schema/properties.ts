import { entriesOf, isNode, listOf, ownValue, sameJSON, setOwn, type SchemaNode } from './node.js';

/** Combines two schemas of the same part, both of which it has to fit. @internal */
export type Combine = (first: unknown, second: unknown) => SchemaNode;

/** Merges what both schemas say about properties; returns false if no object can fit both. @internal */
export function meetProperties(
  met: SchemaNode,
  a: SchemaNode,
  b: SchemaNode,
  combine: Combine,
): boolean {
  const properties: SchemaNode = {};
  const required = new Set([...listOf(a['required']), ...listOf(b['required'])]);
  for (const [name, schema] of entriesOf(a['properties'])) {
    addProperty(properties, name, [schema, schemaOf(b, name)], combine);
  }
  for (const [name, schema] of entriesOf(b['properties'])) {
    if (!Object.hasOwn(properties, name)) {
      addProperty(properties, name, [schemaOf(a, name), schema], combine);
    }
  }
  const rest = [restOf(a), restOf(b)].filter((schema) => schema !== true);
  if (rest.includes(false)) met['additionalProperties'] = false;
  else if (rest.length > 0) {
    met['additionalProperties'] = rest.length === 1 ? rest[0] : { allOf: rest };
  } else if (isOpened(a) || isOpened(b)) {
    // Only an object that does not say so may be closed.
    met['additionalProperties'] = true;
  }
  for (const [name, schema] of Object.entries(properties)) {
    if (schema !== false) continue;
    if (required.has(name)) return false;
    Reflect.deleteProperty(properties, name);
  }
  if (met['additionalProperties'] === false) {
    for (const name of required) {
      if (typeof name !== 'string' || !Object.hasOwn(properties, name)) return false;
    }
  }
  if ('properties' in a || 'properties' in b) met['properties'] = properties;
  if (required.size > 0) met['required'] = [...required];
  return true;
}

function addProperty(
  properties: SchemaNode,
  name: string,
  schemas: unknown[],
  combine: Combine,
): void {
  const asserting = schemas.filter((schema) => schema !== true);
  const [first = true, second] = asserting;
  let schema = first;
  if (asserting.includes(false)) schema = false;
  else if (second !== undefined && !sameJSON(first, second)) schema = combine(first, second);
  setOwn(properties, name, schema);
}

/** The schema of one property. @internal */
export function schemaOf(schema: SchemaNode, name: string): unknown {
  const properties = isNode(schema['properties']) ? schema['properties'] : {};
  return ownValue(properties, name) ?? restOf(schema);
}

/** The schema of properties that are not listed: true if any may be there, false if none may. @internal */
export function restOf(schema: SchemaNode): unknown {
  const rest = schema['additionalProperties'] ?? true;
  return isNode(rest) && Reflect.ownKeys(rest).length === 0 ? true : rest;
}

/** Returns true if a schema declares that objects keep properties that it does not list. */
function isOpened(schema: SchemaNode): boolean {
  return schema['additionalProperties'] !== undefined && restOf(schema) === true;
}
