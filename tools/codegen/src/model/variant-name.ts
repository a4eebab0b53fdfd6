import type { ApiDocument } from '../read/document.js';
import { isObject, objectShape } from '../read/object-members.js';
import { peel, type Peeled } from '../read/peel.js';
import type { Node } from '../read/schema.js';
import { pascalCase } from './naming.js';

interface Variants {
  all: Node[];
  discriminator: string | undefined;
}

/** Returns names for a variant, best first: discriminating literal, title, component. */
export function variantName(document: ApiDocument, view: Peeled, variants: Variants): string[] {
  const literal = discriminating(document, view, variants);
  return [literal, view.title, view.component]
    .filter((name) => name !== undefined)
    .map(pascalCaseKeepingCapitals);
}

/** Titles and component names may already be in PascalCase. */
function pascalCaseKeepingCapitals(name: string): string {
  return /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : pascalCase(name);
}

/** Returns the literal of the property that distinguishes this variant from all others. */
function discriminating(
  document: ApiDocument,
  view: Peeled,
  { all, discriminator }: Variants,
): string | undefined {
  const own = literals(document, view);
  const others = all
    .map((one) => peel(document, one))
    .filter((one) => one.node.id !== view.node.id)
    .map((one) => literals(document, one));
  const keys = [discriminator, 'type', ...own.keys()].filter((key) => key !== undefined);
  const key = keys.find(
    (one) => own.has(one) && others.every((other) => other.get(one) !== own.get(one)),
  );
  return key === undefined ? undefined : own.get(key);
}

function literals(document: ApiDocument, view: Peeled): Map<string, string> {
  const found = new Map<string, string>();
  if (!isObject(document, view.node)) return found;
  for (const { name, node } of objectShape(document, view.node, []).members) {
    const { schema } = peel(document, node).node;
    const value = schema.const ?? (schema.enum?.length === 1 ? schema.enum[0] : undefined);
    if (typeof value === 'string') found.set(name, value);
  }
  return found;
}
