import { isLocalName } from '../http/local-name.js';

/**
 * Returns why a request may not drive the emulator; undefined if it may. Browsers let pages of any
 * origin send requests to this machine, and names of any host lead to it, so both are refused.
 *
 * @param ownHost The address that the server listens on.
 * @internal
 */
export function refusal(request: Request, ownHost: string): string | undefined {
  const { origin } = new URL(request.url);
  const from = request.headers.get('origin');
  if (from !== null && from !== origin) return `pages of ${from} cannot control the emulator`;
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') {
    return 'pages of other origins cannot control the emulator';
  }
  const foreign = foreignHost(request, ownHost);
  if (foreign !== undefined) return `the host ${foreign} is not the emulator's`;
  const type = request.headers.get('content-type') ?? '';
  if (request.method !== 'GET' && !/^application\/json\b/i.test(type)) {
    return 'the body must be JSON, with the content type application/json';
  }
  return undefined;
}

/** Returns the host of a request if it cannot be the emulator's. @internal */
export function foreignHost(request: Request, ownHost: string): string | undefined {
  const { hostname } = new URL(request.url);
  return hostname === ownHost || isLocalName(hostname) ? undefined : hostname;
}
