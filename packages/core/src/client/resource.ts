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
   * @throws {OpenAIError} The options are invalid, or there is no credential.
   */
  constructor(clientOrOptions?: APIClient | ClientOptions) {
    this._client = isClient(clientOrOptions) ? clientOrOptions : new APIClient(clientOrOptions);
  }
}

/**
 * Returns true for clients, including those of another copy of this package.
 *
 * @internal
 */
export function isClient(value: unknown): value is APIClient {
  return typeof (value as Partial<APIClient> | null | undefined)?.request === 'function';
}
