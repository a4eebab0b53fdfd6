import { FOR_BROWSERS } from '#platform';
import { addAbortListener, removeAbortListener } from '../abort-listeners.js';
import { APIError } from '../errors/api-error.js';
import { APIUserAbortError } from '../errors/api-user-abort-error.js';
import { DeadlineExceededError } from '../errors/deadline-exceeded-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { startTimer, type Timer } from '../timers.js';
import { givenBodyOf } from '../wire/encoded-body.js';
import { createController, type TimedController } from '../wire/request-init.js';
import type { CallClient, ClientHooks } from './hooks.js';
import type { FinalRequestOptions, RequestOptions } from './options.js';
import type { Upload } from './parts.js';
import type { Trace } from './tracer.js';

const LIMITS = [
  'timeout',
  'deadlineMs',
  'streamIdleTimeoutMs',
  'maxEventBytes',
  'maxRetryAfterMs',
  'maxRetries',
] as const;

/**
 * The state and the limits of one call, from its first attempt to the end of its body. The other
 * modules of this folder act on it.
 *
 * @internal
 */
export class Call {
  readonly client: CallClient;
  /** The overridable methods of the client. */
  readonly hooks: ClientHooks;
  readonly options: FinalRequestOptions;
  readonly deadlineMs: number | undefined;
  /** By `performance.now()`. */
  readonly startedAt = performance.now();
  retriesLeft: number;
  attempts = 0;
  /**
   * Aborts the whole call. Replaced after a timeout, unless a stream has exposed it to the caller.
   */
  controller = createController();
  /** Aborts the last attempt. The same object, unless a stream has exposed the other one. */
  sending: TimedController = this.controller;
  /** True once the caller has {@link controller} as part of a stream: it must not be replaced. */
  exposed = false;
  /** True once this call has aborted {@link controller}. */
  isAborted = false;
  /** The URL of the last attempt. */
  url = '';
  /** True if the body of the last attempt can be sent again. */
  replayable = true;
  /** The body of the last attempt, which must be closed if it is not read to its end. */
  upload: Upload | undefined;
  /** The body that was given, which middleware and attempts may have replaced. */
  declare given: { close(): void } | undefined;
  /** The request of the last attempt. */
  request: RequestInit | undefined;
  /** The end of the time for the last attempt and its body, by `performance.now()`. */
  attemptEndsAt = Infinity;
  /** The timeout of the last attempt. */
  timeoutMs = 0;
  headersMs = 0;
  totalMs: number | undefined;
  /** The error response of the last attempt. */
  refusal: Response | undefined;
  /** The last failure that was retried. */
  lastFailure: unknown;
  /** Undefined without subscribers. */
  trace: Trace | undefined;
  /** Rejects the pending `untilAborted`. */
  #wake: ((reason: unknown) => void) | undefined;
  #onAbort: (() => void) | undefined;
  #deadline: Timer;

  constructor(client: CallClient, options: FinalRequestOptions, remainingRetries?: number | null) {
    if (!FOR_BROWSERS) this.given = givenBodyOf(options);
    this.client = client;
    this.hooks = client as unknown as ClientHooks;
    this.options = options;
    this.retriesLeft = remainingRetries ?? options.maxRetries ?? client.maxRetries;
    this.deadlineMs = options.deadlineMs ?? client._options.deadlineMs;
  }

  /**
   * Starts the deadline and listens to the signal.
   *
   * @param graceMs The deadline is that much later.
   * @throws {APIUserAbortError} The signal is already aborted.
   * @throws {OpenAIError} An option has an invalid value.
   */
  start(graceMs = 0): void {
    const { options, deadlineMs } = this;
    const { signal } = options;
    checkCallOptions(options);
    if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
    this.#deadline = startTimer(deadlineMs && deadlineMs + graceMs, () => {
      this.abort(new DeadlineExceededError({ deadlineMs }));
    });
    if (!FOR_BROWSERS) this.#deadline?.unref?.();
    if (!signal) return;
    this.#onAbort = () => this.abort(signal.reason);
    addAbortListener(signal, this.#onAbort);
  }

  /** Aborts the current attempt and the call. */
  abort(reason: unknown): void {
    this.isAborted = true;
    // A `fetch` that ignores its signal would leave the timer running, and the process alive.
    clearTimeout(this.sending.timer);
    this.controller.abort(reason);
    this.endUpload();
    this.#wake?.(reason);
  }

  /** Prepares a call that was aborted by a timeout for another attempt. */
  renew(): void {
    if (this.exposed || !this.controller.signal.aborted) return;
    this.isAborted = false;
    this.controller = createController();
  }

  /**
   * Waits for a promise, but no longer than until the call is aborted. The promise itself may never
   * settle: an `apiKey` function may hang, a custom `fetch` may ignore its signal, and Node's never
   * reports a body that it cannot decompress. Until then the deadline keeps the process alive, since
   * a custom `fetch` may have no socket; a response that nobody reads must not.
   */
  untilAborted<T>(promise: Promise<T>): Promise<T> {
    if (!FOR_BROWSERS) this.#deadline?.ref?.();
    return new Promise((resolve, reject) => {
      this.#wake = reject;
      promise.then((value) => {
        if (!FOR_BROWSERS) this.#deadline?.unref?.();
        resolve(value);
      }, reject);
    });
  }

  /** Closes the body of the last attempt. */
  endUpload(): void {
    this.upload?.close?.();
  }

  /** Removes timers and listeners at the end of the call. Has no effect if called again. */
  release(error?: unknown): void {
    if (error instanceof APIError) error.attempts ??= this.attempts;
    if (this.totalMs !== undefined) return;
    this.totalMs = performance.now() - this.startedAt;
    this.trace?.close(error);
    clearTimeout(this.#deadline);
    this.sending.stopListening?.();
    this.endUpload();
    if (!FOR_BROWSERS) this.given?.close();
    if (this.#onAbort) removeAbortListener(this.options.signal!, this.#onAbort);
  }
}

/** @throws {OpenAIError} A limit is not a number, or negative. @internal */
export function checkLimits(options: RequestOptions): void {
  for (const name of LIMITS) {
    const value = options[name];
    if (value === undefined || (typeof value === 'number' && value >= 0)) continue;
    throw new OpenAIError(
      `The option \`${name}\` must be a number, 0 or more, not ${JSON.stringify(value)}.`,
    );
  }
}

/**
 * Validates the options of a call. In browsers this is left to the compiler, for size.
 *
 * @throws {OpenAIError} An option has an invalid value.
 * @internal
 */
export function checkCallOptions(options: RequestOptions): void {
  if (FOR_BROWSERS) return;
  checkLimits(options);
  const { signal } = options;
  if (signal && typeof signal.addEventListener !== 'function') {
    throw new OpenAIError('The option `signal` must be an AbortSignal: pass `controller.signal`.');
  }
}
