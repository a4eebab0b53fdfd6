import { FOR_BROWSERS } from '#platform';
import { addAbortListener, removeAbortListener } from '../abort-listeners.js';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.js';
import { startTimer } from '../timers.js';
import type { Fetch } from '../types.js';
import { replacedBodyOf } from '../wire/encoded-body.js';
import { signalOf, withSignalOf, type TimedController } from '../wire/request-init.js';
import { followRedirects } from './redirects.js';

/**
 * Sends one request and waits for its response headers for a limited time.
 *
 * @param controller Aborted at the end of that time. Its signal replaces `init.signal`.
 * @param sendBody Sends bodies other than text, which every `fetch` understands.
 * @throws {APIConnectionTimeoutError} The time has passed.
 * @internal
 */
export function fetchWithTimeout(
  send: Fetch,
  url: string,
  init: RequestInit | undefined,
  ms: number,
  controller: TimedController,
  sendBody?: (send: Fetch, url: string, init: RequestInit) => Promise<Response>,
): Promise<Response> {
  const given = signalOf(init);
  controller.stopListening?.();
  const request = withSignalOf(controller, init);
  const sendRequest: Fetch =
    !FOR_BROWSERS && sendBody && (typeof request.body !== 'string' || replacedBodyOf(request))
      ? (target, next) => sendBody(send, target as string, next!)
      : send;
  return new Promise((resolve, reject) => {
    // Rejects as well, since a custom `fetch` may ignore its signal, or first wait for the body.
    const end = (reason: unknown): void => {
      clearTimeout(timer);
      controller.abort(reason);
      reject(reason as Error);
    };
    clearTimeout(controller.timer);
    const timer = (controller.timer = startTimer(ms, () => end(new APIConnectionTimeoutError())));
    if (given) listen(controller, given, end);
    followRedirects(sendRequest, url, request).then(
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

/** Listens until the end of the call, since a signal also aborts the reading of the body. */
function listen(
  controller: TimedController,
  signal: AbortSignal,
  end: (reason: unknown) => void,
): void {
  const abort = (): void => end(signal.reason);
  if (signal.aborted) return abort();
  addAbortListener(signal, abort);
  controller.stopListening = () => removeAbortListener(signal, abort);
}
