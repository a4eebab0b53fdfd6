import { isNode, ownValue, sameJSON, setOwn, type SchemaNode } from '../schema/node.js';
import type { NullForAbsent } from '../strict/context.js';
import { areRelated, pathsIn, pathsOfError, type Path } from './paths.js';
import { Fitting, WireSchema } from './wire-schema.js';

/**
 * How often one answer is checked before it counts as not fitting. Only unions that the wire cannot
 * tell apart, nested in each other, take more than two or three.
 */
const MOST_READINGS = 16;

/** An answer with `null` read as "absent" where that is what it stands for. @internal */
export interface Reading {
  readonly value: unknown;
  /**
   * Reads the answer in another way after the library has refused this one.
   *
   * @returns False if there is no other way.
   */
  reconsider(error: unknown): boolean;
}

/**
 * Makes a function that reads answers: `null` becomes "absent" where the strict schema made an
 * optional property nullable. The branch of a union is the one that the wire schema allows. Where it
 * allows several that say "absent" in different ways, the one comes first that keeps most of the
 * answer, then their order in the schema counts; each such place is decided on its own, by the
 * errors of the library.
 *
 * @param unwrap Returns the part of an answer that the library checks.
 * @internal
 */
export function makeReader(
  root: SchemaNode,
  nullForAbsent: NullForAbsent,
  unwrap: (answer: unknown) => unknown,
): (answer: unknown) => Reading {
  if (nullForAbsent.size === 0) {
    return (answer) => ({ value: unwrap(answer), reconsider: () => false });
  }
  let wire: WireSchema | undefined;
  return (answer) => {
    wire ??= new WireSchema(root, nullForAbsent);
    return new AnswerReading(wire, answer, unwrap);
  };
}

/** A part of an answer, and how many of its `null` are read as "absent". */
interface Restored {
  value: unknown;
  dropped: number;
}

/** A part of an answer that several branches of a union allow, and that they read differently. */
interface Choice {
  readonly value: object;
  readonly branches: readonly unknown[];
  taken: number;
}

class AnswerReading implements Reading {
  value: unknown;
  #count = 1;
  #paths: ReadonlyMap<unknown, Path> | undefined;
  readonly #strict: Fitting;
  readonly #loose: Fitting;
  /** The choices by part and union; none where there is nothing to choose. Their number follows. */
  readonly #choices = new Map<object, Map<SchemaNode, Choice>>();
  #made = 0;
  /** The choices on which the current reading depends, outer ones first. */
  #active = new Set<Choice>();
  /** The parts of the current reading: those of unions are needed repeatedly. */
  #restored = new Map<object, Map<SchemaNode, Restored>>();

