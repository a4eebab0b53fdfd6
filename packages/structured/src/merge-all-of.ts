import { isNode, nodesOf, resolvePointer, sameJSON, type SchemaNode } from './json-schema-node.js';

const TIGHTER: Record<string, (a: number, b: number) => number> = {
  minimum: Math.max,
  exclusiveMinimum: Math.max,
  minLength: Math.max,
  minItems: Math.max,
  maximum: Math.min,
  exclusiveMaximum: Math.min,
  maxLength: Math.min,
  maxItems: Math.min,
};

/**
 * One schema that says what all branches say: strict structured outputs know no `allOf`, but the
 * intersections that people write (objects with their own properties each) are plain objects.
 *
 * @returns The merged schema, or the keyword that says two things at once.
 * @internal
 */
export function mergeAllOf(root: SchemaNode, schema: SchemaNode): SchemaNode | string {
  const { allOf, ...rest } = schema;
  const merged: SchemaNode = { ...rest };
  for (const branch of nodesOf(allOf)) {
    if (branch === true) continue;
    const flat = flatten(root, branch, 0);
    if (typeof flat === 'string') return flat;
    const conflict = mergeInto(merged, flat);
    if (conflict) return conflict;
  }
  return merged;
}

/** Follows references and inner `allOf`, so that keywords can be compared. */
function flatten(root: SchemaNode, schema: unknown, depth: number): SchemaNode | string {
  if (!isNode(schema) || depth > 50) return 'allOf';
  let flat = schema;
  if (typeof schema['$ref'] === 'string') {
    const { $ref, ...siblings } = schema;
    const target = flatten(root, resolvePointer(root, $ref as string), depth + 1);
    if (typeof target === 'string') return '$ref';
    flat = { ...target };
    const conflict = mergeInto(flat, siblings);
    if (conflict) return conflict;
  }
  return 'allOf' in flat ? mergeAllOf(root, flat) : flat;
}

function mergeInto(target: SchemaNode, source: SchemaNode): string | undefined {
  for (const [key, value] of Object.entries(source)) {
    const before = target[key];
    if (before === undefined || sameJSON(before, value)) {
      target[key] = value;
    } else if (key === 'required') {
      target[key] = [...new Set([...nodesOf(before), ...nodesOf(value)])];
    } else if (key === 'properties' && isNode(before) && isNode(value)) {
      target[key] = mergeProperties(before, value);
    } else if (key === 'additionalProperties' || key === 'unevaluatedProperties') {
      target[key] = false;
    } else if (key in TIGHTER && typeof before === 'number' && typeof value === 'number') {
      target[key] = TIGHTER[key]!(before, value);
    } else if (key === 'description') {
      target[key] = `${String(before)} ${String(value)}`;
    } else if (key === 'enum') {
      const kept = nodesOf(before).filter((item) => nodesOf(value).includes(item));
      if (!kept.length) return key;
      target[key] = kept;
    } else if (!['title', '$defs', 'definitions', '$schema', '$id', 'default'].includes(key)) {
      return key;
    }
  }
  return undefined;
}

function mergeProperties(a: SchemaNode, b: SchemaNode): SchemaNode {
  const merged = { ...a };
  for (const [name, schema] of Object.entries(b)) {
    merged[name] =
      name in merged && !sameJSON(merged[name], schema)
        ? { allOf: [merged[name], schema] }
        : schema;
  }
  return merged;
}
