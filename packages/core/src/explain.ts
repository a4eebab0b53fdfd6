import { describeFailure } from '@oai/core/internal/runtime';
import { secretsOf } from './authorize.js';
import type { Call } from './call.js';
import { APIConnectionError } from './errors/api-connection-error.js';
import { APIConnectionTimeoutError } from './errors/api-connection-timeout-error.js';
import { APIUserAbortError } from './errors/api-user-abort-error.js';
import { DeadlineExceededError } from './errors/deadline-exceeded-error.js';
import { OpenAIError } from './errors/openai-error.js';
import { redactText } from './redact.js';

/**
 * The typed error for whatever broke an attempt or a body: the caller, a limit, or the connection.
 * Typed errors come back unchanged.
 *
 * @internal
 */
export function explain(call: Call, cause: unknown): unknown {
  const { signal } = call.controller;
  const reason: unknown = signal.aborted ? signal.reason : cause;
  if (call.options.signal?.aborted) return new APIUserAbortError({ cause: reason });
  if (reason instanceof DeadlineExceededError) return deadlineError(call);
  // The exact class: a limit of another kind has a subclass, and its error is complete.
  if (signal.aborted && (reason as Error | undefined)?.name === 'APIConnectionTimeoutError') {
    return new APIConnectionTimeoutError({
      message: `Request timed out. ${limitText(call, 'timeout', call.timeoutMs)}`,
    });
  }
  if (reason instanceof OpenAIError) return reason;
  if (signal.aborted) return new APIUserAbortError({ cause: reason });
  const what = redactText(describeFailure(cause), secretsOf(call.client));
  // A user's own `fetch` and the runtime's have limits of their own.
  const hasTimedOut = /\b(Abort|Timeout)Error\b|time(d ?)?out/i.test(what);
  const message = `${hasTimedOut ? 'Request timed out' : 'Connection error'}. ${hostOf(call)}: ${what}`;
  return new (hasTimedOut ? APIConnectionTimeoutError : APIConnectionError)({
    message: `${message} (attempts: ${call.attempts}).`,
    cause,
  });
}

/** @internal */
export function deadlineError(call: Call, cause: unknown = call.lastFailure): Error {
  const { deadlineMs } = call;
  const message = `Deadline exceeded. ${limitText(call, 'deadlineMs', deadlineMs)}`;
  return new DeadlineExceededError({ deadlineMs, message, cause });
}

function limitText(call: Call, option: string, ms: number | undefined): string {
  return `${hostOf(call)}: not finished within ${ms} ms, option \`${option}\` (attempts: ${call.attempts}).`;
}

/** @internal */
export function hostOf({ url }: Call): string {
  return url ? new URL(url).host : 'unknown host';
}
