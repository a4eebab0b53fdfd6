import type { ClientOptions } from './client-options.js';
import { OpenAIError } from './errors/openai-error.js';
import { proxiedFetch } from './proxy.js';
import type { Fetch } from './types.js';
import { fetchOfDispatcher } from './undici-pairing.js';

/**
 * The `fetch` of a client: the user's, or the platform's, looked up at each call so that what
 * replaces the global one (tests, tracers) is seen.
 *
 * @throws {OpenAIError} The platform has none.
 * @throws {ProxyUnsupportedError} The platform cannot use a proxy.
 * @internal
 */
export function createFetch(options: ClientOptions): Fetch {
  if (options.__fetch) return options.__fetch;
  if (options.fetch) {
    if (options.proxy) {
      throw new OpenAIError(
        'Pass either `fetch` or `proxy`: a `fetch` of your own chooses its proxy.',
      );
    }
    return options.fetch;
  }
  if (options.proxy) return proxiedFetch(options.proxy);
  if (typeof fetch !== 'function') {
    throw new OpenAIError('This runtime has no `fetch`; pass one as the option `fetch`.');
  }
  return (url, init) => {
    const { dispatcher } = (init ?? {}) as { dispatcher?: object };
    return dispatcher
      ? fetchOfDispatcher(dispatcher).then((send) => send(url, init))
      : fetch(url, init);
  };
}
