import { isInRange } from '../schema/bounds.js';
import { isNode, ownValue, sameJSON, valuesOf, type SchemaNode } from '../schema/node.js';
import { isOfType, namedTypes } from '../schema/types.js';
import type { NullForAbsent } from '../strict/context.js';
import { childrenOf } from '../strict/walk.js';
import { isOfFormat } from './text-formats.js';

/** A strict schema, and the properties in it whose `null` may stand for "absent". @internal */
export class WireSchema {
  /** The schemas in which some `null` may mean "absent". */
  readonly affected: ReadonlySet<unknown>;
  readonly #patterns = new Map<unknown, RegExp | undefined>();

  constructor(
    readonly root: SchemaNode,
    readonly nullForAbsent: NullForAbsent,
  ) {
    this.affected = this.#affectedSchemas();
  }

  /** The schema that a reference leads to; any other schema is returned as it is. */
  follow(schema: unknown): unknown {
    let target = schema;
    while (isNode(target) && typeof target['$ref'] === 'string') {
      const reference = target['$ref'];
      target =
        reference === '#'
          ? this.root
          : ownValue(this.root['$defs'] as SchemaNode, reference.slice('#/$defs/'.length));
    }
    return target;
  }

  /** The regular expression of a pattern; undefined if there is none. */
  pattern(source: unknown): RegExp | undefined {
    if (typeof source !== 'string') return undefined;
    if (!this.#patterns.has(source)) {
      const flags = ['u', ''].find((flag) => isPattern(source, flag));
      this.#patterns.set(source, flags === undefined ? undefined : new RegExp(source, flags));
    }
    return this.#patterns.get(source);
  }

  #affectedSchemas(): Set<unknown> {
    const holders = new Map<unknown, SchemaNode[]>();
    const visit = (node: SchemaNode): void => {
      const parts = childrenOf(node).map((child) => child.node);
      for (const part of typeof node['$ref'] === 'string' ? [this.follow(node)] : parts) {
        const before = holders.get(part);
        if (before) before.push(node);
        else holders.set(part, [node]);
      }
      parts.forEach(visit);
    };
    visit(this.root);
    Object.values((this.root['$defs'] as SchemaNode | undefined) ?? {}).forEach((definition) =>
      visit(definition as SchemaNode),
    );
    // A set is walked to the end that it has by then.
    const affected = new Set<unknown>(this.nullForAbsent.keys());
    for (const node of affected) holders.get(node)?.forEach((holder) => affected.add(holder));
    return affected;
  }
}

function isPattern(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}

/**
 * Compares the parts of one answer with schemas, by the keywords that the API enforces. Results are
 * kept: in a recursive union each level would otherwise be compared again for each level above it.
 *
 * @internal
 */
export class Fitting {
  readonly #known = new Map<object, Map<unknown, boolean>>();

  /** @param isLoose Only types, constants and keys are compared. */
  constructor(
    readonly wire: WireSchema,
    readonly isLoose: boolean,
  ) {}

  /** Returns true if a value fits a schema. */
  fits(value: unknown, given: unknown): boolean {
    const schema = this.wire.follow(given);
    if (!isNode(schema)) return false;
    if (typeof value !== 'object' || value === null) return this.#check(value, schema);
    let known = this.#known.get(value);
    if (!known) this.#known.set(value, (known = new Map()));
    let fits = known.get(schema);
    if (fits === undefined) known.set(schema, (fits = this.#check(value, schema)));
    return fits;
  }

  #check(value: unknown, schema: SchemaNode): boolean {
    if (Array.isArray(schema['anyOf'])) {
      return schema['anyOf'].some((branch) => this.fits(value, branch));
    }
    const values = valuesOf(schema);
    if (values && !values.some((other) => sameJSON(value, other))) return false;
    const types = namedTypes(schema);
    if (types && !isOfType(value, types)) return false;
    if (typeof value === 'number') return this.isLoose || isInRange(value, schema);
    if (typeof value === 'string') return this.isLoose || this.#fitsText(value, schema);
    if (typeof value !== 'object' || value === null || values) return true;
    return Array.isArray(value)
      ? this.#fitsList(value, schema)
      : this.#fitsObject(value as SchemaNode, schema);
  }

  #fitsText(value: string, schema: SchemaNode): boolean {
    return (
      (this.wire.pattern(schema['pattern'])?.test(value) ?? true) &&
      isOfFormat(schema['format'], value)
    );
  }

  #fitsList(value: readonly unknown[], { items, minItems, maxItems }: SchemaNode): boolean {
    if (!this.isLoose) {
      if (typeof minItems === 'number' && value.length < minItems) return false;
      if (typeof maxItems === 'number' && value.length > maxItems) return false;
    }
    return value.every((item) => this.fits(item, items));
  }

  #fitsObject(value: SchemaNode, schema: SchemaNode): boolean {
    const properties = isNode(schema['properties']) ? schema['properties'] : {};
    const names = Object.keys(value);
    // Every property of a strict schema is required.
    if (names.length !== Object.keys(properties).length) return false;
    if (!names.every((name) => Object.hasOwn(properties, name))) return false;
    const isPlain = (name: string) => typeof value[name] !== 'object' || value[name] === null;
    // A constant tells branches apart sooner than what is nested in them.
    const plain = names.filter(isPlain);
    if (!plain.every((name) => this.fits(value[name], properties[name]))) return false;
    return (
      plain.length === names.length ||
      names.every((name) => isPlain(name) || this.fits(value[name], properties[name]))
    );
  }
}
