import type { HalfPlan, ObjectPlan, Plan, RecordPlan, TextPlan } from './plan.js';

/** Returns an index below a number. */
export type Choose = (below: number) => number;

/** The second one is of a day that there is not. */
const LOCAL = ['2024-02-29T03:04:05.123', '2023-02-29T03:04:05.123', '2026-01-02T03:04:05.123Z'];
const TEXTS = ['', 'a', 'ab', 'abc', 'ABC', 'aXb', 'x', 'xyz', '12', 'a12b', 'é', 'long text'];
const FORMATTED = {
  email: ['a@example.com', 'no'],
  uuid: ['6f2a3a0e-9f0c-4c0a-8b3b-1f2e3d4c5b6a', 'no'],
  date: ['2026-02-28', 'no'],
  'date-time': ['2026-01-02T03:04:05Z', '2026-01-02'],
  ipv4: ['127.0.0.1', '1.2.3'],
  local: LOCAL,
};
// Only numbers that every library takes for whole if they are: beyond 2^53 they differ.
const NUMBERS = [-3, -1, 0, 1, 2, 3, 4, 6, 8, 12, 24, 2.5];

/** A value that a plan may allow; now and then one that it does not. */
export function valueOf(plan: Plan, choose: Choose, depth = 0): unknown {
  if (choose(40) === 0) return [null, 'x', 7, true][choose(4)];
  switch (plan.kind) {
    case 'text':
      return textOf(plan, choose);
    case 'number':
      return NUMBERS[choose(NUMBERS.length)];
    case 'boolean':
      return choose(2) === 0;
    case 'null':
      return null;
    case 'constant':
      return plan.value;
    case 'choice':
      return plan.values[choose(plan.values.length)];
    case 'list':
      return Array.from({ length: choose(4) }, () => valueOf(plan.item, choose, depth + 1));
    case 'union':
    case 'variants':
      return valueOf(plan.options[choose(plan.options.length)]!, choose, depth + 1);
    case 'both': {
      // Options of the same place are the ones that may be of one kind.
      const index = choose(6);
      const half = (given: HalfPlan) => valueOf(optionOf(given, index), choose, depth) as object;
      return { ...half(plan.left), ...half(plan.right) };
    }
    case 'pipe':
      return valueOf(plan.half, choose, depth);
    case 'nullable':
      return choose(5) === 0 ? null : valueOf(plan.inner, choose, depth);
    case 'lazy':
    case 'catch':
      return valueOf(plan.inner, choose, depth);
    case 'record':
      return recordOf(plan, choose, depth);
    case 'object':
      return objectOf(plan, choose, depth);
    case 'tree': {
      const kids = depth > 3 ? 0 : choose(3);
      return {
        name: 'n',
        kids: Array.from({ length: kids }, () => valueOf(plan, choose, depth + 2)),
      };
    }
  }
}

function textOf({ format, patterns, least }: TextPlan, choose: Choose): string {
  if (format) return FORMATTED[format][[0, 0, 1, 2][choose(4)]!] ?? FORMATTED[format][0]!;
  const fitting = TEXTS.filter(
    (text) => text.length >= (least ?? 0) && patterns.every((pattern) => pattern.test(text)),
  );
  const list = fitting.length > 0 && choose(3) > 0 ? fitting : TEXTS;
  return list[choose(list.length)]!;
}

function optionOf(plan: Plan, index: number): Plan {
  switch (plan.kind) {
    case 'union':
    case 'variants':
      return optionOf(plan.options[index % plan.options.length]!, index);
    case 'pipe':
      return optionOf(plan.half, index);
    case 'nullable':
    case 'lazy':
    case 'catch':
      return optionOf(plan.inner, index);
    default:
      return plan;
  }
}

function recordOf({ keys, item, isLoose }: RecordPlan, choose: Choose, depth: number): object {
  const kept = keys.filter(() => choose(3) > 0);
  const value = Object.fromEntries(kept.map((key) => [key, valueOf(item, choose, depth + 1)]));
  return isLoose && choose(2) === 0 ? { ...value, other: 1 } : value;
}

function objectOf({ properties }: ObjectPlan, choose: Choose, depth: number): object {
  const value: Record<string, unknown> = {};
  for (const [name, { plan, presence }] of Object.entries(properties)) {
    const isLeftOut = presence !== 'plain' && choose(3) === 0;
    if (!isLeftOut) value[name] = valueOf(plan, choose, depth + 1);
    else if (presence === 'nullable' || (presence === 'nullish' && choose(2) === 0))
      value[name] = null;
  }
  return value;
}

/** A value that a strict schema allows, as far as its keywords are simple. */
export function sampleOf(schema: any, root: any, choose: Choose, depth = 0): unknown {
  if (schema.$ref) {
    const path = schema.$ref.split('/').slice(1);
    const target = path.reduce((node: any, key: string) => node[key], root);
    return sampleOf(target, root, choose, depth + 1);
  }
  if (schema.anyOf) {
    const branch = depth > 6 ? schema.anyOf.length - 1 : choose(schema.anyOf.length);
    return sampleOf(schema.anyOf[branch], root, choose, depth + 1);
  }
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[choose(schema.enum.length)];
  const types = [schema.type].flat();
  switch (types[choose(types.length)]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties).map(([name, property]) => [
          name,
          sampleOf(property, root, choose, depth + 1),
        ]),
      );
    case 'array': {
      const length = depth > 6 ? (schema.minItems ?? 0) : (schema.minItems ?? 0) + choose(2);
      return Array.from({ length }, () => sampleOf(schema.items, root, choose, depth + 1));
    }
    case 'null':
      return null;
    case 'boolean':
      return choose(2) === 0;
    case 'string': {
      const known = FORMATTED[schema.format as keyof typeof FORMATTED];
      const texts = schema.pattern ? [...TEXTS, ...LOCAL] : TEXTS;
      return known ? known[0] : texts[choose(texts.length)];
    }
    default:
      return NUMBERS[choose(NUMBERS.length)];
  }
}
