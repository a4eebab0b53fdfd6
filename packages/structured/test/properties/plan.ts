import fc from 'fast-check';

export interface TextPlan {
  kind: 'text';
  least?: number;
  most?: number;
  patterns: RegExp[];
  /** A function checks that the length is odd, where the library has such checks. */
  isOdd?: boolean;
  /** "local" is a time stamp with milliseconds and perhaps an offset of zero. */
  format?: 'email' | 'uuid' | 'date' | 'date-time' | 'ipv4' | 'local';
}
export interface NumberPlan {
  kind: 'number';
  integer: boolean;
  minimum?: number;
  maximum?: number;
  exclusive?: number;
  divisors: number[];
}
export interface ObjectPlan {
  kind: 'object';
  /** Other keys are refused, where the library does that. */
  isStrict?: boolean;
  properties: Record<string, { plan: Plan; presence: Presence }>;
}
/** An object with one schema for all of its keys, any of which may be absent. */
export interface RecordPlan {
  kind: 'record';
  keys: string[];
  item: Plan;
  /** Other keys are kept with any value. */
  isLoose: boolean;
  /** How the keys are listed. */
  form: 'enum' | 'literals' | 'branded';
}
/** Another schema that is wrapped; "catch" replaces what does not fit, where the library does that. */
export interface WrapperPlan {
  kind: 'nullable' | 'lazy' | 'catch';
  inner: Plan;
}
/** Objects, or what reads objects by others. */
export type HalfPlan = Extract<
  Plan,
  { kind: 'object' | 'variants' | 'union' | 'record' | 'pipe' | WrapperPlan['kind'] }
>;
export type Presence = 'plain' | 'optional' | 'nullable' | 'nullish';

/** A schema, whatever the library that it is written in. */
export type Plan =
  | TextPlan
  | NumberPlan
  | ObjectPlan
  | { kind: 'boolean' }
  | { kind: 'null' }
  | { kind: 'constant'; value: string | number | boolean }
  | { kind: 'choice'; values: string[] }
  | { kind: 'list'; item: Plan; least?: number; most?: number }
  | { kind: 'union'; options: Plan[] }
  | { kind: 'variants'; options: ObjectPlan[] }
  | { kind: 'both'; left: HalfPlan; right: HalfPlan }
  | { kind: 'pipe'; half: HalfPlan }
  | RecordPlan
  | WrapperPlan
  | { kind: 'tree' };

const PATTERNS = [/^[a-z]+$/, /^a/, /b$/, /^[a-z]+$/i, /^(?!x)/, /\d{2}/, /^\p{L}+$/u];

const text: fc.Arbitrary<TextPlan> = fc
  .record({
    least: fc.option(fc.nat(3), { nil: undefined, freq: 3 }),
    most: fc.option(fc.integer({ min: 3, max: 8 }), { nil: undefined, freq: 3 }),
    patterns: fc.uniqueArray(fc.constantFrom(...PATTERNS), { maxLength: 2, size: 'small' }),
    format: fc.option(fc.constantFrom('email', 'uuid', 'date', 'date-time', 'ipv4', 'local'), {
      nil: undefined,
      freq: 5,
    }),
  })
  // A format and more than that is seldom meant, and what fits both is hard to find.
  .map(({ format, ...rest }) =>
    format ? { kind: 'text', patterns: [], format } : ({ kind: 'text', ...rest } as TextPlan),
  );

const number: fc.Arbitrary<NumberPlan> = fc
  .record({
    integer: fc.boolean(),
    minimum: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
    maximum: fc.option(fc.integer({ min: 3, max: 12 }), { nil: undefined }),
    exclusive: fc.option(fc.integer({ min: -3, max: 2 }), { nil: undefined, freq: 4 }),
    divisors: fc.uniqueArray(fc.constantFrom(2, 3, 4), { maxLength: 2, size: 'small' }),
  })
  .map((record) => ({ kind: 'number', ...record }) as NumberPlan)
  // Ranges without any multiple are refused, or left out of a union.
  .map((plan) => (INTEGERS.some((value) => isIn(plan, value)) ? plan : { ...plan, divisors: [] }));

const INTEGERS = Array.from({ length: 40 }, (_, index) => index - 12);

function isIn(
  { minimum = -Infinity, maximum = Infinity, exclusive = -Infinity, divisors }: NumberPlan,
  value: number,
): boolean {
  const isMultiple = divisors.every((divisor) => value % divisor === 0);
  return value >= minimum && value <= maximum && value > exclusive && isMultiple;
}

const leaf: fc.Arbitrary<Plan> = fc.oneof(
  text,
  number,
  fc.constantFrom<Plan>({ kind: 'boolean' }, { kind: 'null' }, { kind: 'tree' }),
  fc.constantFrom('x', 'y', 3, true).map((value): Plan => ({ kind: 'constant', value })),
  fc
    .uniqueArray(fc.constantFrom('a', 'b', 'cc', 'dd'), { minLength: 1 })
    .map((values): Plan => ({ kind: 'choice', values })),
);

const bounds = {
  least: fc.option(fc.nat(1), { nil: undefined }),
  most: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
};

const presence = fc.constantFrom<Presence>('plain', 'plain', 'optional', 'nullable', 'nullish');
const absence = fc.constantFrom<Presence>('optional', 'nullable', 'nullish');

