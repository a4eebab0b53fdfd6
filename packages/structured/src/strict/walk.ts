import { entriesOf, join, listOf, type SchemaNode } from '../schema/node.js';

/** One schema inside a strict schema, and the step that leads to it. @internal */
export interface Child {
  node: SchemaNode;
  path: string;
  /** The property that holds it; undefined for items and branches. */
  property?: string;
  /** Puts another schema in its place. */
  replace: (node: SchemaNode) => void;
}

/** The schemas directly inside a strict schema, its definitions apart. @internal */
export function childrenOf(node: SchemaNode, path = '#'): Child[] {
  const children: Child[] = entriesOf(node['properties']).map(([name, child]) => ({
    node: child as SchemaNode,
    path: join(path, 'properties', name),
    property: name,
    // An own key is there already, so that `__proto__` is set like any other.
    replace: (other) => Object.defineProperty(node['properties'], name, { value: other }),
  }));
  const { items, anyOf } = node;
  if (items) {
    children.push({
      node: items as SchemaNode,
      path: join(path, 'items'),
      replace: (other) => (node['items'] = other),
    });
  }
  const branches = listOf(anyOf);
  branches.forEach((branch, index) =>
    children.push({
      node: branch as SchemaNode,
      path: join(path, 'anyOf', index),
      replace: (other) => (branches[index] = other),
    }),
  );
  return children;
}
