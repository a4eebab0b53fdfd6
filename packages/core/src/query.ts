import { OpenAIError } from './errors/openai-error.js';

/**
 * Writes query parameters as the API reads them: arrays as `name[]=a&name[]=b`, objects as
 * `name[key]=value`, null as an empty value; undefined is left out.
 *
 * @throws {OpenAIError} A value that has no such form (a function, a symbol).
 * @internal
 */
export function stringifyQuery(query: object): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) addPairs(pairs, name, value);
  return pairs.join('&');
}

function addPairs(pairs: string[], name: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value === 'function' || typeof value === 'symbol') {
    throw new OpenAIError(`The query parameter ${JSON.stringify(name)} is a ${typeof value}.`);
  }
  if (Array.isArray(value)) {
    for (const item of value) addPairs(pairs, `${name}[]`, item);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [key, item] of Object.entries(value)) addPairs(pairs, `${name}[${key}]`, item);
  } else {
    const text = value instanceof Date ? value.toISOString() : String(value ?? '');
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  }
}
