import { APIError } from '../errors/api-error.js';
import { attempt } from './attempt.js';
import type { Call } from './call.js';
import { deadlineError, explain } from './explain.js';
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
    if (error === undefined) {
      try {
        return await call.untilAborted(attempt(call));
      } catch (cause) {
        // After an abort, the cause is the plain reason of the abort.
        error = call.isAborted ? explain(call, cause) : cause;
      }
    }
    await pauseOrGiveUp(call, error);
    error = undefined;
  }
}

async function pauseOrGiveUp(call: Call, error: unknown): Promise<void> {
  call.endUpload();
  const verdict = await decide(call, error);
  if (verdict.delayMs === undefined) throw withAttempts(call, error);
  const { context, delayMs } = verdict;
  const leftMs = (call.deadlineMs ?? Infinity) - (performance.now() - call.startedAt);
  if (delayMs >= leftMs) throw withAttempts(call, deadlineError(call, error));
  call.retriesLeft--;
  call.lastFailure = error;
  call.renew();
  const { client, options } = call;
  await (options.onRetry ?? client._options.onRetry)?.(context);
  client[PARTS]?.log.retry(call as never, delayMs, error);
  const { signal } = call.controller;
  await call.hooks._sleep(delayMs, signal);
  if (signal.aborted) throw withAttempts(call, explain(call, signal.reason));
}

function withAttempts(call: Call, error: unknown): unknown {
  if (error instanceof APIError) error.attempts = call.attempts;
  return error;
}
