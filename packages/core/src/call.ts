import { checkCallOptions, expectListeners } from '@oai/core/internal/runtime';
import type { APIClient } from './client.js';
import { APIError } from './errors/api-error.js';
import { APIUserAbortError } from './errors/api-user-abort-error.js';
import { DeadlineExceededError } from './errors/deadline-exceeded-error.js';
import type { FinalRequestOptions } from './request-options.js';
import type { Trace } from './trace.js';

/** Timers cannot wait longer; a limit beyond it is none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The state of one call, from its first attempt to the end of its body.
 *
 * @internal
 */
export interface Call {
  readonly client: APIClient;
  readonly options: FinalRequestOptions;
  readonly maxRetries: number;
  /** By `performance.now()`. */
  readonly startedAt: number;
  readonly deadlineMs: number | undefined;
  retriesLeft: number;
  attempts: number;
  /** Ends the call as a whole. Replaced when a timeout has used it up, until a caller has it. */
  controller: AbortController;
  /** Ends the last attempt. The same one, as long as no stream has it. */
  sending: AbortController;
  /** Whether a caller has the controller: in the hands of a stream it must stay the same. */
  exposed: boolean;
  /** Where the last attempt went. */
  url: string;
  /** Whether the body that was sent can be sent again. */
  replayable: boolean;
  /** When the last attempt has to be over, body included. */
  attemptEndsAt: number;
  /** The limit of the last attempt. */
  timeoutMs: number;
  /** The refused answer of the last attempt. */
  refusal?: Response | undefined;
  /** The last failure that was retried. */
  lastFailure?: unknown;
  headersMs: number;
  totalMs?: number | undefined;
  /** Undefined if nobody listens. */
  trace?: Trace | undefined;
  /** Removes timers and listeners. Called once the call is over; further calls do nothing. */
  release(error?: unknown): void;
  /** Aborts the last attempt, or all that is left of the call. */
  abort(reason?: unknown): void;
  /** Ends the wait under way: see {@link untilAborted}. */
  wake?: ((reason: unknown) => void) | undefined;
}

/**
 * Begins a call: starts its deadline, listens to its signal.
 *
 * @throws {APIUserAbortError} The signal has been given already.
 * @throws {OpenAIError} An option has a value that makes no sense.
 * @internal
 */
export function beginCall(
  client: APIClient,
  options: FinalRequestOptions,
  remainingRetries?: number | null,
): Call {
  const { signal } = options;
  const { _options: defaults } = client;
  checkCallOptions(options);
  const maxRetries = options.maxRetries ?? client.maxRetries;
  const deadlineMs = options.deadlineMs ?? defaults.deadlineMs;
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });

  const startedAt = performance.now();
  const controller = new AbortController();
  const call: Call = {
    client,
    options,
    maxRetries,
    startedAt,
    deadlineMs,
    retriesLeft: remainingRetries ?? maxRetries,
    attempts: 0,
    controller,
    sending: controller,
    exposed: false,
    url: '',
    replayable: true,
    attemptEndsAt: Infinity,
    timeoutMs: 0,
    headersMs: 0,
    release(error) {
      if (error instanceof APIError) error.attempts ??= call.attempts;
      if (call.totalMs !== undefined) return;
      call.totalMs = performance.now() - startedAt;
      call.trace?.close(error);
      stopDeadline();
      signal?.removeEventListener('abort', abort);
    },
    abort(reason) {
      call.controller.abort(reason);
      call.wake?.(reason);
    },
  };
  const abort = (): void => call.abort(signal?.reason);
  if (signal) expectListeners(signal);
  signal?.addEventListener('abort', abort);
  const stopDeadline = startTimer(deadlineMs, () => {
    call.abort(new DeadlineExceededError({ deadlineMs }));
  });
  return call;
}

/**
 * Waits for something, but no longer than until the call is aborted: a function for the key may
 * never answer, a `fetch` may ignore its signal, and that of Node never tells of a body that it
 * cannot decompress. (A listener at the call's own signal would cost ten times as much.)
 *
 * @internal
 */
export function untilAborted<T>(call: Call, what: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    call.wake = reject;
    what.then(resolve, reject);
  });
}

/**
 * @returns Stops the timer. A limit of undefined, or one longer than timers can wait, has none.
 * @internal
 */
export function startTimer(ms: number | undefined, onElapsed: () => void): () => void {
  if (ms === undefined || ms > LONGEST_TIMER_MS) return () => {};
  const timer = setTimeout(onElapsed, ms);
  return () => clearTimeout(timer);
}

/** Milliseconds until the deadline. @internal */
export function msLeft(call: Call): number {
  return (call.deadlineMs ?? Infinity) - (performance.now() - call.startedAt);
}
