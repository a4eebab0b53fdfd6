import { findClash, ITEMS, partsOfAll, type SchemaReader } from '../schema/clash.js';
import { isZod4, type Zod4Like } from './types.js';
import { definitionOf, isOverwritten, type Zod4Definition } from './zod-4-checks.js';
import { everyPart, makesAnother } from './zod-4-pipes.js';

/** Wrappers that make what the schema inside them makes. */
const WRAPPERS = new Set(['optional', 'nullable', 'nonoptional', 'readonly', 'catch']);

/** Returns true if JSON stays as it is: of coercions, only that to dates makes another value. */
function keeps(definition: Zod4Definition): boolean {
  const { type, coerce } = definition;
  if (makesAnother(definition)) return false;
  if (isUnion(definition) && !definition.options!.every((option) => everyPart(option, isExact)))
    return false;
  return !(coerce && type === 'date') && !isOverwritten(definition) && !catchesKeys(definition);
}

/** Returns true for a schema that takes no value but those that it describes. */
function isExact({ type, coerce }: Zod4Definition): boolean {
  return type !== 'catch' && !coerce;
}

function isUnion({ type, discriminator }: Zod4Definition): boolean {
  return type === 'union' && discriminator === undefined;
}

/** Returns true for a fallback in place of an object that refuses the keys of the other side. */
function catchesKeys({ type, innerType }: Zod4Definition): boolean {
  return type === 'catch' && refusesKeys(innerType!);
}

function refusesKeys(schema: Zod4Like): boolean {
  const { type, catchall, options, innerType, getter, in: read } = definitionOf(schema);
  if (type === 'record' || (catchall && definitionOf(catchall).type === 'never')) return true;
  const parts = options ?? [innerType ?? read ?? getter?.()];
  return parts.some((part) => isZod4(part) && refusesKeys(part));
}

const READER: SchemaReader<Zod4Like> = {
  changes: (schema, isChosen) =>
    isZod4(schema) && !everyPart(schema, (one) => keeps(one) && (!isChosen || isExact(one))),
  partsOf(schema, isChosen) {
    if (!isZod4(schema)) return [];
    const definition = definitionOf(schema);
    const { type, left, right, options } = definition;
    if (isOverwritten(definition) || catchesKeys(definition)) return undefined;
    if (isChosen && !isExact(definition)) return undefined;
    if (type === 'object') return [definition.shape!];
    if (type === 'array') return [{ [ITEMS]: definition.element! }];
    if (type === 'intersection') return partsOfAll([left!, right!], READER, isChosen);
    if (options) return partsOfAll(options, READER, isChosen || isUnion(definition));
    if (WRAPPERS.has(type)) return READER.partsOf(definition.innerType!, isChosen);
    if (type === 'lazy') return READER.partsOf(definition.getter!(), isChosen);
    return READER.changes(schema, isChosen) ? undefined : [];
  },
};

/** Returns the reason why zod cannot join the results of an intersection, if there is one. @internal */
export function clashOf({ left, right }: Zod4Definition): string | undefined {
  return findClash([left!, right!], READER);
}
