import { OpenAIError } from '../errors/openai-error.js';

/**
 * Checks that the caller of a method passed its parameters.
 *
 * @param method Name of the method: `chat.completions.create`.
 * @throws {OpenAIError} The parameters are undefined.
 * @internal
 */
export function requireParameters(parameters: unknown, method: string): void {
  if (parameters === undefined) {
    throw new OpenAIError(`${method}: the parameters are missing; pass an object with them.`);
  }
}

/**
 * Checks an argument that programs in plain JavaScript may have left out or passed in a wrong place.
 *
 * @throws {OpenAIError} It is not an object.
 * @internal
 */
export function requireObject(value: unknown, name: string): void {
  if (typeof value === 'object' && value !== null) return;
  const found = value === null ? 'null' : typeof value;
  throw new OpenAIError(`\`${name}\` must be an object, not ${found}.`);
}
