import { hide } from '../hide.js';

const markOf = (name: string): symbol => Symbol.for(`@oai/core.error.${name}`);

/**
 * Gives an error class its name, in a form that survives minifiers, and the mark by which
 * `instanceof` recognises instances made by another copy of the class. Both module formats of this
 * package may meet in one process.
 *
 * @internal
 */
export function brand(errorClass: abstract new (...args: never[]) => Error, name: string): void {
  hide(errorClass, 'name', name);
  hide(errorClass.prototype, 'name', name);
  hide(errorClass.prototype, markOf(name), true);
}

/**
 * `instanceof` for branded classes. A user's own subclass has no brand and is tested the usual way.
 *
 * @internal
 */
export function hasBrand(errorClass: { name: string; prototype: object }, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const mark = markOf(errorClass.name);
  return Object.hasOwn(errorClass.prototype, mark)
    ? mark in value
    : Function.prototype[Symbol.hasInstance].call(errorClass, value);
}
