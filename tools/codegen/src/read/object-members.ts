import type { ApiDocument } from './document.js';
import { peel, type Peeled } from './peel.js';
import { child, hasStructure, isConstraint, variantsOf, type Node } from './schema.js';

export interface Member {
  name: string;
  node: Node;
  required: boolean;
  /** The components of the member, outermost first, in which its text is looked up. */
  owners: string[];
}

/** The members of an object schema, with `allOf` merged. */
export interface ObjectShape {
  members: Member[];
  /** References of `allOf`, each with the members that it adds. */
  parts: { view: Peeled; members: string[] }[];
  additional: Node | boolean | undefined;
}

export function isObject(document: ApiDocument, node: Node): boolean {
  const { schema } = node;
  if (schema.allOf)
    return schema.allOf.every(
      (part, index) =>
        !hasStructure(part) || isObject(document, peel(document, child(node, 'allOf', index)).node),
    );
  const variants = variantsOf(node);
  if (variants && !variants.every((one) => isConstraint(one.schema))) return false;
  return schema.properties !== undefined && Object.keys(schema.properties).length > 0;
}

/** Returns the members of an object schema. Later members replace earlier ones of the same name. */
export function objectShape(document: ApiDocument, node: Node, owners: string[]): ObjectShape {
  const members = new Map<string, Member>();
  const required = new Set<string>();
  const shape: ObjectShape = { members: [], parts: [], additional: undefined };
  gather(node, owners, true);
  shape.members = [...members.values()].map((one) => ({
    ...one,
    required: required.has(one.name),
  }));
  return shape;

  function gather(at: Node, holders: string[], top: boolean): void {
    const { schema } = at;
    schema.allOf?.forEach((part, index) => {
      const view = peel(document, child(at, 'allOf', index));
      const before = new Set(members.keys());
      gather(view.node, [...view.components.toReversed(), ...holders], false);
      if (top && part.$ref)
        shape.parts.push({ view, members: [...members.keys()].filter((key) => !before.has(key)) });
    });
    for (const name of schema.required ?? []) required.add(name);
    for (const name of Object.keys(schema.properties ?? {})) {
      members.set(name, {
        name,
        node: child(at, 'properties', name),
        required: false,
        owners: holders,
      });
    }
    if (typeof schema.additionalProperties === 'object')
      shape.additional = child(at, 'additionalProperties');
    else if (schema.additionalProperties !== undefined)
      shape.additional = schema.additionalProperties;
  }
}
