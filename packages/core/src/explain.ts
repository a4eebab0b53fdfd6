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
    message: `${message} (${attemptsText(call)}).`,
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
  return `${hostOf(call)}: not finished within ${ms} ms, option \`${option}\` (${attemptsText(call)}).`;
}

function attemptsText({ attempts }: Call): string {
  return attempts === 1 ? '1 attempt' : `${attempts} attempts`;
}

/** @internal */
export function hostOf({ url }: Call): string {
  return url ? new URL(url).host : 'unknown host';
}

/** The innermost causes say what happened: `fetch failed` by itself says nothing. */
function describeFailure(failure: unknown): string {
  const seen = new Set<unknown>();
  let deepest = failure as Failure;
  while (!seen.has(deepest)) {
    seen.add(deepest);
    const inner = (deepest?.errors?.[0] ?? deepest?.cause) as Failure;
    if (inner && typeof inner === 'object') deepest = inner;
  }
  const { code, name, message } = deepest ?? {};
  if (!message && !code) return String(failure);
  const kind = /^(ENOTFOUND|EAI_)/.test(String(code))
    ? 'DNS lookup failed, '
    : /CERT|TLS|SSL|SIGNED|SIGNATURE/.test(String(code))
      ? 'TLS failed, '
      : '';
  const label = typeof code === 'string' ? code : name === 'Error' ? '' : name;
  return kind + [label, message].filter(Boolean).join(': ');
}

type Failure =
  | { code?: unknown; name?: string; message?: string; cause?: unknown; errors?: unknown[] }
  | undefined
  | null;
