import { attempt } from './attempt.js';
import type { Call } from './call.js';
import { deadlineError, explain, explainAbort } from './explain.js';
import { PARTS } from './parts.js';
import { decide } from './retry-policy.js';

/**
 * Sends a call until an attempt succeeds or must not be retried.
 *
 * @param failure The failure of an earlier attempt after its response headers: a stream before its
 *   first event, or a body.
 * @throws The error of the last attempt; the given failure, if it must not be retried.
 * @internal
 */
export async function sendWithRetries(call: Call, failure?: unknown): Promise<Response> {
  let error = failure;
  for (;;) {
    try {
      if (error === undefined) return await call.untilAborted(attempt(call));
    } catch (cause) {
      error = explainAbort(call, cause);
    }
    // Functions of the user decide about a retry, and may never answer.
    try {
      await call.untilAborted(pauseOrGiveUp(call, error));
    } catch (cause) {
      throw explainAbort(call, cause);
    }
    error = undefined;
  }
}

async function pauseOrGiveUp(call: Call, error: unknown): Promise<void> {
  call.endUpload();
  const { context, delayMs } = await decide(call, error);
  // A function that answers after an abort must not revive the call.
  if (delayMs === undefined || call.options.signal?.aborted) throw error;
  const leftMs = (call.deadlineMs ?? Infinity) - (performance.now() - call.startedAt);
  if (delayMs >= leftMs) throw deadlineError(call, error);
  call.retriesLeft--;
  call.lastFailure = error;
  call.renew();
  const { client, options } = call;
  await (options.onRetry ?? client._options.onRetry)?.(context);
  client[PARTS]?.log.retry(call as never, delayMs, error);
  const { signal } = call.controller;
  await call.hooks._sleep(delayMs, signal);
  if (signal.aborted) throw explain(call, signal.reason);
}
