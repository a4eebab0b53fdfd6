/**
 * Defines a non-enumerable property, which is neither shown nor copied by accident.
 *
 * @internal
 */
export function hide(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
