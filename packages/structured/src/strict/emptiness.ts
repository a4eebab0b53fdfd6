import type { Expander } from '../schema/expand.js';
import { isNode, listOf, OPAQUE, type SchemaNode } from '../schema/node.js';
import { schemaOf } from '../schema/properties.js';
import { typesOf } from '../schema/types.js';
import { isNever } from './describe.js';
import { leavesNothing } from './malformed.js';

/** How many schemas are looked into, and how deep; any other is taken to allow something. */
const MOST_SCHEMAS = 100_000;
const DEEPEST = 200;

/**
 * Finds schemas that no value fits because of what is inside them, such as a required property of
 * which two branches of `allOf` ask for different constants.
 *
 * @internal
 */
export class Emptiness {
  /** The schemas that were looked into; one that leads back to itself is not empty by that. */
  readonly #known = new Map<unknown, boolean>();
  #depth = 0;

  constructor(readonly expander: Expander) {}

  /** Returns true if no value fits a schema that neither refers to nor combines others at its top. */
  isEmpty(schema: SchemaNode): boolean {
    if (schema['nullable'] === true || schema[OPAQUE] !== undefined) return false;
    if (leavesNothing(schema)) return true;
    const [type, other] = typesOf(schema);
    if (other !== undefined) return false;
    if (type === 'array') return Number(schema['minItems']) > 0 && this.fitsNone(schema['items']);
    return (
      type === 'object' &&
      listOf(schema['required']).some((name) => this.fitsNone(schemaOf(schema, String(name))))
    );
  }

  /** Returns true if no value fits a schema. */
  fitsNone(schema: unknown): boolean {
    if (isNever(schema)) return true;
    if (!isNode(schema)) return false;
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    if (this.#known.size === MOST_SCHEMAS || this.#depth === DEEPEST) return false;
    this.#known.set(schema, false);
    this.#depth += 1;
    const isEmpty = this.#areEmpty(schema);
    this.#depth -= 1;
    this.#known.set(schema, isEmpty);
    return isEmpty;
  }

  #areEmpty(schema: SchemaNode): boolean {
    try {
      const { alternatives } = this.expander.expand(schema);
      return alternatives.every((alternative) => this.isEmpty(alternative));
    } catch {
      // The faults of what cannot be merged are reported where it is written.
      return false;
    }
  }
}
