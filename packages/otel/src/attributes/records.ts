/** A JSON object of unknown shape: parameters or results, which users and servers shape. */
export type JSONObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JSONObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns an object, or an empty one for anything else. */
export function objectOf(value: unknown): JSONObject {
  return isObject(value) ? value : {};
}

/** Returns the objects of a list, or nothing for anything else. */
export function objectsOf(value: unknown): JSONObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
