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
  controller.stopListening?.();
  if (own) listen(controller, own);
  const request = withSignalOf(controller, init);
  return new Promise((resolve, reject) => {
    const timer = (controller.timer = startTimer(ms, () => {
      const error = new APIConnectionTimeoutError();
      controller.abort(error);
      // Some `fetch` functions ignore their signal.
      reject(error);
    }));
    followRedirects(send, url, request).then(
      (response) => {
        clearTimeout(timer);
        resolve(response);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

/** Until the call is over, since a signal ends the reading of a body too. */
function listen(controller: TimedController, signal: AbortSignal): void {
  const abort = (): void => controller.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  controller.stopListening = () => signal.removeEventListener('abort', abort);
}
