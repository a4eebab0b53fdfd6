import { InvalidResponseError } from '../errors/invalid-response-error.js';

/**
 * Reads data of a server, which may lack the members of its type.
 *
 * @param name The name of the data, for the message.
 * @throws {InvalidResponseError} Instead of a `TypeError`, which is its cause.
 * @throws Whatever else `read` throws.
 * @internal
 */
export function readSent<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    const message = `The server sent ${name} of an unexpected shape.`;
    throw new InvalidResponseError({ message, cause });
  }
}
