import { isZod4, type Zod4Like } from './types.js';
import { checksOf, definitionOf, isSettled, type Zod4Definition } from './zod-4-checks.js';

/** Returns true for a schema that is nothing but a function. @internal */
export function isTransform(schema: Zod4Like): boolean {
  return definitionOf(schema).type === 'transform';
}

/**
 * Returns true if what a pipe makes is checked: by a schema that asks for more than a boolean, or by
 * a function that takes what it reports issues with.
 *
 * @internal
 */
export function isChecked({ transform, out }: Zod4Definition): boolean {
  const { type, checks = [], transform: last } = definitionOf(out!);
  if (reports(transform) || reports(last)) return true;
  return type !== 'transform' && (type !== 'boolean' || checks.length > 0);
}

function reports(change: Zod4Definition['transform']): boolean {
  return change !== undefined && change.length > 1;
}

/**
 * Returns true if the second schema of a pipe reads the same value as the first one, and no other
 * types than the described ones.
 *
 * @internal
 */
export function isPlainPipe({ transform, in: read, out }: Zod4Definition): boolean {
  const reads = ({ type, coerce, in: input }: Zod4Definition) =>
    !coerce && !(type === 'pipe' && isTransform(input!));
  const keeps = (definition: Zod4Definition) =>
    !(definition.coerce || makesAnother(definition)) && keepsText(definition);
  return !transform && !isTransform(out!) && everyPart(read!, keeps) && everyPart(out!, reads);
}

/** Returns true for a transform, and for a pipe with one. @internal */
export function makesAnother({ type, transform }: Zod4Definition): boolean {
  return transform !== undefined || type === 'transform' || type === 'success';
}

/** Returns false for a value that is changed, unless what follows may be asked of what is written. */
function keepsText(definition: Zod4Definition): boolean {
  const kinds = checksOf(definition).map((one) => (isSettled(one) ? 'settled' : one.check));
  return !/overwrite|string_format.*settled/.test(String(kinds));
}

/** Returns true if a test holds for a schema and for all that are in it. @internal */
export function everyPart(
  schema: Zod4Like,
  test: (definition: Zod4Definition) => boolean,
  seen = new Set<unknown>(),
): boolean {
  if (seen.has(schema)) return true;
  seen.add(schema);
  const definition = definitionOf(schema);
  if (!test(definition)) return false;
  const { shape, options, items, rest, getter } = definition;
  const parts = [
    ...Object.values(shape ?? {}),
    ...(options ?? []),
    ...(items ?? []),
    ...[rest, getter?.(), definition.element, definition.valueType, definition.innerType],
    ...[definition.left, definition.right, definition.in, definition.out],
  ];
  return parts.every((part) => !isZod4(part) || everyPart(part, test, seen));
}
