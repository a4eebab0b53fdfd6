/**
 * Defines a non-enumerable property, which is neither shown nor copied by accident.
 *
 * @internal
 */
export function hide(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/**
 * Defines a property that inspection does not follow, even where it shows hidden members.
 *
 * @internal
 */
export function conceal(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { get: () => value, configurable: true });
}
