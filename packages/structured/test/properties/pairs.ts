import type { Built } from './libraries.js';
import { partsOf, some } from './parts.js';
import type { ObjectPlan, Plan, RecordPlan } from './plan.js';

/** Two forms of one value: as the model writes it, and as the library reads it. */
export interface Pair {
  wire: unknown;
  read: unknown;
  /** The keys of an object that refuses others, whatever the other side of an intersection knows. */
  keys?: readonly string[] | undefined;
}

/**
 * A value that only a pipe accepts, as zod forgets keys that records refuse in a union of its first
 * half, or that a fallback replaces.
 */
export class HalfRefusedError extends Error {}

/**
 * Returns both forms of a value that a library accepts. The form that it reads has only the keys of
 * the plan, and has `null` instead of an absent property where the plan allows both: objects on the
 * wire have no other keys, and say "absent" by `null`.
 *
 * @param others The keys of the other side of an intersection: zod 4 joins the keys of strict sides,
 *   but chooses an option that takes the whole value first.
 */
export function pairOf(plan: Plan, value: any, built: Built, others: readonly string[] = []): Pair {
  const inner = (part: Plan): Pair => pairOf(part, value, built, others);
  const own = (part: Plan): any => without(value, keysOf(part), others);
  switch (plan.kind) {
    case 'list': {
      const items = (value as unknown[]).map((item) => pairOf(plan.item, item, built));
      return { wire: items.map(({ wire }) => wire), read: items.map(({ read }) => read) };
    }
    case 'union':
    case 'variants': {
      // A value may fit another option than the one that it was made for.
      const readings = [() => value, own, (option: Plan) => without(value, keysOf(option))];
      const [fitting = []] = readings
        .map((reading) => plan.options.filter((option) => built.fits(option, reading(option))))
        .filter(({ length }) => length > 0);
      const pairs = (built.hasWidestOnly ? fitting : fitting.slice(0, 1)).map(inner);
      const [pair] = pairs.sort(byWidth(others));
      if (!pair) throw new Error(`No option accepts ${JSON.stringify(value)}.`);
      return pair;
    }
    case 'both': {
      if (value === null) return { wire: null, read: null };
      const [left, right] = [
        pairOf(plan.left, value, built, keysOf(plan.right)),
        pairOf(plan.right, value, built, keysOf(plan.left)),
      ];
      return {
        wire: { ...keep(left.wire, right.keys), ...keep(right.wire, left.keys) },
        read: { ...keep(left.read, right.keys), ...keep(right.read, left.keys) },
      };
    }
    case 'pipe':
      if (!built.fits(plan.half, own(plan.half))) throw new HalfRefusedError();
      return inner(plan.half);
    case 'catch':
      if (!built.fits(plan.inner, own(plan.inner))) throw new HalfRefusedError();
      return inner(plan.inner);
    case 'nullable':
      return value === null ? { wire: null, read: null } : inner(plan.inner);
    case 'lazy':
      return inner(plan.inner);
    case 'object':
      return objectPair(plan, own(plan), built);
    case 'record':
      return recordPair(plan, own(plan), built);
    default:
      return { wire: value, read: value };
  }
}

/** The keys of the objects that a plan reads. */
function keysOf(plan: Plan): string[] {
  if (plan.kind === 'object') return Object.keys(plan.properties);
  if (plan.kind === 'record') return plan.keys;
  return plan.kind === 'both' || plan.kind === 'list' ? [] : partsOf(plan).flatMap(keysOf);
}

/** The value without the keys that only the other side of an intersection has, or without all others. */
function without(value: unknown, mine: readonly string[], others?: readonly string[]): unknown {
  if (others?.length === 0 || typeof value !== 'object' || value === null) return value;
  const isOwn = ([key]: [string, unknown]) =>
    mine.includes(key) || (others !== undefined && !others.includes(key));
  return Object.fromEntries(Object.entries(value).filter(isOwn));
}

function recordPair(
  { keys, item, isLoose }: RecordPlan,
  value: Record<string, unknown>,
  built: Built,
): Pair {
  const properties = keys.map((key) => [key, { plan: item, presence: 'optional' as const }]);
  const plan: ObjectPlan = {
    kind: 'object',
    properties: Object.fromEntries(properties),
    isStrict: !isLoose && built.hasStrictRecords,
  };
  const pair = objectPair(plan, value, built);
  if (!isLoose) return pair;
  const rest = Object.entries(value).filter(([key]) => !keys.includes(key));
  return {
    wire: { ...(pair.wire as object), ...Object.fromEntries(rest) },
    read: { ...(pair.read as object), ...Object.fromEntries(rest) },
  };
}

function objectPair(
  { properties, isStrict }: ObjectPlan,
  value: Record<string, unknown>,
  built: Built,
): Pair {
  const pair = { wire: {} as Record<string, unknown>, read: {} as Record<string, unknown> };
  for (const [name, { plan, presence }] of Object.entries(properties)) {
    const isNull = (value[name] ?? null) === null;
    // A fallback takes null as well, which is no value of the schema.
    if (isNull && some(plan, ({ kind }) => kind === 'catch')) throw new HalfRefusedError();
    const takesNull = presence === 'nullable' || presence === 'nullish' || built.fits(plan, null);
    const inner =
      isNull || !(name in value) ? { wire: null, read: null } : pairOf(plan, value[name], built);
    pair.wire[name] = inner.wire;
    if (!isNull || takesNull) pair.read[name] = inner.read;
  }
  return isStrict && !built.joinsKeys ? { ...pair, keys: Object.keys(properties) } : pair;
}

/** A key that the other side refuses is absent, where it would be null. */
function keep(value: unknown, keys: readonly string[] | undefined): object {
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.filter(([key]) => !keys || keys.includes(key)));
}

const textOf = (value: unknown): string => JSON.stringify(value);

/**
 * Compares pairs of one value: an option that includes another keeps other keys, has fewer keys beside
 * those of the other side of an intersection, or takes more nulls, or takes an empty list for an object.
 */
const byWidth =
  (others: readonly string[]) =>
  (one: Pair, other: Pair): number => {
    const [width, otherWidth] = [one, other].map(({ wire }) => textOf(without(wire, [], others)));
    return (
      Number(one.keys !== undefined) - Number(other.keys !== undefined) ||
      width!.length - otherWidth!.length ||
      textOf(one.wire).length - textOf(other.wire).length ||
      textOf(other.read).length - textOf(one.read).length ||
      Number(textOf(one.wire).includes('[]')) - Number(textOf(other.wire).includes('[]'))
    );
  };
