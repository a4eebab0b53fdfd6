import type { TimedController } from './attempt-controller.js';
import { startTimer } from './call.js';
import { APIConnectionTimeoutError } from './errors/api-connection-timeout-error.js';
import { followRedirects, signalOf, withSignalOf } from '@oai/core/internal/runtime';
import type { Fetch } from './types.js';

/**
 * Sends one request and waits for its headers no longer than allowed.
 *
 * @param controller Aborted when the time is over. Its signal takes the place of `init.signal`.
 * @internal
 */
export function fetchWithTimeout(
  send: Fetch,
  url: string,
  init: RequestInit | undefined,
  ms: number,
  controller: TimedController,
): Promise<Response> {
  const own = signalOf(init);
  const abort = (): void => controller.abort(own?.reason);
  own?.addEventListener('abort', abort);
  const request = withSignalOf(controller, init);
  return new Promise((resolve, reject) => {
    const timer = (controller.timer = startTimer(ms, () => {
      const error = new APIConnectionTimeoutError();
      controller.abort(error);
      // Some `fetch` functions ignore their signal.
      reject(error);
    }));
    const end = (): void => {
      clearTimeout(timer);
      own?.removeEventListener('abort', abort);
    };
    followRedirects(send, url, request).then(
      (response) => {
        end();
        resolve(response);
      },
      (error: unknown) => {
        end();
        reject(error);
      },
    );
  });
}
