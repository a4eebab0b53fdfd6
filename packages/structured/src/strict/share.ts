import { isNode, setOwn, type SchemaNode } from '../schema/node.js';
import type { NullForAbsent } from './context.js';
import { childrenOf, replaceChild, type Child } from './walk.js';

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
  const roots: [string, SchemaNode][] = [
    ['part', schema],
    ...(Object.entries(definitions) as [string, SchemaNode][]),
  ];
  if (roots.reduce((sum, [, root]) => sum + countLong(root).long, 0) < 2) return;
  const groups = new Map<string, Group>();
  const groupOf = new Map<SchemaNode, Group>();
  const identities = new Map<string, number>();

  /** Puts a schema into its group; returns a number that only schemas equal in all have. */
  const group = (node: SchemaNode): number => {
    const children = childrenOf(node);
    const inner = children.map(
      (child) => [child.keyword === 'properties' ? child.key : null, group(child.node)] as const,
    );
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

  const share = (parent: SchemaNode, child: Child, wish: string): void => {
    const own = groupOf.get(child.node)!;
    if (!isShareable(child.node) || own.count < 2 || own.characters < WORTH_SHARING) {
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
    const isDescribed = isEnum && typeof description === 'string';
    replaceChild(parent, child, isDescribed ? { anyOf: [reference], description } : reference);
  };
  const shareInside = (node: SchemaNode, wish: string): void => {
    for (const child of childrenOf(node)) {
      share(node, child, child.keyword === 'properties' ? String(child.key) : wish);
    }
  };

  for (const [, root] of roots) group(root);
  for (const [name, root] of roots) shareInside(root, name);
}

function isShareable(node: SchemaNode): boolean {
  return isNode(node['properties']) || Array.isArray(node['enum']);
}

/** Counts the parts inside a schema that may be worth sharing; most schemas have none. */
function countLong(node: SchemaNode): { characters: number; long: number } {
  // More than the keywords of any schema but these take.
  let characters = 64;
  let long = 0;
  for (const keyword of ['description', 'title', 'pattern']) {
    const text = node[keyword];
    if (typeof text === 'string') characters += text.length;
  }
  for (const value of (node['enum'] as unknown[] | undefined) ?? []) {
    characters += typeof value === 'string' ? value.length + 3 : 32;
  }
  for (const child of childrenOf(node)) {
    const inner = countLong(child.node);
    // The name of a property stands in `properties` and in `required`.
    characters += inner.characters + (typeof child.key === 'string' ? 2 * child.key.length : 0);
    long += inner.long;
    if (inner.characters >= WORTH_SHARING && isShareable(child.node)) long += 1;
  }
  return { characters, long };
}

function nameFor(definitions: SchemaNode, wish: string): string {
  const base = wish.replace(/[^a-zA-Z0-9_-]/g, '_') || 'part';
  let name = base;
  for (let count = 2; Object.hasOwn(definitions, name); count += 1) name = `${base}_${count}`;
  return name === '__proto__' ? nameFor(definitions, 'proto') : name;
}
