import { meet } from '../schema/meet.js';
import type { SchemaNode } from '../schema/node.js';

/** Collects what the checks of a number ask for, and writes it as one schema. @internal */
export class NumberRules {
  #node: SchemaNode = { type: 'number' };
  #isEmpty = false;

  integer(): void {
    this.#node['type'] = 'integer';
  }

  bound(keyword: 'minimum' | 'maximum', value: number, inclusive: boolean): void {
    const exclusive = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
    this.#add({ [inclusive ? keyword : exclusive]: value });
  }

  multipleOf(value: number): void {
    this.#add({ multipleOf: Math.abs(value) });
  }

  #add(rule: SchemaNode): void {
    if (Object.values(rule).some((value) => !Number.isFinite(value))) return;
    const met = meet(this.#node, { type: this.#node['type'], ...rule });
    if (typeof met === 'string') this.#isEmpty = true;
    else this.#node = met;
  }

  toNode(): SchemaNode {
    return this.#isEmpty ? { allOf: [this.#node, { type: 'null' }] } : this.#node;
  }
}
