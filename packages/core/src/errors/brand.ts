import { hide } from '../hide.js';

/**
 * Gives an error class a name that survives minifiers, and its instances a mark by which
 * `instanceof` recognises errors of another copy of the class: both module formats of this package
 * can be loaded in one process.
 *
 * Assigned to a static field and marked as pure, so that bundlers drop unused classes.
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
 * Implements `instanceof` for branded classes. Subclasses by users have no brand and are compared by
 * prototype, as usual.
 *
 * @internal
 */
export function hasBrand(errorClass: { readonly _brand: symbol }, value: unknown): boolean {
  if (typeof value !== 'object' || !value) return false;
  try {
    return Object.hasOwn(errorClass, '_brand')
      ? errorClass._brand in value
      : Function.prototype[Symbol.hasInstance].call(errorClass, value);
  } catch {
    // A proxy whose traps throw.
    return false;
  }
}
