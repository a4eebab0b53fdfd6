import { startTimer } from './call.js';
import { APIConnectionTimeoutError } from './errors/api-connection-timeout-error.js';
import { followRedirects } from '@oai/core/internal/runtime';
import type { Fetch } from './types.js';

/**
 * Sends one request and waits for its headers no longer than allowed.
 *
 * @param controller Aborted when the time is over. Its signal takes the place of `init.signal`.
 * @internal
 */
export async function fetchWithTimeout(
  send: Fetch,
  url: string,
  init: RequestInit | undefined,
  ms: number,
  controller: AbortController,
): Promise<Response> {
  const own = init?.signal;
  const abort = (): void => controller.abort(own?.reason);
  own?.addEventListener('abort', abort);
  let stop = (): void => {};
  try {
    const request: RequestInit = { signal: null, ...init };
    request.signal = controller.signal;
    return await new Promise((resolve, reject) => {
      stop = startTimer(ms, () => {
        const error = new APIConnectionTimeoutError();
        controller.abort(error);
        // Some `fetch` functions ignore their signal.
        reject(error);
      });
      followRedirects(send, url, request).then(resolve, reject);
    });
  } finally {
    stop();
    own?.removeEventListener('abort', abort);
  }
}
