import { badRequest } from '../http/api-error.js';
import { objectsOf, type JsonObject } from '../json.js';
import { checkExclusive } from './exclusive.js';

/** The beginning of what the API encrypts: the version of the format and a time. */
const ENCRYPTED = 'gAAAA';

/**
 * Checks what the items of a request are in themselves: that each comes once, that what is encrypted
 * was encrypted by the API, and that pictures have a source.
 *
 * @param given The items of the request.
 * @param earlier The items of the conversation so far.
 * @throws {ApiError} 400 if the API would refuse one.
 * @internal
 */
export function checkItems(given: JsonObject[], earlier: JsonObject[]): void {
  checkPictures(given, 'input');
  const known = new Set<unknown>(earlier.map(({ id }) => id));
  for (const { id, encrypted_content: encrypted } of given) {
    if (typeof encrypted === 'string' && !encrypted.startsWith(ENCRYPTED)) {
      throw badRequest(
        `The encrypted content ${shortened(encrypted)} could not be verified. Reason: Encrypted content could not be decrypted or parsed.`,
        null,
        'invalid_encrypted_content',
      );
    }
    if (typeof id !== 'string') continue;
    if (known.has(id)) {
      throw badRequest(
        `Duplicate item found with id ${id}. Remove duplicate items from your input and try again.`,
        'input',
      );
    }
    known.add(id);
  }
}

/** Checks that each picture of messages is given in one way. @throws {ApiError} 400. @internal */
export function checkPictures(items: JsonObject[], place: string): void {
  for (const [index, { content }] of items.entries()) {
    for (const [at, part] of objectsOf(content).entries()) {
      if (part['type'] !== 'input_image') continue;
      checkExclusive(part, ['file_id', 'image_url'], `${place}[${index}].content[${at}]`);
    }
  }
}

/** Shortens what is encrypted, as messages of the API do. */
function shortened(text: string): string {
  return text.length <= 8 ? text : `${text.slice(0, 4)}...${text.slice(-4)}`;
}
