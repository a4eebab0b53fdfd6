import { entriesOf, listOf, valuesOf, type SchemaNode } from '../schema/node.js';
import type { References } from '../schema/references.js';
import { typesOf } from '../schema/types.js';
import { hasDefault } from './containers.js';
import type { Emptiness } from './emptiness.js';

/**
 * Writes parts that nothing fits, of several alternatives, as what they allow: an optional property
 * is left out, and a list is an empty one. A schema that is alone keeps such parts, as they are a
 * mistake there, unless it is part of such an alternative.
 *
 * @internal
 */
export function withoutEmptyParts(
  alternatives: readonly SchemaNode[],
  emptiness: Emptiness,
  references: References,
  isPart: boolean,
): readonly SchemaNode[] {
  const others = alternatives.filter(
    (one) => typesOf(one).length > 1 || !allowsEmptyList(one) || !emptiness.fitsNone(one['items']),
  );
  if (!isPart && (alternatives.length === 1 || others.length === 0)) return alternatives;
  const written = others.map((one) => {
    const entries = entriesOf(one['properties']);
    const kept = entries.filter(
      ([name, part]) =>
        listOf(one['required']).includes(name) ||
        !emptiness.fitsNone(part) ||
        hasDefault(part, references),
    );
    return kept.length < entries.length ? { ...one, properties: Object.fromEntries(kept) } : one;
  });
  const list = alternatives.find((one) => !others.includes(one));
  if (!list || others.some(allowsEmptyList)) return written;
  return [...written, { ...list, items: { type: 'null' }, maxItems: 0 }];
}

function allowsEmptyList(schema: SchemaNode): boolean {
  const isBound = Number(schema['minItems']) > 0 || valuesOf(schema) !== undefined;
  return typesOf(schema).includes('array') && !isBound;
}
