import { hide } from '../hide.js';

/**
 * Gives an error class its name, in a form that survives minifiers, and its instances a mark by
 * which `instanceof` recognises those made by another copy of the class. Both module formats of this
 * package may meet in one process.
 *
 * Called for a static field and marked as pure, so that bundlers drop classes that nobody uses.
 *
 * @returns The mark.
 * @internal
 */
export function brand(errorClass: abstract new (...args: never[]) => Error, name: string): symbol {
  const mark = Symbol.for(`@oai/core.error.${name}`);
  hide(errorClass, 'name', name);
  hide(errorClass.prototype, 'name', name);
  hide(errorClass.prototype, mark, true);
  return mark;
}

/**
 * `instanceof` for branded classes. A user's own subclass has no brand and is tested the usual way.
 *
 * @internal
 */
export function hasBrand(errorClass: { readonly _brand: symbol }, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(errorClass, '_brand')
    ? errorClass._brand in value
    : Function.prototype[Symbol.hasInstance].call(errorClass, value);
}
