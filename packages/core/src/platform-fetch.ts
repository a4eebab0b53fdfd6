import type { ClientOptions } from './client-options.js';
import { OpenAIError } from './errors/openai-error.js';
import type { Fetch } from './types.js';

/**
 * The `fetch` of a client: the user's, or the platform's, looked up at each call so that what
 * replaces the global one (tests, tracers) is seen.
 *
 * @throws {OpenAIError} The platform has none.
 * @internal
 */
export function createFetch(options: ClientOptions): Fetch {
  if (options.fetch) return options.fetch;
  if (typeof fetch !== 'function') {
    throw new OpenAIError('This runtime has no `fetch`; pass one as the option `fetch`.');
  }
  return (url, init) => fetch(url, init);
}
