import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';

import { isDeepStrictEqual } from 'node:util';

import { UnsupportedSchemaError } from '../../src/index.js';
import { isAmbiguous } from './ambiguity.js';
import { NotMadeError } from './dialect.js';
import { accepts, build, NAMES, type Built } from './libraries.js';
import { HalfRefusedError, pairOf, type Pair } from './pairs.js';
import { some } from './parts.js';
import { plans, type Plan } from './plan.js';
import { sampleOf, valueOf, type Choose } from './values.js';
import { writtenForms } from './written-forms.js';

/** How many pairs of a schema and a value are tried: `PAIRS=10000` for the long run. */
const PAIRS = Number(process.env['PAIRS'] ?? 1000);
const PER_SCHEMA = process.env['PAIRS'] ? 10 : 20;
/** The long run has another seed each time; `SEED` repeats one that has failed. */
const seed = Number(process.env['SEED'] ?? (process.env['PAIRS'] ? Date.now() : 20_261_129));

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);

/** Returns true if a schema says in its descriptions what the library alone checks. */
const listsLoosening = (schema: unknown): boolean =>
  /"description":"[^"]*\(/.test(JSON.stringify(schema));

const show = (parts: object): string => JSON.stringify(parts, undefined, 1);

/** One option of such a schema may read what was written for another. */
const hasUnion = (plan: Plan): boolean => some(plan, ({ kind }) => kind === 'union');

/** The fate of a generated value. */
type Outcome = 'refused' | 'compared' | 'ambiguous';

function checkPair(
  built: Built,
  plan: Plan,
  choose: Choose,
  isAllowed: (value: unknown) => boolean,
): Outcome {
  const { format, read } = built;
  const { schema } = format.json_schema;
  const isWrapped = Object.keys(schema.properties).join() === 'value';
  // From the wire: what the schema allows is read, or the schema says what else is checked.
  const sample = sampleOf(schema, schema, choose);
  const parse = (answer: unknown) => format.$parseRaw(JSON.stringify(answer));
  if (isAllowed(sample)) {
    if (accepts(() => parse(sample))) {
      // Reading an answer gives a value of the schema.
      const parsed = parse(sample);
      if (!accepts(() => read(parsed))) {
        throw new Error(`Read, but of no use: ${show({ sample, parsed, schema, plan })}`);
      }
    } else if (
      !listsLoosening(schema) &&
      !built.contradictsItself(isWrapped ? (sample as { value: unknown }).value : sample)
    ) {
      throw new Error(`Allowed, but not read: ${show({ sample, schema, plan })}`);
    }
  }
  // From the library: what it reads may be written, and comes out as the library would give it.
  const value = valueOf(plan, choose);
  if (!accepts(() => read(value))) return 'refused';
  let pair: Pair;
  try {
    pair = pairOf(plan, value, built);
  } catch (error) {
    if (error instanceof HalfRefusedError) return 'refused';
    throw error;
  }
  const made = isWrapped && plan.kind !== 'object' ? { value: pair.wire } : pair.wire;
  const wire = isAllowed(made) ? made : (writtenForms(schema, made).find(isAllowed) ?? made);
  if (!accepts(() => read(pair.read))) {
    // With null instead of an absent property, another option may fit as well.
    if (JSON.stringify(schema).includes('exactly one of the options may fit')) return 'refused';
    throw new Error(`Read, but not in its other form: ${show({ value, pair, schema, plan })}`);
  }
  const expected = read(pair.read);
  if (!isAllowed(wire)) {
    throw new Error(`Read, but not allowed: ${show({ wire, schema, plan })}`);
  }
  const parsed = parse(wire);
  if (isDeepStrictEqual(parsed, expected)) return 'compared';
  // Two options take the wire and read null differently. Either reading is right.
  const isRight = accepts(() => read(parsed)) && isAmbiguous(ajv, schema, wire);
  if (hasUnion(plan) && isRight) return 'ambiguous';
  throw new Error(`Read in another way: ${show({ value, pair, parsed, expected, schema, plan })}`);
}

test.each(NAMES)(
  '%s: the wire and the library agree in both directions',
  (name) => {
    let schemas = 0;
    let refused = 0;
    const values: Record<Outcome, number> = { refused: 0, compared: 0, ambiguous: 0 };
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat(1_000_000)), (plan, numbers) => {
        const choose: Choose = (below) => numbers.next().value % below;
        let built: Built;
        try {
          built = build(name, plan);
        } catch (error) {
          if (!(error instanceof UnsupportedSchemaError || error instanceof NotMadeError))
            throw error;
          refused += 1;
          return;
        }
        schemas += 1;
        const isAllowed = ajv.compile(built.format.json_schema.schema);
        for (let round = 0; round < PER_SCHEMA; round += 1)
          values[checkPair(built, plan, choose, isAllowed)] += 1;
        ajv.removeSchema();
      }),
      { numRuns: Math.ceil(PAIRS / PER_SCHEMA / 0.6), seed },
    );
    process.stdout.write(
      `${name}: ${schemas * PER_SCHEMA} pairs, ${refused} schemas refused; values: ${JSON.stringify(values)}\n`,
    );
    expect(schemas * PER_SCHEMA).toBeGreaterThanOrEqual(PAIRS * 0.8);
    expect(values.compared).toBeGreaterThanOrEqual(PAIRS * 0.4);
    expect(values.ambiguous).toBeLessThanOrEqual(values.compared * 0.03);
  },
  600_000,
);

/** Strict sides of an intersection, whose keys zod 4 joins and zod 3 does not. */
function joinsKeys(plan: Plan): boolean {
  const isStrict = (part: Plan): boolean =>
    part.kind === 'record' || (part.kind === 'object' && part.isStrict === true);
  return some(plan, (part) => part.kind === 'both' && some(part, isStrict));
}

test('zod 3, zod 4 and zod/mini write the same for the same, and refuse the same', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const names = ['zod 4', 'zod/mini', ...(joinsKeys(plan) ? [] : ['zod 3'])];
      const [first, ...others] = names.map((name) => {
        try {
          return build(name, plan).format.json_schema;
        } catch (error) {
          if (error instanceof UnsupportedSchemaError) return error.issues;
          throw error;
        }
      });
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: Math.ceil(PAIRS / PER_SCHEMA), seed },
  );
});
