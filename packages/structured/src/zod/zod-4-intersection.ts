import { isNode, listOf, type SchemaNode } from '../schema/node.js';
import type { Zod4Like } from './types.js';
import { definitionOf } from './zod-4-checks.js';

interface Payload {
  value: unknown;
  issues: unknown[];
}
/** The parts of a zod 4 schema that run it. */
interface Runnable {
  constr?: new (definition: object) => {
    _zod: { run(payload: Payload, context: object): Payload };
  };
}

/** True for each class of intersections that joins the keys of both sides. */
const JOINS_KEYS = new WeakMap<object, boolean>();

/**
 * An intersection. In newer versions of zod a strict side refuses a key only if the other side does
 * not know it either.
 *
 * @internal
 */
export function intersectionNode(
  schema: Zod4Like,
  convert: (side: Zod4Like) => SchemaNode,
): SchemaNode {
  const { left, right } = definitionOf(schema);
  const sides = [left!, right!].map((side) => ({ side, node: convert(side) }));
  if (!joinsKeys(schema)) return { allOf: sides.map(({ node }) => node) };
  const isClosed = sides.every(({ node }) => isStrict(node));
  // A side that is used twice stays one, so that it is merged once.
  const openedSides = new Map(
    sides.map(({ side, node }) => [node, passesKeys(side) ? opened(node) : node]),
  );
  const allOf = sides.map(({ node }) => openedSides.get(node));
  return isClosed ? { allOf, unevaluatedProperties: false } : { allOf };
}

/** Tries an intersection whose sides each refuse the key of the other. */
function joinsKeys(schema: Zod4Like): boolean {
  const { constr } = schema._zod as unknown as Runnable;
  if (!constr) return false;
  let joins = JOINS_KEYS.get(constr);
  if (joins === undefined) {
    const side = (key: string) => ({
      _zod: {
        run(payload: Payload) {
          payload.issues.push({ code: 'unrecognized_keys', keys: [key] });
          return payload;
        },
      },
    });
    try {
      const probe = new constr({ type: 'intersection', left: side('a'), right: side('b') });
      joins = probe._zod.run({ value: {}, issues: [] }, { async: false }).issues.length === 0;
    } catch {
      joins = false;
    }
    JOINS_KEYS.set(constr, joins);
  }
  return joins;
}

/** Returns true if a side leaves the keys that it does not know to the intersection. */
function passesKeys(side: Zod4Like): boolean {
  const { type, innerType, options, discriminator } = definitionOf(side);
  if (type === 'readonly') return passesKeys(innerType!);
  if (type === 'union') return discriminator !== undefined && options!.every(passesKeys);
  return type === 'object' || type === 'record' || type === 'intersection';
}

function isStrict(node: SchemaNode): boolean {
  const options = listOf(node['anyOf']).filter(isNode);
  return (
    node['additionalProperties'] === false ||
    node['unevaluatedProperties'] === false ||
    (options.length > 0 && options.every(isStrict))
  );
}

/** The same side with the keys that it does not list allowed. */
function opened(node: SchemaNode): SchemaNode {
  const { additionalProperties, unevaluatedProperties, anyOf, ...rest } = node;
  if ([additionalProperties, unevaluatedProperties, anyOf].every((part) => part === undefined)) {
    return node;
  }
  if (additionalProperties !== undefined && additionalProperties !== false) return node;
  if (Array.isArray(anyOf)) rest['anyOf'] = anyOf.map((option) => opened(option as SchemaNode));
  else if (unevaluatedProperties !== undefined && unevaluatedProperties !== false) return node;
  return rest;
}
