import { OpenAIError } from '../errors/openai-error.js';
import { APIClient } from './client.js';
import type { ClientOptions } from './options.js';

/**
 * The base class of every resource. A resource has a client of its own (`new Chat({ apiKey })`) or
 * shares one, with its credentials and settings (`new Chat(client)`).
 *
 * @public
 */
export abstract class APIResource {
  /** The client that sends the calls of this resource. */
  protected readonly _client: APIClient;

  /**
   * @param clientOrOptions A client (of any copy of this package), or the options of a new one.
   * @throws {OpenAIError} The options are invalid, there is no credential, or the client is a
   *   `SmallClient`.
   */
  constructor(clientOrOptions?: APIClient | ClientOptions) {
    this._client = isClient(clientOrOptions) ? clientOrOptions : new APIClient(clientOrOptions);
  }
}

/**
 * Returns true for clients, including those of another copy of this package.
 *
 * @throws {OpenAIError} The client is a `SmallClient`.
 * @internal
 */
export function isClient(value: unknown): value is APIClient {
  const { request, post } = Object(value) as Partial<APIClient>;
  if (typeof request === 'function') return true;
  if (typeof post !== 'function') return false;
  throw new OpenAIError('A resource needs an `APIClient`, not a `SmallClient`.');
}

/**
 * Returns the client's own resource in the place of a wrapper of it. A wrapper that counts calls has
 * counted the helper already, and must not count the calls inside it. Subclasses are no wrappers.
 *
 * @internal
 */
export function unwrapped<Resource extends object>(resource: Resource, own: unknown): Resource {
  const isSame = own && Object.getPrototypeOf(own) === Object.getPrototypeOf(resource);
  return isSame ? (own as Resource) : resource;
}
