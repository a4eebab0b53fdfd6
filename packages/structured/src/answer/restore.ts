import {
  entriesOf,
  isNode,
  listOf,
  ownValue,
  sameJSON,
  setOwn,
  valuesOf,
  type SchemaNode,
} from '../schema/node.js';
import { isOfType, namedTypes } from '../schema/types.js';
import type { NullForAbsent } from '../strict/context.js';
import { childrenOf } from '../strict/walk.js';

/** How many readings of one answer are tried before it counts as not fitting. */
const MOST_READINGS = 64;

/**
 * Makes a function that returns the values that an answer may stand for, best first: `null` becomes
 * "absent" where the strict schema made an optional property nullable. There are several where an
 * answer fits several branches of a union that say "absent" in different ways.
 *
 * @internal
 */
export function makeReadings(
  root: SchemaNode,
  nullForAbsent: NullForAbsent,
): (answer: unknown) => Iterable<unknown> {
  if (nullForAbsent.size === 0) return (answer) => [answer];
  const affected = affectedSchemas(root, nullForAbsent);
  return function* (answer) {
    let choices: number[] | undefined = [];
    for (let count = 0; choices && count < MOST_READINGS; count += 1) {
      const reader: Reader = new Reader(root, nullForAbsent, affected, choices);
      yield reader.read(answer, root);
      choices = reader.nextChoices();
    }
  };
}

/** The schemas in which some `null` may mean "absent". */
function affectedSchemas(root: SchemaNode, nullForAbsent: NullForAbsent): ReadonlySet<unknown> {
  const affected = new Set<unknown>(nullForAbsent.keys());
  const visit = (node: SchemaNode): void => {
    const children = childrenOf(node).map((child) => child.node);
    children.forEach(visit);
    const targets = typeof node['$ref'] === 'string' ? [targetOf(root, node['$ref'])] : children;
    if (targets.some((target) => affected.has(target))) affected.add(node);
  };
  for (let before = -1; before < affected.size;) {
    before = affected.size;
    for (const [, definition] of entriesOf(root['$defs'])) visit(definition as SchemaNode);
    visit(root);
  }
  return affected;
}

/** The schema that a reference of a strict schema leads to. */
function targetOf(root: SchemaNode, reference: string): unknown {
  if (reference === '#') return root;
  return ownValue(root['$defs'] as SchemaNode, reference.slice('#/$defs/'.length));
}

/** One reading: takes the given choices where there are several, and the first one after them. */
class Reader {
  readonly #taken: { choice: number; of: number }[] = [];

  constructor(
    readonly root: SchemaNode,
    readonly nullForAbsent: NullForAbsent,
    readonly affected: ReadonlySet<unknown>,
    readonly choices: readonly number[],
  ) {}

  /** The choices of the next reading, the last choice changing first; undefined after the last. */
  nextChoices(): number[] | undefined {
    const last = this.#taken.findLastIndex(({ choice, of }) => choice + 1 < of);
    if (last < 0) return undefined;
    return this.#taken
      .slice(0, last + 1)
      .map(({ choice }, index) => (index === last ? choice + 1 : choice));
  }

  read(value: unknown, schema: unknown): unknown {
    if (typeof value !== 'object' || value === null || !isNode(schema)) return value;
    if (!this.affected.has(schema)) return value;
    if (typeof schema['$ref'] === 'string') {
      return this.read(value, targetOf(this.root, schema['$ref']));
    }
    if (Array.isArray(schema['anyOf']))
      return this.read(value, this.#branch(value, schema['anyOf']));
    if (Array.isArray(value)) return value.map((item) => this.read(item, schema['items']));
    const absent = this.nullForAbsent.get(schema);
    const properties = isNode(schema['properties']) ? schema['properties'] : {};
    const isInherited = (name: string) =>
      name in Object.prototype && (ownValue(value, name) ?? null) === null;
    // Libraries read inherited properties too, such as `constructor`, and an absent one must not be.
    const read = (absent && [...absent].some(isInherited) ? Object.create(null) : {}) as SchemaNode;
    for (const [name, member] of Object.entries(value)) {
      if (member === null && absent?.has(name)) continue;
      setOwn(read, name, this.read(member, ownValue(properties, name)));
    }
    return read;
  }

  #branch(value: unknown, branches: unknown[]): unknown {
    const fitting = branches.filter((branch) => this.#fits(value, branch));
    const differ = fitting.length > 1 && fitting.some((branch) => this.affected.has(branch));
    return fitting[differ ? this.#choose(fitting.length) : 0];
  }

  #choose(of: number): number {
    const choice = this.choices[this.#taken.length] ?? 0;
    this.#taken.push({ choice, of });
    return choice;
  }

  /** Returns true if a value is of this branch of a union, as far as types, constants and keys say. */
  #fits(value: unknown, schema: unknown): boolean {
    if (!isNode(schema)) return false;
    if (typeof schema['$ref'] === 'string') {
      return this.#fits(value, targetOf(this.root, schema['$ref']));
    }
    if (Array.isArray(schema['anyOf'])) {
      return schema['anyOf'].some((branch) => this.#fits(value, branch));
    }
    const values = valuesOf(schema);
    if (values) return values.some((other) => sameJSON(value, other));
    if (!isOfType(value, namedTypes(schema) ?? [])) return false;
    if (Array.isArray(value)) return value.every((item) => this.#fits(item, schema['items']));
    if (typeof value !== 'object' || value === null) return true;
    const properties = isNode(schema['properties']) ? schema['properties'] : {};
    return (
      Object.keys(value).every((name) => Object.hasOwn(properties, name)) &&
      listOf(schema['required']).every((name) => Object.hasOwn(value, name as string)) &&
      entriesOf(value).every(([name, member]) => this.#fits(member, ownValue(properties, name)))
    );
  }
}
