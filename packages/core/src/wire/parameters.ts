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
