import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import { lossOf } from './json-loss.js';

/**
 * Serialises query parameters: arrays as `name[]=a&name[]=b`, objects as `name[key]=value`, null as
 * an empty value. Undefined values are omitted.
 *
 * @throws {OpenAIError} A value is a function, a symbol, a circular reference, or an object whose content
 *   parameters do not express, such as a `Map` or a file.
 * @internal
 */
export function stringifyQuery(query: object): string {
  const kind = !FOR_BROWSERS && lossOf(query);
  if (kind) throw new OpenAIError(`The parameters are a ${kind}.`);
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
    if ((value as Partial<Date> | null)?.toISOString) value = (value as Date).toISOString();
    const kind = ancestors.includes(value as object)
      ? 'circular reference'
      : /^(function|symbol)$/.test(typeof value)
        ? typeof value
        : !FOR_BROWSERS && lossOf(value);
    if (kind) throw new OpenAIError(`The query parameter \`${name}\` is a ${kind}.`);
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
