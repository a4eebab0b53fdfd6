import { attempt } from './attempt.js';
import { logCall } from './call-log.js';
import type { Call } from './call.js';
import { hooksOf } from './client-hooks.js';
import { APIError } from './errors/api-error.js';
import { explain, deadlineError } from './explain.js';
import { decide } from './retry-policy.js';

/**
 * Sends a call until an attempt is answered well, or the policy gives up.
 *
 * @param failure What broke an attempt that had been answered already: a stream before its first
 *   event, or a body.
 * @throws The error of the last attempt; the very one that was passed, if it must not be retried.
 * @internal
 */
export async function sendWithRetries(call: Call, failure?: unknown): Promise<Response> {
  let error = failure;
  for (;;) {
    if (error === undefined) {
      try {
        return await call.untilAborted(attempt(call));
      } catch (cause) {
        // What aborted the call comes as it was given.
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
  // A timeout has used up the controller of its attempt.
  call.renew();
  const { client, options } = call;
  await (options.onRetry ?? client._options.onRetry)?.(context);
  logCall(call, 'info', () => `again in ${Math.round(delayMs)} ms`, undefined, error);
  const { signal } = call.controller;
  await hooksOf(client)._sleep(delayMs, signal);
  if (signal.aborted) throw withAttempts(call, explain(call, signal.reason));
}

function withAttempts(call: Call, error: unknown): unknown {
  if (error instanceof APIError) error.attempts = call.attempts;
  return error;
}

/** Ends early, without an error, when the signal is given. @internal */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    if (signal.aborted) wake();
    else signal.addEventListener('abort', wake);
  });
}
