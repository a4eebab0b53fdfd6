import { OpenAIError } from '../errors/openai-error.js';

/**
 * Returns true if a value from the network may be used as an index of a list. Anything else would
 * leave gaps that fill the memory, or name a member of the list.
 *
 * @param most The largest index that is accepted.
 * @internal
 */
export function isIndex(value: unknown, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;
}

/**
 * Refuses names that every object has a member of: reading or assigning them would reach a shared
 * prototype.
 *
 * @throws {OpenAIError} The name is `__proto__`, `constructor` or another one.
 * @internal
 */
export function requireSafeKey(key: string): void {
  if (key in Object.prototype) throw new OpenAIError(`The delta has an unsafe property: ${key}.`);
}
