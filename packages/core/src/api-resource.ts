import { APIClient, isClient } from './client.js';
import type { ClientOptions } from './client-options.js';

/**
 * The base of every resource. A resource stands alone on its own options (`new Chat({ apiKey })`)
 * or shares a client, and with it credentials and settings (`new Chat(client)`).
 *
 * @public
 */
export abstract class APIResource {
  /** The client that carries out this resource's calls. */
  readonly _client: APIClient;

  /**
   * @param clientOrOptions A client (of any copy of this package), or the options for a new one.
   * @throws {OpenAIError} The options make no usable client, for one because the key is missing.
   */
  constructor(clientOrOptions?: APIClient | ClientOptions) {
    this._client = isClient(clientOrOptions) ? clientOrOptions : new APIClient(clientOrOptions);
  }
}
