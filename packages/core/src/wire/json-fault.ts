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
    if (typeof value !== 'object' || value === null) return undefined;
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
      const fault = visit(item, placeOf(value, key, place));
      if (fault) return fault;
    }
    ancestors.delete(value);
    return undefined;
  };
  if (typeof body === 'function' || typeof body === 'symbol') return `it is a ${typeof body}`;
  return visit(body, 'the body');
}

/** Classes whose content JSON leaves out, without an error. */
const EMPTY_IN_JSON =
  /^(Promise|Blob|File|FormData|Headers|Request|Response|ReadableStream|ArrayBuffer|SharedArrayBuffer|Map|Set)$/;

/**
 * Finds a member that JSON expresses as `{}` although it has content, such as a file or a promise
 * that was not awaited.
 *
 * @param body A value that can be converted to JSON.
 * @returns A sentence that names the member; undefined if there is none, and in browsers.
 * @internal
 */
export function findLost(body: unknown): string | undefined {
  if (FOR_BROWSERS) return undefined;
  const visit = (value: unknown, place: string): string | undefined => {
    if (typeof value !== 'object' || value === null) return undefined;
    if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return undefined;
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    if (EMPTY_IN_JSON.test(tag)) {
      return `${place} is a ${tag}${tag === 'Promise' ? '; await it' : ''}`;
    }
    for (const [key, item] of Object.entries(value)) {
      const lost = visit(item, placeOf(value, key, place));
      if (lost) return lost;
    }
    return undefined;
  };
  return visit(body, 'the body');
}

function placeOf(value: object, key: string, place: string): string {
  const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
  return place === 'the body' ? step.replace(/^\./, '') : place + step;
}
