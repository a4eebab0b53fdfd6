import type { Built } from './libraries.js';
import type { ObjectPlan, Plan, RecordPlan } from './plan.js';

/** Two forms of one value: as the model writes it, and as the library reads it. */
export interface Pair {
  wire: unknown;
  read: unknown;
}

/** A value that only a pipe accepts: zod forgets keys that records refuse in a union of its first half. */
export class HalfRefusedError extends Error {}

/**
 * Returns both forms of a value that a library accepts. The form that it reads has only the keys of
 * the plan, and has `null` instead of an absent property where the plan allows both: objects on the
 * wire have no other keys, and say "absent" by `null`.
 */
export function pairOf(plan: Plan, value: any, built: Built): Pair {
  switch (plan.kind) {
    case 'list': {
      const items = (value as unknown[]).map((item) => pairOf(plan.item, item, built));
      return { wire: items.map(({ wire }) => wire), read: items.map(({ read }) => read) };
    }
    case 'union':
    case 'variants': {
      // A value may fit another option than the one that it was made for.
      const fitting = plan.options.filter((option) => built.fits(option, value));
      const pairs = (built.hasWidestOnly ? fitting : fitting.slice(0, 1)).map((option) =>
        pairOf(option, value, built),
      );
      const [pair] = pairs.sort(byWidth);
      if (!pair) throw new Error(`No option accepts ${JSON.stringify(value)}.`);
      return pair;
    }
    case 'both': {
      const [left, right] = [plan.left, plan.right].map((half) => pairOf(half, value, built));
      return {
        wire: { ...(left!.wire as object), ...(right!.wire as object) },
        read: { ...(left!.read as object), ...(right!.read as object) },
      };
    }
    case 'pipe':
      if (!built.fits(plan.half, value)) throw new HalfRefusedError();
      return pairOf(plan.half, value, built);
    case 'object':
      return objectPair(plan, value, built);
    case 'record':
      return recordPair(plan, value, built);
    default:
      return { wire: value, read: value };
  }
}

function recordPair(
  { keys, item, isLoose }: RecordPlan,
  value: Record<string, unknown>,
  built: Built,
): Pair {
  const properties = keys.map((key) => [key, { plan: item, presence: 'optional' as const }]);
  const plan: ObjectPlan = { kind: 'object', properties: Object.fromEntries(properties) };
  const pair = objectPair(plan, value, built);
  if (!isLoose) return pair;
  const rest = Object.entries(value).filter(([key]) => !keys.includes(key));
  return {
    wire: { ...(pair.wire as object), ...Object.fromEntries(rest) },
    read: { ...(pair.read as object), ...Object.fromEntries(rest) },
  };
}

function objectPair(
  { properties }: ObjectPlan,
  value: Record<string, unknown>,
  built: Built,
): Pair {
  const pair = { wire: {} as Record<string, unknown>, read: {} as Record<string, unknown> };
  for (const [name, { plan, presence }] of Object.entries(properties)) {
    const isNull = (value[name] ?? null) === null;
    const takesNull = presence === 'nullable' || presence === 'nullish' || built.fits(plan, null);
    const inner =
      isNull || !(name in value) ? { wire: null, read: null } : pairOf(plan, value[name], built);
    pair.wire[name] = inner.wire;
    if (!isNull || takesNull) pair.read[name] = inner.read;
  }
  return pair;
}

const textOf = (value: unknown): string => JSON.stringify(value);

/**
 * Compares pairs of one value: an option that includes another has fewer keys, or takes more nulls, or
 * takes an empty list for an object.
 */
const byWidth = (one: Pair, other: Pair): number =>
  textOf(one.wire).length - textOf(other.wire).length ||
  textOf(other.read).length - textOf(one.read).length ||
  Number(textOf(one.wire).includes('[]')) - Number(textOf(other.wire).includes('[]'));
