import { meet } from '../schema/meet.js';
import { isNode, OPAQUE, REASON, type SchemaNode } from '../schema/node.js';

const SAFE: SchemaNode = {
  type: 'integer',
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
};

const NO_NUMBER = 'no value fits, as its bounds, divisors or ranges exclude each other';

/** Collects what the checks of a number ask for, and writes it as one schema. @internal */
export class NumberRules {
  #node: SchemaNode = { type: 'number' };
  #isEmpty = false;
  #isSafe = false;

  /** @param isSafe Only safe integers are read; that is not sent, as the library checks it. */
  integer(isSafe = false): void {
    this.#node['type'] = 'integer';
    this.#isSafe ||= isSafe;
  }

  bound(keyword: 'minimum' | 'maximum', value: number, inclusive: boolean): void {
    // JSON has no infinite numbers, so some such bounds allow all numbers, and others none.
    if (value === (keyword === 'minimum' ? -Infinity : Infinity)) return;
    const exclusive = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
    this.#add({ [inclusive ? keyword : exclusive]: value });
  }

  multipleOf(value: number): void {
    this.#add({ multipleOf: Math.abs(value) });
  }

  #add(rule: SchemaNode): void {
    const isFinite = Object.values(rule).every((value) => Number.isFinite(value));
    const met = isFinite && meet(this.#node, { type: this.#node['type'], ...rule });
    if (isNode(met)) this.#node = met;
    else this.#isEmpty = true;
  }

  toNode(): SchemaNode {
    const isEmpty = this.#isEmpty || (this.#isSafe && !isNode(meet(this.#node, SAFE)));
    return isEmpty ? { [OPAQUE]: 'number', [REASON]: NO_NUMBER } : this.#node;
  }
}
