import { join, setOwn, type SchemaNode } from '../schema/node.js';

/** One schema inside a strict schema, and its place in the schema that holds it. @internal */
export interface Child {
  node: SchemaNode;
  keyword: 'properties' | 'items' | 'anyOf';
  /** The name of the property or the index of the branch; undefined for items. */
  key?: string | number;
}

/** The schemas directly inside a strict schema, its definitions apart. @internal */
export function childrenOf(node: SchemaNode): Child[] {
  const children: Child[] = [];
  const { properties, items, anyOf } = node;
  for (const key in properties as Record<string, SchemaNode> | undefined) {
    const child = (properties as Record<string, SchemaNode>)[key]!;
    children.push({ node: child, keyword: 'properties', key });
  }
  if (items) children.push({ node: items as SchemaNode, keyword: 'items' });
  if (anyOf) {
    (anyOf as SchemaNode[]).forEach((branch, key) =>
      children.push({ node: branch, keyword: 'anyOf', key }),
    );
  }
  return children;
}

/** The path of a child. @internal */
export function pathOf(path: string, { keyword, key }: Child): string {
  return key === undefined ? join(path, keyword) : join(path, keyword, key);
}

/** Puts another schema in the place of a child. @internal */
export function replaceChild(parent: SchemaNode, child: Child, other: SchemaNode): void {
  if (child.key === undefined) parent[child.keyword] = other;
  else setOwn(parent[child.keyword] as object, String(child.key), other);
}
