import { jsonResponse } from '../http/respond.js';

/**
 * Answers requests that are not the API's: `/health` for those who wait for the server, and `/` for
 * people. They need no key, are not recorded and consume no fault.
 *
 * @internal
 */
export function aboutResponse(request: Request): Response | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const { pathname, origin } = new URL(request.url);
  if (pathname === '/health') return jsonResponse({ status: 'ok' });
  if (pathname !== '/') return undefined;
  return jsonResponse({
    name: '@oai/emulator',
    status: 'ok',
    base_url: `${origin}/v1`,
    health: `${origin}/health`,
  });
}
