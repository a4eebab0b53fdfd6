import { modernBounds } from './bounds.js';
import { areDisjoint, haveDistinctConstants } from './disjoint.js';
import { meet, UnmergeableError } from './meet.js';
import {
  EXCLUDED,
  isNode,
  listOf,
  PASSED,
  PIPED,
  withoutUndefined,
  type SchemaNode,
} from './node.js';
import { askedOf } from './pipes.js';
import type { Combine } from './properties.js';
import type { References } from './references.js';
import { namedTypes } from './types.js';

/** How many branches the combination of unions may have before it is refused. */
const MOST_BRANCHES = 256;
/** How many pairs of branches are merged to find those that some value fits. */
const MOST_PAIRS = 16_384;
/** References and combinations nested deeper than in any schema that the API accepts. */
const DEEPEST = 200;

/** Thrown where references lead back to themselves with nothing in between. @internal */
export class CircleError extends Error {}

/** Thrown where references and combinations are nested too deep. @internal */
export class TooDeepError extends Error {}

/** A schema as the list of its alternatives. @internal */
export interface Expansion {
  /** Empty if no value fits. */
  alternatives: readonly SchemaNode[];
  /** The keywords about which parts of the schema disagree. */
  disagreements: Set<string>;
}

/**
 * Writes schemas as lists of alternatives, none of which refers to or combines others at its top:
 * `allOf` is merged, unions are multiplied out, references are followed. An alternative from a
 * branch of `oneOf` keeps the other branches, which must not fit as well.
 *
 * @internal
 */
export class Expander {
  /** Results by schema: parts of a schema may be used repeatedly on each level. */
  readonly #made = new Map<unknown, Expansion>();
  readonly #open = new Set<unknown>();
  /** The pipes of parts of pipes, by their schemas: one that recurs is recognized. */
  readonly #pipes = new Map<unknown, Map<unknown, SchemaNode>>();

  /** @param isEmpty Returns true if no value fits an alternative because of what is inside it. */
  constructor(
    readonly references: References,
    readonly isEmpty: (alternative: SchemaNode) => boolean,
  ) {}

  /**
   * @throws {UnmergeableError} Parts of the schema cannot be said by one schema.
   * @throws {CircleError} A reference leads back to itself.
   * @throws {TooDeepError} The schema is nested too deep.
   */
  expand(schema: unknown): Expansion {
    if (schema === false) return { alternatives: [], disagreements: new Set() };
    if (!isNode(schema)) return { alternatives: [{}], disagreements: new Set() };
    const made = this.#made.get(schema);
    if (made) return made;
    if (this.#open.has(schema)) throw new CircleError();
    if (this.#open.size === DEEPEST) throw new TooDeepError();
    this.#open.add(schema);
    try {
      const expansion = this.#expand(schema);
      this.#made.set(schema, expansion);
      return expansion;
    } finally {
      this.#open.delete(schema);
    }
  }

  #expand(schema: SchemaNode): Expansion {
    const { [PIPED]: isPiped, ...own } = withoutUndefined(schema);
    const { $ref, allOf, anyOf, oneOf, nullable, unevaluatedProperties, ...rest } = own;
    const disagreements = new Set<string>();
    const expand = (part: unknown): readonly SchemaNode[] => {
      const inner = this.expand(part);
      for (const keyword of inner.disagreements) disagreements.add(keyword);
      return inner.alternatives;
    };
    const factors = new Set<readonly SchemaNode[]>();
    if ($ref !== undefined) {
      const resolution = this.references.resolve($ref, schema);
      if ('fault' in resolution) throw new UnmergeableError(`$ref: ${resolution.fault}`);
      factors.add(expand(resolution.target));
    }
    const branches = listOf(allOf).map(expand);
    if (isPiped) {
      const [read, passed] = branches.splice(0, 2);
      factors.add(this.#multiply(read!, passed!, disagreements, this.#pipe));
    }
    for (const branch of branches) factors.add(branch);
    if (anyOf !== undefined) factors.add([...new Set(listOf(anyOf).flatMap(expand))]);
    if (oneOf !== undefined) factors.add(exclusive(listOf(oneOf).map(expand)));

    let alternatives: readonly SchemaNode[] = [modernBounds(rest)];
    for (const factor of factors) {
      alternatives = this.#multiply(alternatives, factor, disagreements);
    }
    if (unevaluatedProperties !== undefined) {
      alternatives = alternatives.map((one) => close(one, unevaluatedProperties));
    }
    const isNullable = (one: SchemaNode) => namedTypes(one)?.includes('null');
    if (nullable === true && !alternatives.some(isNullable)) {
      alternatives = [...alternatives, { type: 'null' }];
    }
    return { alternatives, disagreements };
  }

  readonly #pipe: Combine = (read, passed) => {
    const known = this.#pipes.get(read) ?? new Map<unknown, SchemaNode>();
    this.#pipes.set(read, known);
    const pipe = known.get(passed) ?? { allOf: [read, passed], [PIPED]: true };
    known.set(passed, pipe);
    return pipe;
  };

  /**
   * Merges each schema of one list with each of another one; pairs that no value fits are left out.
   *
   * @param pipe Makes the pipes of parts, where the second schema reads what the first one passes on.
   */
  #multiply(
    some: readonly SchemaNode[],
    others: readonly SchemaNode[],
    disagreements: Set<string>,
    pipe?: Combine,
  ): readonly SchemaNode[] {
    checkCount(some.length * others.length, MOST_PAIRS);
    const pairs = some.flatMap((one) =>
      others.map((other) => [one, pipe ? askedOf(one, other) : other] as const),
    );
    // Where nothing fits, all are merged, as the reasons are inside them.
    const merged = keepSome(pairs, ([one, other]) => !areDisjoint(one, other)).flatMap(
      ([one, other]): SchemaNode[] => {
        const met = meet(one, other, pipe);
        if (typeof met !== 'string')
          return [pipe && other[PASSED] ? { ...met, [PASSED]: other[PASSED] } : met];
        disagreements.add(met);
        return [];
      },
    );
    const kept = keepSome(merged, (one) => !this.isEmpty(one));
    checkCount(kept.length);
    return kept;
  }
}

/** Returns what passes a test; all of it, up to the most branches, if nothing does. */
function keepSome<Item>(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] {
  if (items.length < 2) return items;
  const kept = items.filter(test);
  return kept.length > 0 ? kept : items.slice(0, MOST_BRANCHES);
}

function checkCount(branches: number, most = MOST_BRANCHES): void {
  if (branches > most) {
    throw new UnmergeableError(
      `allOf: its unions make more than ${MOST_BRANCHES} branches; write one schema instead`,
    );
  }
}

/** The alternatives of all branches, each with those of the other branches that may fit as well. */
function exclusive(branches: readonly (readonly SchemaNode[])[]): readonly SchemaNode[] {
  // Each is compared with all others, so too many are refused before that.
  checkCount(branches.flat().length);
  if (haveDistinctConstants(branches)) return branches.flat();
  return branches.flatMap((branch, index) => {
    const others = branches.filter((_other, at) => at !== index).flat();
    return branch.map((one) => {
      const fitting = others.filter((other) => !areDisjoint(one, other));
      if (fitting.length === 0) return one;
      return { ...one, [EXCLUDED]: [...(one[EXCLUDED] ?? []), ...fitting] };
    });
  });
}

/** Applies `unevaluatedProperties`, which looks at the properties of all merged branches. */
function close(schema: SchemaNode, unevaluatedProperties: unknown): SchemaNode {
  if ('additionalProperties' in schema) return schema;
  return { ...schema, additionalProperties: unevaluatedProperties };
}
