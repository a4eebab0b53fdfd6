import { findClash, ITEMS, partsOfAll, type SchemaReader } from '../schema/clash.js';
import { isZod3, type Zod3Like } from './types.js';
import { changesText, keepsText, type Zod3Definition } from './zod-3-checks.js';

/** @internal */
export function definitionOf(schema: Zod3Like): Zod3Definition {
  return schema._def as Zod3Definition;
}

/**
 * Returns true if the second schema of a pipe reads the same value as the first one, and no other
 * types than the described ones.
 *
 * @internal
 */
export function isPlainPipe({ in: read, out }: Zod3Definition): boolean {
  const keepsAll = (definition: Zod3Definition) =>
    !definition.coerce && !makesAnother(definition) && keepsText(definition);
  const reads = ({ coerce, effect }: Zod3Definition) => !coerce && effect?.type !== 'preprocess';
  return everyPart(read!, keepsAll) && everyPart(out!, reads);
}

/** Returns true for an effect that makes another value. */
function makesAnother({ effect }: Zod3Definition): boolean {
  return effect !== undefined && effect.type !== 'refinement';
}

/** Returns true if a test holds for a schema and for all that are in it. @internal */
export function everyPart(
  schema: Zod3Like,
  test: (definition: Zod3Definition) => boolean,
  seen = new Set<unknown>(),
): boolean {
  if (seen.has(schema)) return true;
  seen.add(schema);
  const definition = definitionOf(schema);
  if (!test(definition)) return false;
  const { shape, options, items, rest, getter, type } = definition;
  const parts = [
    ...Object.values(typeof shape === 'function' ? shape() : {}),
    ...(options ? options.values() : []),
    ...(items ?? []),
    ...[rest, getter?.(), type, definition.valueType, definition.innerType, definition.schema],
    ...[definition.left, definition.right, definition.in, definition.out],
  ];
  return parts.every((part) => !isZod3(part) || everyPart(part, test, seen));
}

const WRAPPERS = new Set(['ZodOptional', 'ZodNullable', 'ZodReadonly', 'ZodCatch']);

/** Returns true if JSON stays as it is: of coercions, only that to dates makes another value. */
function keeps(definition: Zod3Definition): boolean {
  const { typeName, coerce, options } = definition;
  if (makesAnother(definition) || (coerce && typeName === 'ZodDate')) return false;
  const isUnion = typeName === 'ZodUnion';
  if (isUnion && ![...options!.values()].every((option) => everyPart(option, isExact)))
    return false;
  return !changesText(definition) && !catchesKeys(definition);
}

/** Returns true for a schema that takes no value but those that it describes. */
function isExact({ typeName, coerce }: Zod3Definition): boolean {
  return typeName !== 'ZodCatch' && !coerce;
}

/** Returns true for a fallback in place of an object that refuses the keys of the other side. */
function catchesKeys({ typeName, innerType }: Zod3Definition): boolean {
  return typeName === 'ZodCatch' && refusesKeys(innerType!);
}

function refusesKeys(schema: Zod3Like): boolean {
  const { typeName, unknownKeys, options, innerType, ...rest } = definitionOf(schema);
  if (typeName === 'ZodRecord' || unknownKeys === 'strict') return true;
  const inner = innerType ?? rest.in ?? rest.getter?.() ?? rest.schema ?? rest.type;
  return [...(options?.values() ?? [inner])].some((part) => isZod3(part) && refusesKeys(part));
}

const READER: SchemaReader<Zod3Like> = {
  changes: (schema, isChosen) =>
    isZod3(schema) && !everyPart(schema, (one) => keeps(one) && (!isChosen || isExact(one))),
  partsOf(schema, isChosen) {
    if (!isZod3(schema)) return [];
    const definition = definitionOf(schema);
    const { typeName, left, right, options, type, effect, innerType } = definition;
    if (catchesKeys(definition) || (isChosen && !isExact(definition))) return undefined;
    if (typeName === 'ZodObject') return [definition.shape!()];
    if (typeName === 'ZodArray') return [{ [ITEMS]: type! }];
    if (typeName === 'ZodIntersection') return partsOfAll([left!, right!], READER, isChosen);
    if (options)
      return partsOfAll([...options.values()], READER, isChosen || typeName === 'ZodUnion');
    if (WRAPPERS.has(typeName)) return READER.partsOf(innerType!, isChosen);
    if (typeName === 'ZodBranded') return READER.partsOf(type!, isChosen);
    if (typeName === 'ZodLazy') return READER.partsOf(definition.getter!(), isChosen);
    if (effect?.type === 'refinement') return READER.partsOf(definition.schema!, isChosen);
    return READER.changes(schema, isChosen) ? undefined : [];
  },
};

/** Returns the reason why zod cannot join the results of an intersection, if there is one. @internal */
export function clashOf({ left, right }: Zod3Definition): string | undefined {
  return findClash([left!, right!], READER);
}
