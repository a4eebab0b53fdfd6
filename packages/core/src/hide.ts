/**
 * Sets a property that is not enumerated, and so not shown or copied by accident.
 *
 * @internal
 */
export function hide(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
