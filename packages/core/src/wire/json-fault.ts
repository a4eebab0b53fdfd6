import { FOR_BROWSERS } from '#platform';

/**
 * Finds the member that prevents a value from being converted to JSON.
 *
 * @returns A sentence that names the member; undefined if none was found, and in browsers.
 * @internal
 */
export function findUnserializable(body: unknown): string | undefined {
  if (FOR_BROWSERS) return undefined;
  const ancestors = new Map<object, string>();
  const visit = (value: unknown, place: string): string | undefined => {
    if (typeof value === 'bigint')
      return `${place} is a BigInt; convert it to a number or a string`;
    if (typeof value !== 'object' || !value) return undefined;
    const above = ancestors.get(value);
    if (above !== undefined) return `${place} is a circular reference to ${above}`;
    if (typeof (value as { toJSON?: unknown }).toJSON === 'function') {
      let plain: unknown;
      try {
        plain = (value as { toJSON(): unknown }).toJSON();
      } catch (error) {
        return `toJSON of ${place} failed (${String(error)})`;
      }
      if (plain !== value) return visit(plain, place);
    }
    ancestors.set(value, place);
    for (const [key, item] of Object.entries(value)) {
      const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
      const fault = visit(item, place === 'it' ? step.replace(/^\./, '') : place + step);
      if (fault) return fault;
    }
    ancestors.delete(value);
    return undefined;
  };
  if (typeof body === 'function' || typeof body === 'symbol') return `it is a ${typeof body}`;
  try {
    return visit(body, 'it');
  } catch {
    // It is nested too deeply, as the error of the conversion shows.
    return undefined;
  }
}
