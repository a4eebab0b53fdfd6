import { OpenAIError } from '@oai/core';
import { addAbortListener, LONGEST_TIMER_MS, removeAbortListener } from '@oai/core/internal';
import { OpenAIRealtimeError } from '../connection/realtime-error.js';

/** The limits of the end of a session. @public */
export interface FinishOptions {
  /** Limit of the remaining output and of closing the connection, in milliseconds. */
  timeoutMs: number;
  /** Gives up. */
  signal?: AbortSignal | undefined;
}

interface Settle {
  resolve(): void;
  reject(error: Error): void;
}

/**
 * The end of a session: it succeeds once the last event has been delivered and the connection is
 * closed, within a limit.
 *
 * @internal
 */
export class Finish {
  readonly promise: Promise<void>;
  readonly #signal: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout>;
  readonly #settle: Settle;
  readonly #onAbort = (): void =>
    this.fail('finishing the session was aborted', { cause: this.#signal?.reason as unknown });

  /**
   * @param terminate Cuts the connection. Called if the limit passes or the signal is aborted.
   * @throws {OpenAIError} `timeoutMs` is not a positive number that timers can hold.
   */
  constructor(
    { timeoutMs, signal }: FinishOptions,
    private readonly terminate: () => void,
  ) {
    if (typeof timeoutMs !== 'number' || !(timeoutMs > 0 && timeoutMs <= LONGEST_TIMER_MS)) {
      throw new OpenAIError(
        `\`timeoutMs\` must be a number of milliseconds, more than 0 and at most ${LONGEST_TIMER_MS}.`,
      );
    }
    let settle!: Settle;
    this.promise = new Promise((resolve, reject) => (settle = { resolve, reject }));
    this.#settle = settle;
    this.#signal = signal;
    this.#timer = setTimeout(
      () => this.fail(`the session did not finish within ${timeoutMs} ms (\`timeoutMs\`)`),
      timeoutMs,
    );
    if (signal?.aborted) queueMicrotask(this.#onAbort);
    else if (signal) addAbortListener(signal, this.#onAbort);
  }

  succeed(): void {
    this.#end();
    this.#settle.resolve();
  }

  fail(message: string, options?: ErrorOptions): void {
    this.#end();
    this.#settle.reject(new OpenAIRealtimeError(message, null, options));
    this.terminate();
  }

  #end(): void {
    clearTimeout(this.#timer);
    if (this.#signal) removeAbortListener(this.#signal, this.#onAbort);
  }
}
