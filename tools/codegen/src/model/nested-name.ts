import type { DocsPlace } from '../read/docs.js';
import type { ApiDocument } from '../read/document.js';
import type { Peeled } from '../read/peel.js';
import type { Node } from '../read/schema.js';
import type { KnownTypes } from './known-types.js';
import type { Declaration } from './model.js';
import { pascalCase, singular } from './naming.js';
import { variantName } from './variant-name.js';

/** The position of a schema inside a declared type, from which a nested type gets its name. */
export interface Place {
  scope: Declaration;
  /** The property with the schema, as spelled in the document. */
  property: string;
  array?: boolean;
  /** Set for a variant of a union: all of its variants. */
  variants?: { all: Node[]; discriminator: string | undefined; objects: number };
  docs: DocsPlace[];
}

const COUNTS = [2, 3, 4, 5, 6, 7, 8, 9];

/** Returns the name of a type in its parent's namespace, from config or by rule. */
export function nestedName(
  document: ApiDocument,
  known: KnownTypes,
  view: Peeled,
  place: Place,
): string {
  const { scope } = place;
  const configured = known.configured(view, scope);
  if (configured && !configured.includes(':')) return configured;
  const reserved = known.reservedNames(scope);
  const isFree = (name: string) => {
    const other = scope.child(name);
    return other ? other.source === view.node.id : !reserved.includes(name);
  };
  const names = candidates(document, view, place);
  const numbered = COUNTS.map((count) => `${names[0]}${count}`);
  const found = [...names, ...numbered].find(isFree);
  if (!found)
    throw new Error(`${view.node.id}: no free name in ${scope.module.path}:${scope.fullName}.`);
  return found;
}

function candidates(document: ApiDocument, view: Peeled, place: Place): string[] {
  const byProperty = pascalCase(place.array ? singular(place.property) : place.property);
  const byVariant =
    place.variants && place.variants.objects > 1 ? variantName(document, view, place.variants) : [];
  return [...byVariant, byProperty];
}
