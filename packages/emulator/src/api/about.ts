import type { IncomingRequest } from '../http/incoming-request.js';
import type { Reply } from '../http/reply.js';
import { jsonResponse } from '../http/respond.js';

/**
 * Answers requests that are not the API's: `/health` for those who wait for the server, and `/` for
 * people. They need no key, are not recorded and consume no fault.
 *
 * @internal
 */
export function aboutResponse({ method, url }: IncomingRequest): Reply | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const { pathname, origin } = url;
  if (pathname === '/health') return jsonResponse({ status: 'ok' });
  if (pathname !== '/') return undefined;
  return jsonResponse({
    name: '@oai/emulator',
    status: 'ok',
    base_url: `${origin}/v1`,
    health: `${origin}/health`,
  });
}
