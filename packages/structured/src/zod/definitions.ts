import { OPAQUE, type SchemaNode } from '../schema/node.js';
import { DEEPEST, ENDLESS, EndlessError, isEndless, MOST_SCHEMAS } from '../strict/too-large.js';

/**
 * The definitions of one conversion: schemas that the caller named, and those that recur inside
 * themselves.
 *
 * @internal
 */
export class Definitions {
  #written: SchemaNode | undefined;
  readonly #named: ReadonlyMap<unknown, string>;
  /** Schemas that are being converted, with the name of their definition once they recur. */
  readonly #open = new Map<unknown, { name?: string }>();
  /** The conversion of each schema, or the reference to it. */
  readonly #made = new Map<unknown, SchemaNode>();
  #count = 0;
  /** How deep the schema that is being converted is nested in its definition. */
  #depth = 0;

  /** The definitions that are written, by the references to them. */
  readonly targets = new Map<unknown, SchemaNode>();

  /** @param named Names by the identity of a schema. */
  constructor(named: ReadonlyMap<unknown, string>) {
    this.#named = named;
  }

  /**
   * Converts a schema, or refers to it if it has a name or is being converted already.
   *
   * @param wish A name that the schema gives itself.
   */
  convert(identity: unknown, wish: string | undefined, convert: () => SchemaNode): SchemaNode {
    const known = this.#made.get(identity);
    // A schema without a name may be there again with one.
    if (known && (wish === undefined || known['$ref'] !== undefined)) return known;
    const open = this.#open.get(identity);
    if (open) {
      open.name ??= this.#nameFor(`recursive_${(this.#count += 1)}`);
      return { $ref: reference(open.name) };
    }
    // A lazy schema that is made anew each time never recurs.
    if (this.#depth === DEEPEST || this.#isTooLarge) throw new EndlessError();
    const name = this.#named.get(identity) ?? wish;
    const state: { name?: string } = name === undefined ? {} : { name: this.#nameFor(name) };
    const isOutermost = this.#open.size <= 1;
    this.#open.set(identity, state);
    // Each named definition is a tree of its own.
    const depth = this.#depth;
    this.#depth = name === undefined ? depth + 1 : 0;
    let node: SchemaNode;
    try {
      node = convert();
    } catch (error) {
      // One property of the root is reported, rather than each of the many schemas in it.
      if (!isOutermost || this.#isTooLarge || !isEndless(error)) throw error;
      node = { [OPAQUE]: ENDLESS };
    } finally {
      this.#depth = depth;
      this.#open.delete(identity);
    }
    let made = node;
    if (state.name !== undefined) {
      this.#written![state.name] = node;
      made = { $ref: reference(state.name) };
      this.targets.set(made['$ref'], node);
    }
    this.#made.set(identity, made);
    return made;
  }

  /** The root with the definitions that it refers to. */
  withRoot(root: SchemaNode): SchemaNode {
    return this.#written ? { ...root, $defs: this.#written } : root;
  }

  get #isTooLarge(): boolean {
    return this.#made.size > MOST_SCHEMAS;
  }

  #nameFor(wish: string): string {
    const written = (this.#written ??= {});
    const base = wish === '__proto__' ? 'proto' : wish;
    let name = base;
    for (let count = 2; Object.hasOwn(written, name); count += 1) name = `${base}_${count}`;
    written[name] = {};
    return name;
  }
}

function reference(name: string): string {
  return `#/$defs/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}
