/**
 * Appends to the growing fields, and replaces the others unless the new value is empty. No field is
 * a prototype.
 *
 * @internal
 */
export function appendText<Target extends object>(
  target: Target,
  delta: object | undefined,
  growing: string[],
): Target {
  const open = target as Record<string, unknown>;
  for (const key in delta) {
    const value = (delta as Record<string, unknown>)[key];
    if (key === '__proto__') continue;
    if (growing.includes(key))
      open[key] = `${(open[key] as string) ?? ''}${(value as string) ?? ''}`;
    else if (value) open[key] = value;
  }
  return target;
}

/** Defines a property whose value is computed when it is read. @internal */
export function lazily(target: object, name: string, get: () => unknown): void {
  Object.defineProperty(target, name, { get, enumerable: true, configurable: true });
}
