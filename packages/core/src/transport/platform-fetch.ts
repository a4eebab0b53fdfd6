import { FOR_BROWSERS } from '#platform';
import { OpenAIError } from '../errors/openai-error.js';
import type { Fetch } from '../types.js';
import { sendsStreams } from '../wire/request-streams.js';
import { fetchOfDispatcher } from './installed-undici.js';
import { proxiedFetch } from './proxy.js';

/**
 * Returns the `fetch` of a client: a custom one, or that of the platform. The latter is looked up
 * with each call, so that a replacement of the global function (tests, tracers) takes effect.
 *
 * @throws {OpenAIError} The platform has no `fetch`, or both options are set.
 * @throws {ProxyUnsupportedError} The platform does not support proxies.
 * @internal
 */
export function createFetch(options: {
  fetch?: Fetch | undefined;
  proxy?: string | URL | undefined;
}): Fetch {
  if (FOR_BROWSERS && options.proxy) {
    throw new OpenAIError('Browsers choose their own proxy.');
  }
  if (options.fetch) {
    if (!FOR_BROWSERS && options.proxy) {
      throw new OpenAIError('Pass either `fetch` or `proxy`, not both.');
    }
    return options.fetch;
  }
  if (FOR_BROWSERS) return (url, init) => fetch(url, init);
  if (options.proxy) return sendsStreams(proxiedFetch(options.proxy));
  if (typeof fetch !== 'function') {
    throw new OpenAIError('This runtime has no `fetch`; pass one as the option `fetch`.');
  }
  return sendsStreams((url, init) => {
    const { dispatcher } = (init ?? {}) as { dispatcher?: object };
    return dispatcher
      ? fetchOfDispatcher(dispatcher).then((send) => send(url, init))
      : fetch(url, init);
  });
}
