import { OpenAIError } from '../errors/openai-error.js';

/**
 * Serialises query parameters: arrays as `name[]=a&name[]=b`, objects as `name[key]=value`, null as
 * an empty value. Undefined values are omitted.
 *
 * @throws {OpenAIError} A value is a function or a symbol.
 * @internal
 */
export function stringifyQuery(query: object): string {
  return pairsOf(query, (name) => name).join('&');
}

function pairsOf(values: object, nameOf: (key: string) => string): string[] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
    const name = nameOf(key);
    if (value === undefined) return [];
    if (Array.isArray(value)) return pairsOf(value, () => `${name}[]`);
    if (value instanceof Date) value = value.toISOString();
    if (typeof value === 'object' && value) return pairsOf(value, (inner) => `${name}[${inner}]`);
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new OpenAIError(`The query parameter \`${name}\` is a ${typeof value}.`);
    }
    return `${encodeURIComponent(name)}=${encodeURIComponent(String(value ?? ''))}`;
  });
}
