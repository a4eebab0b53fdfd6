import { checkCallOptions, createController, expectListeners } from '@oai/core/internal/runtime';
import type { Timer, TimedController } from './attempt-controller.js';
import type { EncodedBody } from './body.js';
import type { APIClient } from './client.js';
import { APIError } from './errors/api-error.js';
import { APIUserAbortError } from './errors/api-user-abort-error.js';
import { DeadlineExceededError } from './errors/deadline-exceeded-error.js';
import type { FinalRequestOptions } from './request-options.js';
import { isStreamableBody } from './streamable-body.js';
import type { Trace } from './trace.js';

/** Timers cannot wait longer; a limit beyond it is none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * One call, from its first attempt to the end of its body: its state, its limits, and how it is
 * ended. What happens to it is told by the functions of the pipeline.
 *
 * @internal
 */
export class Call {
  readonly client: APIClient;
  readonly options: FinalRequestOptions;
  readonly deadlineMs: number | undefined;
  /** By `performance.now()`. */
  readonly startedAt = performance.now();
  retriesLeft: number;
  attempts = 0;
  /**
   * Ends the call as a whole. Replaced when a timeout has used it up, until a caller has it. Its
   * signal costs more than all else here, and is made when somebody first asks for it.
   */
  controller = createController();
  /** Ends the last attempt. The same one, as long as no stream has it. */
  sending: TimedController = this.controller;
  /** Whether a caller has the controller: in the hands of a stream it must stay the same. */
  exposed = false;
  /** Whether {@link controller} has been aborted from here. */
  isAborted = false;
  /** Where the last attempt went. */
  url = '';
  /** Whether the body that was sent can be sent again. */
  replayable = true;
  /** What is sent piece by piece, and has to be let go when nobody takes it. */
  upload: Pick<EncodedBody, 'close'> | undefined;
  /** When the last attempt has to be over, body included. */
  attemptEndsAt = Infinity;
  /** The limit of the last attempt. */
  timeoutMs = 0;
  headersMs = 0;
  totalMs: number | undefined;
  /** The refused answer of the last attempt. */
  refusal: Response | undefined;
  /** The last failure that was retried. */
  lastFailure: unknown;
  /** Undefined if nobody listens. */
  trace: Trace | undefined;
  /** Ends the wait under way. */
  #wake: ((reason: unknown) => void) | undefined;
  #onAbort: (() => void) | undefined;
  #deadline: Timer;

  /**
   * Begins a call: starts its deadline, listens to its signal.
   *
   * @throws {APIUserAbortError} The signal has been given already.
   * @throws {OpenAIError} An option has a value that makes no sense.
   */
  constructor(client: APIClient, options: FinalRequestOptions, remainingRetries?: number | null) {
    checkCallOptions(options);
    const { body, signal } = options;
    if (isStreamableBody(body)) this.upload = body;
    if (signal?.aborted) {
      this.endUpload();
      throw new APIUserAbortError({ cause: signal.reason });
    }
    this.client = client;
    this.options = options;
    this.retriesLeft = remainingRetries ?? options.maxRetries ?? client.maxRetries;
    const deadlineMs = (this.deadlineMs = options.deadlineMs ?? client._options.deadlineMs);
    this.#deadline = startTimer(deadlineMs, () => {
      this.abort(new DeadlineExceededError({ deadlineMs }));
    });
    if (!signal) return;
    this.#onAbort = () => this.abort(signal.reason);
    expectListeners(signal);
    signal.addEventListener('abort', this.#onAbort);
  }

  /** Aborts the last attempt, or all that is left of the call. */
  abort(reason: unknown): void {
    this.isAborted = true;
    // A `fetch` that ignores its signal would never end it, nor let the process exit.
    clearTimeout(this.sending.timer);
    this.controller.abort(reason);
    this.endUpload();
    this.#wake?.(reason);
  }

  /** Makes a call that a timeout has aborted ready for another attempt. */
  renew(): void {
    if (this.exposed || !this.controller.signal.aborted) return;
    this.isAborted = false;
    this.controller = createController();
  }

  /**
   * Waits for something, but no longer than until the call is aborted: a function for the key may
   * never answer, a `fetch` may ignore its signal, and that of Node never tells of a body that it
   * cannot decompress. (A listener at the call's own signal would cost ten times as much.)
   */
  untilAborted<T>(what: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#wake = reject;
      what.then(resolve, reject);
    });
  }

  /** Called when the last attempt takes no more of its body. */
  endUpload(): void {
    this.upload?.close?.();
  }

  /** Removes timers and listeners. Called once the call is over; further calls do nothing. */
  release(error?: unknown): void {
    if (error instanceof APIError) error.attempts ??= this.attempts;
    if (this.totalMs !== undefined) return;
    this.totalMs = performance.now() - this.startedAt;
    this.trace?.close(error);
    clearTimeout(this.#deadline);
    this.sending.stopListening?.();
    this.endUpload();
    if (this.#onAbort) this.options.signal?.removeEventListener('abort', this.#onAbort);
  }
}

/**
 * @returns For `clearTimeout`. A limit of undefined, or one longer than timers can wait, has none.
 * @internal
 */
export function startTimer(ms: number | undefined, onElapsed: () => void): Timer {
  return ms === undefined || ms > LONGEST_TIMER_MS ? undefined : setTimeout(onElapsed, ms);
}
