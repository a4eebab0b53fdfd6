import type { WorkloadIdentity } from './auth/types.js';
import type { APIClient } from './client.js';
import type { ClientOptions } from './client-options.js';
import { OpenAIError } from './errors/openai-error.js';
import { ProxyUnsupportedError } from './errors/proxy-unsupported-error.js';
import type { Tracer } from './trace.js';
import type { Fetch } from './types.js';

/** @internal */
export function createFetch(options: ClientOptions): Fetch {
  if (options.__fetch) return options.__fetch;
  if (options.proxy) throw new ProxyUnsupportedError('Browsers have their own proxy settings.');
  return options.fetch ?? ((url, init) => fetch(url, init));
}

/**
 * A browser follows redirects by itself: it does not let them be seen, and keeps `authorization` at
 * home.
 *
 * @internal
 */
export function followRedirects(send: Fetch, url: string, init: RequestInit): Promise<Response> {
  return send(url, init);
}

/** @internal */
export function createTracer(): Tracer | undefined {
  return undefined;
}

/** @internal */
export function fetchWithWorkloadToken(
  _client: APIClient,
  _config: WorkloadIdentity,
  _init: RequestInit,
  _send: (init: RequestInit) => Promise<Response>,
): Promise<Response> {
  return Promise.reject(
    new OpenAIError('Browsers have no workload identity; see `workloadIdentity`.'),
  );
}
