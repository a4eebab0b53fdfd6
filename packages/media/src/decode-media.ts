import { OpenAIError } from '@oai/core';
import { decodeBase64 } from '@oai/core/internal';

/**
 * Decodes base64, of which `Buffer` would skip what is none.
 *
 * @param name The name of the text, at the beginning of a sentence.
 * @throws {OpenAIError} The text is empty or no base64.
 * @internal
 */
export function decodeMedia(text: unknown, name: string): Uint8Array {
  if (typeof text === 'string' && text !== '' && /^[\w+/=\s-]+$/.test(text)) {
    return decodeBase64(text);
  }
  throw new OpenAIError(`${name} is no base64.`);
}
