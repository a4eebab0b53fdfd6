import type { ClientOptions } from './client-options.js';
import type { HeadersLike } from './headers.js';
import type { FinalRequestOptions } from './request-options.js';

/**
 * Another host of the same API (a cloud provider): its URL, authorisation and version rules.
 *
 * @public
 */
export interface Provider {
  /** Tells providers apart where they are shown. */
  readonly name?: string;
  /**
   * Called once by the client's constructor.
   *
   * @returns Options that fill what the user left out, the base URL first of all.
   */
  configure?(options: ClientOptions): Partial<ClientOptions>;
  /** Changes path, query or headers of an attempt. Each attempt starts from the original call. */
  prepareOptions?(options: FinalRequestOptions): void | Promise<void>;
  /** The headers that authorise an attempt. They take the place of the API key. */
  authHeaders?(options: FinalRequestOptions): HeadersLike | Promise<HeadersLike>;
  /** Signs the finished attempt: its headers may still be changed. */
  prepareRequest?(
    request: RequestInit & { headers: Headers },
    context: { url: string; options: FinalRequestOptions },
  ): void | Promise<void>;
}
