import { OpenAIError } from '../errors/openai-error.js';

/**
 * Serialises query parameters: arrays as `name[]=a&name[]=b`, objects as `name[key]=value`, null as
 * an empty value. Undefined values are omitted.
 *
 * @throws {OpenAIError} A value is a function, a symbol or a circular reference.
 * @internal
 */
export function stringifyQuery(query: object): string {
  return pairsOf(query, (name) => name, [query]).join('&');
}

function pairsOf(
  values: object,
  nameOf: (key: string) => string,
  ancestors: readonly object[],
): string[] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
    const name = nameOf(key);
    if (value === undefined) return [];
    if (value instanceof Date) value = value.toISOString();
    const isCircular = ancestors.includes(value as object);
    if (isCircular || typeof value === 'function' || typeof value === 'symbol') {
      const kind = isCircular ? 'circular reference' : typeof value;
      throw new OpenAIError(`The query parameter \`${name}\` is a ${kind}.`);
    }
    if (typeof value === 'object' && value) {
      const isArray = Array.isArray(value);
      return pairsOf(value, (inner) => (isArray ? `${name}[]` : `${name}[${inner}]`), [
        ...ancestors,
        value,
      ]);
    }
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(value ?? ''))}`;
  });
}
