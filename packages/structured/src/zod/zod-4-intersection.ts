import { EXCLUDED, isNode, listOf, PIPED, sameJSON, type SchemaNode } from '../schema/node.js';
import type { Definitions } from './definitions.js';
import { isZod4, type Zod4Like } from './types.js';
import { definitionOf } from './zod-4-checks.js';

/** The minor versions of zod 4 since which intersections join keys, and unions and pipes pass them on. */
const [JOINING, PASSING] = [3, 5];

/**
 * An intersection. In newer versions of zod a strict side refuses a key only if the other side does
 * not know it either.
 *
 * @internal
 */
export function intersectionNode(
  schema: Zod4Like,
  convert: (side: Zod4Like) => SchemaNode,
  definitions: Definitions,
): SchemaNode {
  const { left, right } = definitionOf(schema);
  const { minor } = (schema._zod as unknown as { version: { minor: number } }).version;
  const open = (side: Zod4Like) =>
    passesKeys(side, minor) ? opened(convert(side), definitions) : convert(side);
  const first = open(left!);
  // A side that is used twice stays one, so that it is merged once.
  const allOf = [first, left === right ? first : open(right!)];
  const isClosed = [left!, right!].every((side) => isStrict(convert(side), definitions));
  return isClosed ? { allOf, unevaluatedProperties: false } : { allOf };
}

/** Returns true if a side leaves the keys that it does not know to the intersection. */
function passesKeys(side: Zod4Like | undefined, minor: number, seen = new Set<unknown>()): boolean {
  if (seen.has(side) || !isZod4(side)) return true;
  seen.add(side);
  const { type, innerType, getter, options, inclusive, discriminator, ...rest } =
    definitionOf(side);
  const isOpen = discriminator !== undefined || (inclusive !== false && minor >= PASSING);
  if (minor < JOINING || type === 'catch' || ((options ?? rest.in) && !isOpen)) return false;
  const parts = options ?? [innerType ?? rest.in ?? getter?.()];
  return parts.every((part) => passesKeys(part, minor, seen));
}

function isStrict(given: SchemaNode, definitions: Definitions): boolean {
  const node = definitions.targets.get(given['$ref']) ?? given;
  const options = listOf(node[PIPED] ? listOf(node['allOf']).slice(0, 1) : node['anyOf']);
  return (
    [node['additionalProperties'], node['unevaluatedProperties']].includes(false) ||
    node['type'] === 'null' ||
    (options.length > 0 && options.every((option) => isStrict(option as SchemaNode, definitions)))
  );
}

/** The same side with the keys that it does not list allowed. */
function opened(node: SchemaNode, definitions: Definitions): SchemaNode {
  const { additionalProperties, unevaluatedProperties, anyOf, $ref, ...rest } = node;
  const target = definitions.targets.get($ref);
  if (target) {
    const inner = opened(target, definitions);
    return inner === target ? node : { ...inner, ...rest };
  }
  if (node[PIPED]) {
    const [read, passed] = node['allOf'] as [SchemaNode, SchemaNode];
    return { ...node, allOf: [opened(read, definitions), passed] };
  }
  if (Array.isArray(anyOf)) {
    const options = openedOptions(anyOf as SchemaNode[], definitions);
    return options.every((one, index) => one === anyOf[index]) ? node : { ...node, anyOf: options };
  }
  return [additionalProperties, unevaluatedProperties].includes(false) ? rest : node;
}

/** A union passes the keys of a strict option only if no other option fits without them. */
function openedOptions(options: readonly SchemaNode[], definitions: Definitions): SchemaNode[] {
  const all = options.map((option) => opened(option, definitions));
  return all.map((one, index) => {
    const option = options[index]!;
    if (one === option) return one;
    const others = all.filter((other) => other !== one);
    return others.some((other) => includes(other, one)) ? option : { ...one, [EXCLUDED]: others };
  });
}

/** Returns true if each object that fits the second schema fits the first one as well. */
function includes(wide: SchemaNode, narrow: SchemaNode): boolean {
  // A pipe reads no more than its first schema.
  if (narrow[PIPED]) return includes(wide, listOf(narrow['allOf'])[0] as SchemaNode);
  const [properties, others] = [wide['properties'], narrow['properties']];
  return (
    isNode(properties) &&
    isNode(others) &&
    listOf(wide['required']).every((name) => listOf(narrow['required']).includes(name)) &&
    Object.entries(properties).every(
      ([name, part]) => Object.hasOwn(others, name) && sameJSON(others[name], part),
    )
  );
}
