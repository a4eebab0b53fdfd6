const NAME = Symbol.for('@oai/core.errorName');
const markOf = (name: string): symbol => Symbol.for(`@oai/core.error.${name}`);

/**
 * Gives an error class its name, in a form that survives minifiers, and the mark by which
 * `instanceof` recognises instances made by another copy of the class. Both module formats of this
 * package may meet in one process.
 *
 * @internal
 */
export function brand(errorClass: abstract new (...args: never[]) => Error, name: string): void {
  const define = (target: object, property: PropertyKey, value: unknown): void => {
    Object.defineProperty(target, property, { value, configurable: true, writable: true });
  };
  define(errorClass, 'name', name);
  define(errorClass, NAME, name);
  define(errorClass.prototype, 'name', name);
  define(errorClass.prototype, markOf(name), true);
}

/**
 * `instanceof` for branded classes. A user's own subclass has no brand and is tested the usual way.
 *
 * @internal
 */
export function hasBrand(errorClass: object, value: unknown): boolean {
  if (!Object.hasOwn(errorClass, NAME)) {
    return Function.prototype[Symbol.hasInstance].call(errorClass, value);
  }
  const mark = markOf((errorClass as Record<symbol, string>)[NAME]!);
  return typeof value === 'object' && value !== null && mark in value;
}
