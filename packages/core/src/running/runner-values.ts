/** Returns a deep copy of a value as JSON. @internal */
export function copyJSON<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/**
 * Returns a limit after validation.
 *
 * @throws {TypeError} The limit is no positive safe integer.
 * @internal
 */
export function positiveLimit(name: string, value: unknown, fallback: number): number {
  if (value === undefined) return fallback;
  if (Number.isSafeInteger(value) && (value as number) > 0) return value as number;
  throw new TypeError(`\`${name}\` must be a positive safe integer.`);
}
