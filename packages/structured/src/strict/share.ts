import { isNode, setOwn, type SchemaNode } from '../schema/node.js';
import { childrenOf, type Child } from './walk.js';
import type { NullForAbsent } from './context.js';

/** From this many characters of JSON on, a part that is repeated becomes a definition. */
const WORTH_SHARING = 256;

/** Parts of a schema that are the same. */
interface Group {
  count: number;
  characters: number;
  /** The name of its definition, once it has one. */
  name?: string;
}

/**
 * Moves what stands in a strict schema several times into definitions: the API counts the
 * properties and enum values of each copy. Changes the schema in place.
 *
 * @internal
 */
export function shareRepeated(
  schema: SchemaNode,
  definitions: SchemaNode,
  nullForAbsent: NullForAbsent,
): void {
  const groups = new Map<string, Group>();
  const groupOf = new Map<SchemaNode, Group>();
  const identities = new Map<string, number>();

  /** Puts a schema into its group; returns a number that only schemas equal in all have. */
  const group = (node: SchemaNode): number => {
    const children = childrenOf(node);
    const inner = children.map((child) => [child.property ?? null, group(child.node)] as const);
    const { properties: _properties, items: _items, anyOf: _anyOf, description, ...own } = node;
    const absent = [...(nullForAbsent.get(node) ?? [])];
    const text = JSON.stringify(children.length > 0 ? [own, inner, absent] : own);
    const full = `${text}${JSON.stringify(description)}`;
    // The values of an enum count, so descriptions do not keep two enums apart.
    const key = Array.isArray(node['enum']) ? text : full;
    let found = groups.get(key);
    if (!found) {
      const parts = children.map((child) => groupOf.get(child.node)!);
      const characters = parts.reduce((sum, part) => sum + part.characters, key.length);
      found = { count: 0, characters };
      groups.set(key, found);
      // A part of what becomes a definition is there once, however often that is used.
      for (const part of parts) part.count += 1;
    }
    groupOf.set(node, found);
    let identity = identities.get(full);
    if (identity === undefined) identities.set(full, (identity = identities.size));
    return identity;
  };

  const share = (child: Child, wish: string): void => {
    const own = groupOf.get(child.node)!;
    const isShareable = isNode(child.node['properties']) || Array.isArray(child.node['enum']);
    if (!isShareable || own.count < 2 || own.characters < WORTH_SHARING) {
      shareInside(child.node, wish);
      return;
    }
    const { description } = child.node;
    const isEnum = Array.isArray(child.node['enum']);
    if (own.name === undefined) {
      own.name = nameFor(definitions, wish);
      const definition = child.node;
      if (isEnum) delete definition['description'];
      setOwn(definitions, own.name, definition);
      shareInside(definition, wish);
    }
    const reference = { $ref: `#/$defs/${own.name}` };
    child.replace(
      isEnum && typeof description === 'string' ? { anyOf: [reference], description } : reference,
    );
  };
  const shareInside = (node: SchemaNode, wish: string): void => {
    for (const child of childrenOf(node)) share(child, child.property ?? wish);
  };

  const given = Object.entries(definitions) as [string, SchemaNode][];
  const roots: [string, SchemaNode][] = [['part', schema], ...given];
  for (const [, root] of roots) group(root);
  for (const [name, root] of roots) shareInside(root, name);
}

function nameFor(definitions: SchemaNode, wish: string): string {
  const base = wish.replace(/[^a-zA-Z0-9_-]/g, '_') || 'part';
  let name = base;
  for (let count = 2; Object.hasOwn(definitions, name); count += 1) name = `${base}_${count}`;
  return name === '__proto__' ? nameFor(definitions, 'proto') : name;
}
