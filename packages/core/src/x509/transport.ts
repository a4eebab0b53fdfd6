import type { Agent, ProxyAgent } from 'undici';
import { X509_FETCH, type X509Transport } from '../auth/types.js';
import { OpenAIError } from '../errors/openai-error.js';
import { hide } from '../hide.js';
import { fetchOfDispatcher } from '../transport/installed-undici.js';
import type { Fetch } from '../types.js';

/**
 * The connection to a proxy: none, or one without or with TLS. Requests pass through it by CONNECT.
 *
 * @public
 */
export type X509ProxyMode = 'direct' | 'http-connect' | 'https-connect';

/**
 * A dispatcher of the application, and its statements about it, which cannot be checked.
 *
 * @public
 */
export interface X509TransportOptions {
  runtime: 'node';
  /** Presents the certificate, verifies hosts, and is closed by the application. */
  dispatcher: Agent | ProxyAgent;
  /** The dispatcher presents the same certificate for its whole life. */
  certificateIdentity: 'static';
  /** The proxy of the dispatcher, which does not receive the certificate. */
  proxy: X509ProxyMode;
}

const PROXY_MODES: readonly unknown[] = ['direct', 'http-connect', 'https-connect'];

/** The hosts that may see the certificate. */
const ORIGINS = ['https://mtls.api.openai.com', 'https://mtls.auth.openai.com'];

/**
 * Makes the transport of a client certificate from a dispatcher of `undici`. For a new certificate,
 * make a new one. `fromX509` makes the dispatcher itself.
 *
 * @throws {OpenAIError} An option is missing, or this is not Node.
 * @public
 */
export function createX509Transport(options: X509TransportOptions): X509Transport {
  const { runtime, dispatcher, certificateIdentity, proxy } = options;
  if (runtime !== 'node' || !globalThis.process?.versions?.node)
    throw new OpenAIError('Client certificates need Node: `runtime` must be "node".');
  if (certificateIdentity !== 'static')
    throw new OpenAIError('`certificateIdentity` must be "static".');
  if (!PROXY_MODES.includes(proxy))
    throw new OpenAIError('`proxy` must be "direct", "http-connect" or "https-connect".');
  if (typeof dispatcher?.dispatch !== 'function')
    throw new OpenAIError('`dispatcher` must be an `Agent` or a `ProxyAgent` of undici.');
  return Object.freeze(withFetch({}, x509Fetch(dispatcher))) as X509Transport;
}

/** Adds the hidden `fetch` to a transport or a credential. @internal */
export function withFetch<Target extends object>(target: Target, fetch: Fetch): Target {
  hide(target, X509_FETCH, fetch);
  return target;
}

/**
 * Returns a `fetch` that presents a certificate to the hosts that it is meant for, and to no other.
 *
 * @internal
 */
export function x509Fetch(dispatcher: object): Fetch {
  return async (url, init) => {
    const { origin } = new URL(url instanceof Request ? url.url : url);
    if (!ORIGINS.includes(origin))
      throw new OpenAIError(`The client certificate is not presented to ${origin}.`);
    const send = await fetchOfDispatcher(dispatcher);
    return send(url, { ...init, redirect: 'manual', dispatcher } as RequestInit);
  };
}