  constructor(
    readonly wire: WireSchema,
    readonly answer: unknown,
    readonly unwrap: (answer: unknown) => unknown,
  ) {
    this.#strict = new Fitting(wire, false);
    this.#loose = new Fitting(wire, true);
    const first = this.#restore(answer, wire.root);
    this.value = unwrap(this.#choices.size > 0 ? this.#readAgain() : first.value);
  }

  reconsider(error: unknown): boolean {
    if (this.#active.size === 0 || this.#count === MOST_READINGS) return false;
    this.#paths ??= pathsIn(this.unwrap(this.answer));
    const named = pathsOfError(error);
    const isNamed = (path: Path) => named.some((other) => areRelated(path, other));
    // An error may name no part, or one that the library made.
    if (!this.#advance(isNamed) && !this.#advance(() => true)) return false;
    this.#count += 1;
    this.value = this.unwrap(this.#readAgain());
    return true;
  }

  /** Takes the next branch at the innermost choices that are refused and have one. */
  #advance(isRefused: (path: Path) => boolean): boolean {
    const advanced: Path[] = [];
    for (const choice of [...this.#active].reverse()) {
      const path = this.#paths!.get(choice.value) ?? [];
      if (choice.taken + 1 === choice.branches.length || !isRefused(path)) continue;
      const isOuter = advanced.some(
        (inner) => inner.length >= path.length && areRelated(inner, path),
      );
      if (isOuter) continue;
      choice.taken += 1;
      advanced.push(path);
    }
    return advanced.length > 0;
  }

  #readAgain(): unknown {
    this.#active = new Set();
    this.#restored = new Map();
    return this.#restore(this.answer, this.wire.root).value;
  }

  #restore(value: unknown, given: unknown): Restored {
    const isAffected = typeof value === 'object' && value !== null && this.wire.affected.has(given);
    const schema = isAffected ? this.wire.follow(given) : undefined;
    if (!isNode(schema)) return { value, dropped: 0 };
    if (Array.isArray(schema['anyOf'])) {
      return remember(this.#restored, value as object, schema, () =>
        this.#restoreUnion(value as object, schema, schema['anyOf'] as unknown[]),
      );
    }
    return Array.isArray(value)
      ? this.#restoreList(value, schema['items'])
      : this.#restoreObject(value as SchemaNode, schema);
  }

  #restoreList(value: readonly unknown[], items: unknown): Restored {
    let dropped = 0;
    const read = value.map((item) => {
      const inner = this.#restore(item, items);
      dropped += inner.dropped;
      return inner.value;
    });
    return { value: read, dropped };
  }

  #restoreObject(value: SchemaNode, schema: SchemaNode): Restored {
    const absent = this.wire.nullForAbsent.get(schema);
    const properties = isNode(schema['properties']) ? schema['properties'] : {};
    const isInherited = (name: string) =>
      name in Object.prototype && (ownValue(value, name) ?? null) === null;
    // Libraries read inherited properties too, such as `constructor`, and an absent one must not be.
    const read = (absent && [...absent].some(isInherited) ? Object.create(null) : {}) as SchemaNode;
    let dropped = 0;
    for (const [name, member] of Object.entries(value)) {
      if (member === null && absent?.has(name)) {
        dropped += 1;
        continue;
      }
      const inner = this.#restore(member, ownValue(properties, name));
      dropped += inner.dropped;
      setOwn(read, name, inner.value);
    }
    return { value: read, dropped };
  }

  #restoreUnion(value: object, union: SchemaNode, branches: readonly unknown[]): Restored {
    const choice = this.#choices.get(value)?.get(union);
    if (choice) {
      this.#active.add(choice);
      return this.#restore(value, choice.branches[choice.taken]);
    }
    let fitting = branches.filter((branch) => this.#strict.fits(value, branch));
    if (fitting.length === 0)
      fitting = branches.filter((branch) => this.#loose.fits(value, branch));
    const [first, ...others] = fitting;
    const best = this.#restore(value, first);
    if (others.every((branch) => !this.wire.affected.has(branch)) && best.dropped === 0) {
      return best;
    }
    const readings = [{ branch: first, restored: best }];
    for (const branch of others) {
      const before = this.#made;
      const restored = this.#restore(value, branch);
      // A branch that first reads the same may have other readings.
      if (this.#made > before || readings.every((other) => !areSame(other.restored, restored))) {
        readings.push({ branch, restored });
      }
    }
    if (readings.length === 1) return best;
    readings.sort((a, b) => a.restored.dropped - b.restored.dropped);
    const ordered = readings.map(({ branch }) => branch);
    this.#made += 1;
    remember(this.#choices, value, union, () => ({ value, branches: ordered, taken: 0 }));
    return readings[0]!.restored;
  }
}

function areSame(a: Restored, b: Restored): boolean {
  return a.dropped === b.dropped && (a.dropped === 0 || sameJSON(a.value, b.value));
}

/** Returns what is kept for a part and a schema, made if it is not there. */
function remember<Kept>(
  all: Map<object, Map<SchemaNode, Kept>>,
  value: object,
  schema: SchemaNode,
  make: () => Kept,
): Kept {
  let known = all.get(value);
  if (!known) all.set(value, (known = new Map()));
  let kept = known.get(schema);
  if (kept === undefined) known.set(schema, (kept = make()));
  return kept;
}
