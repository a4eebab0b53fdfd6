import { OpenAIError } from '@oai/core';
import { toJSON } from '@oai/core/internal';
import type {
  AgentFunctionCallOutputParam,
  InputContentParam,
} from '../generated/beta/agents/agents-types.gen.js';

/**
 * Returns true for a part of content, as opposed to data that happens to be an object.
 *
 * @internal
 */
export function isInputContent(value: unknown): value is InputContentParam {
  const { type, text, image_url: url } = Object(value) as Record<string, unknown>;
  return (
    (type === 'input_text' && typeof text === 'string') ||
    (type === 'input_image' && typeof url === 'string')
  );
}

/**
 * Returns the output of a handler in the form of the API.
 *
 * @throws {OpenAIError} The output is neither text, content, an object nor null.
 * @throws {TypeError} The output cannot be encoded as JSON.
 * @internal
 */
export function encodeToolOutput(output: unknown): AgentFunctionCallOutputParam | null {
  if (output === null || typeof output === 'string') return output;
  if (Array.isArray(output) && output.every(isInputContent)) return output;
  if (typeof output === 'object' && !Array.isArray(output)) return jsonText(output);
  throw new OpenAIError('The output of a tool must be text, content, an object, or null.');
}

/**
 * Encodes a value as JSON.
 *
 * @throws {OpenAIError} JSON has no form of the value.
 * @internal
 */
export function jsonText(value: unknown): string {
  return toJSON(value, 'The output of a tool');
}
