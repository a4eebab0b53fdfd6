import { restOf, schemaOf } from './properties.js';
import { isNode, listOf, sameJSON, valuesOf, type SchemaNode } from './node.js';
import { commonTypes, namedTypes, typesOf } from './types.js';

/**
 * Returns true if no value can fit both schemas, neither of which refers to or combines others;
 * false if one may.
 *
 * @param isWritten The first one is written as a strict schema: its objects have the properties that
 *   it lists and no others.
 * @internal
 */
export function areDisjoint(
  a: SchemaNode,
  b: SchemaNode,
  isWritten = false,
  seen: Map<unknown, Set<unknown>> = new Map(),
): boolean {
  if (a['nullable'] === true || b['nullable'] === true) return false;
  // Pairs that were compared before would have ended the search if they were disjoint.
  const compared = seen.get(a) ?? new Set();
  if (compared.has(b)) return false;
  seen.set(a, compared.add(b));

  const types = isWritten ? typesOf(a) : (namedTypes(a) ?? typesOfValues(a));
  const others = namedTypes(b) ?? typesOfValues(b);
  if (types.length > 0 && others.length > 0 && commonTypes(types, others).length === 0) return true;
  const [first, second] = [valuesOf(a), valuesOf(b)];
  if (first && second) {
    return !first.some((value) => second.some((other) => sameJSON(value, other)));
  }
  // One of the two allows objects only, so a value that fits both is one.
  const areObjects = [types, others].some((list) => list.length > 0 && list.every(isObject));
  if (!areObjects || first || second) return false;
  const names = new Set([...listOf(a['required']), ...listOf(b['required'])]);
  return [...names].some((name) => {
    const key = String(name);
    const mine = isWritten && restOf(a) === true ? listed(a, key) : schemaOf(a, key);
    const theirs = schemaOf(b, key);
    if (mine === false || theirs === false) return true;
    return isNode(mine) && isNode(theirs) && areDisjoint(mine, theirs, isWritten, seen);
  });
}

/**
 * Returns true if each schema asks for other values of one property, which tells them apart without
 * comparing each with all others. The schemas neither refer to others nor combine them.
 *
 * @internal
 */
export function haveDistinctConstants(groups: readonly (readonly SchemaNode[])[]): boolean {
  const first = groups.flat()[0];
  return listOf(first?.['required']).some((key) => {
    const owners = new Map<unknown, number>();
    return groups.every((group, owner) =>
      group.every((schema) => {
        const part = schemaOf(schema, String(key));
        const values = isNode(part) && part['nullable'] !== true ? valuesOf(part) : undefined;
        const isAsked =
          namedTypes(schema)?.every(isObject) && listOf(schema['required']).includes(key);
        if (!isAsked || schema['nullable'] === true || !values) return false;
        return values.every((value) => {
          if (typeof value === 'object' || (owners.get(value) ?? owner) !== owner) return false;
          owners.set(value, owner);
          return true;
        });
      }),
    );
  });
}

const isObject = (type: string) => type === 'object';

function typesOfValues(schema: SchemaNode): string[] {
  return valuesOf(schema) ? typesOf({ enum: valuesOf(schema) }) : [];
}

function listed(schema: SchemaNode, name: string): unknown {
  return schemaOf({ ...schema, additionalProperties: false }, name);
}
