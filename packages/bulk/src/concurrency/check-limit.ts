import { OpenAIError } from '@oai/core';

/**
 * Returns a limit, or its default.
 *
 * @throws {OpenAIError} It is not a whole number above 0.
 * @internal
 */
export function checkLimit(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (Number.isInteger(value) && value > 0) return value;
  throw new OpenAIError(`\`${name}\` must be a whole number above 0, not ${String(value)}.`);
}