function objectOf(property: fc.Arbitrary<Plan>, names: string[]): fc.Arbitrary<ObjectPlan> {
  return fc
    .tuple(
      fc.dictionary(fc.constantFrom(...names), fc.record({ plan: property, presence }), {
        maxKeys: 4,
      }),
      fc.nat(3),
    )
    .map(([properties, number]) => ({
      kind: 'object',
      properties: { ...properties },
      isStrict: number === 0,
    }));
}

/** Unions of objects with the same keys, which only the value of one of them tells apart. */
const twins: fc.Arbitrary<Plan> = fc
  .tuple(...[0, 1].map(() => fc.tuple(fc.oneof(text, number), absence)))
  .map((options) => ({
    kind: 'union',
    options: options.map(([plan, presence]) => ({
      kind: 'object',
      properties: {
        a: { plan, presence: 'plain' },
        b: { plan: { kind: 'boolean' }, presence },
      },
    })),
  }));

function variantsOf(object: fc.Arbitrary<ObjectPlan>): fc.Arbitrary<HalfPlan> {
  return fc.array(object, { minLength: 2, maxLength: 3 }).map((options) => ({
    kind: 'variants',
    options: options.map((option, index) => ({
      ...option,
      properties: {
        kind: { plan: { kind: 'constant', value: `k${index}` }, presence: 'plain' },
        ...option.properties,
      },
    })),
  }));
}

/** An object, or a union of several; each may be wrapped. */
function halfOf(property: fc.Arbitrary<Plan>, names: string[]): fc.Arbitrary<HalfPlan> {
  const object = objectOf(property, names);
  const record = recordOf(property, names);
  const option = wrapped(fc.oneof({ weight: 5, arbitrary: object }, record));
  const union = fc.array(option, { minLength: 2, maxLength: 2 });
  return wrapped(
    fc.oneof(
      object,
      record,
      variantsOf(object),
      union.map((options): HalfPlan => ({ kind: 'union', options })),
    ),
  );
}

/** The same schemas, now and then behind something that leaves most values as they are. */
function wrapped(half: fc.Arbitrary<HalfPlan>): fc.Arbitrary<HalfPlan> {
  return fc.tuple(half, fc.nat(19)).map(([inner, number]): HalfPlan => {
    if (number === 0) return { kind: 'pipe', half: inner };
    const kind = WRAPPERS[number];
    return kind ? { kind, inner } : inner;
  });
}

const WRAPPERS: readonly (WrapperPlan['kind'] | undefined)[] = [
  ...([undefined, 'nullable', 'nullable', 'lazy', 'lazy', 'catch'] as const),
];

/** A union of lists, all of which read an empty one. */
function listsOf(item: fc.Arbitrary<Plan>): fc.Arbitrary<HalfPlan> {
  return fc.array(item, { minLength: 2, maxLength: 2 }).map((items) => ({
    kind: 'union',
    options: items.map((one): Plan => ({ kind: 'list', item: one })),
  }));
}

/** The same objects with one more property. */
function withText(half: HalfPlan, plan: Plan): HalfPlan {
  const inner = (part: Plan): HalfPlan => withText(part as HalfPlan, plan);
  switch (half.kind) {
    case 'object':
      return { ...half, properties: { ...half.properties, text: { plan, presence: 'plain' } } };
    case 'record':
      return half;
    case 'pipe':
      return { ...half, half: inner(half.half) };
    case 'variants':
    case 'union':
      return { ...half, options: half.options.map(inner) } as HalfPlan;
    default:
      return { ...half, inner: inner(half.inner) };
  }
}

function recordOf(item: fc.Arbitrary<Plan>, names: string[]): fc.Arbitrary<RecordPlan> {
  return fc.record({
    kind: fc.constant('record' as const),
    keys: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }),
    item,
    // Records that keep other keys are refused.
    isLoose: fc.integer({ max: 9 }).map((number) => number === 9),
    form: fc.constantFrom('enum' as const, 'literals' as const, 'branded' as const),
  });
}

/** Schemas as people write them. */
export const plans: fc.Arbitrary<Plan> = fc.letrec<{ any: Plan; object: ObjectPlan }>((tie) => ({
  object: objectOf(tie('any'), ['a', 'b', 'c', 'long name', 'ö/~']),
  any: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'plan' },
    leaf,
    tie('object'),
    fc
      .record({ item: tie('any'), ...bounds })
      .map((record) => ({ kind: 'list', ...record }) as Plan),
    fc
      .array(tie('any'), { minLength: 2, maxLength: 3 })
      .map((options): Plan => ({ kind: 'union', options })),
    variantsOf(tie('object')),
    twins,
    fc
      .record({
        left: halfOf(tie('any'), ['a', 'b']),
        right: halfOf(tie('any'), ['c', 'd']),
        shared: fc.option(text),
        isCaught: fc.nat(5).map((number) => number === 5),
      })
      .map(({ left, right, shared, isCaught }): Plan => {
        if (!shared) return { kind: 'both', left, right };
        const other: Plan = { ...shared, isOdd: true };
        const halves = [
          withText(left, shared),
          withText(right, isCaught ? { kind: 'catch', inner: other } : other),
        ] as const;
        return { kind: 'both', left: halves[0], right: halves[1] };
      }),
    fc
      .oneof(halfOf(tie('any'), ['a', 'b']), listsOf(tie('any')))
      .map((half): Plan => ({ kind: 'pipe', half })),
    recordOf(tie('any'), ['a', 'b', 'c']),
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('nullable' as const, 'lazy' as const, 'catch' as const),
        inner: tie('any'),
      }),
    },
  ),
})).any;
