import type { ApiDocument } from './document.js';
import {
  child,
  hasStructure,
  isConstraint,
  isNullSchema,
  typesOf,
  variantsOf,
  type Node,
} from './schema.js';

/** A schema without its wrappers: references resolved, nullability removed. */
export interface Peeled {
  /** Ids of all nodes on the way, outermost first. */
  ids: string[];
  node: Node;
  nullable: boolean;
  /** The first title on the way. */
  title: string | undefined;
  /** The last component on the way. */
  component: string | undefined;
  /** Names of all components on the way, outermost first. */
  components: string[];
}

/**
 * Resolves references and removes wrappers that only add null (`anyOf`/`oneOf` with null,
 * `nullable`, an enum or a type list with null) or annotations (`allOf` of one schema).
 */
export function peel(document: ApiDocument, start: Node): Peeled {
  const found: Peeled = {
    ids: [],
    node: start,
    nullable: false,
    title: undefined,
    component: undefined,
    components: [],
  };
  for (let next: Node | undefined = start; next;) {
    if (found.ids.includes(next.id)) throw new Error(`The schema "${next.id}" is only itself.`);
    found.node = next;
    found.ids.push(next.id);
    const { schema }: Node = next;
    found.title ??= schema.title;
    if (schema.nullable || typesOf(schema).includes('null') || schema.enum?.includes(null))
      found.nullable = true;
    next = unwrap(document, next, found);
  }
  return found;
}

function unwrap(document: ApiDocument, node: Node, found: Peeled): Node | undefined {
  const { schema } = node;
  if (schema.$ref) {
    const target = document.resolve(schema.$ref);
    enter(found, target.id);
    return target;
  }
  // `$recursiveRef: '#'` refers to the enclosing component.
  if (schema.$recursiveRef) return document.component(node.id.split('/')[0]!);
  if (schema.allOf) {
    const parts = schema.allOf.map((_, index) => child(node, 'allOf', index));
    if (parts.some((part) => part.schema.nullable && !hasStructure(part.schema)))
      found.nullable = true;
    const real = parts.filter((part) => hasStructure(part.schema));
    return real.length === 1 && !schema.properties ? real[0] : undefined;
  }
  const variants = variantsOf(node);
  if (!variants || variants.every((one) => isConstraint(one.schema))) return undefined;
  const real = variants.filter((one) => !isNullSchema(one.schema));
  if (real.length < variants.length) found.nullable = true;
  return real.length === 1 ? real[0] : undefined;
}

function enter(found: Peeled, component: string): void {
  found.component = component;
  found.components.push(component);
}
