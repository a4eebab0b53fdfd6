import type { RateLimit } from '@oai/core';
import { addAbortListener, LONGEST_TIMER_MS, removeAbortListener } from '@oai/core/internal';
import { Allowance } from './allowance.js';

/** The weight of the last answer in the mean of tokens. */
const MEAN_WEIGHT = 0.1;

/**
 * Holds calls of one model back while its limits are exhausted. They start in the order in which they
 * came.
 *
 * @internal
 */
export class Pacer {
  readonly #maxWaitMs: number;
  readonly #requests = new Allowance();
  readonly #tokens = new Allowance();
  #pausedUntilMs = 0;
  #running = 0;
  #meanTokens = 0;
  /** Settles when the last waiting call has started. */
  #queue: Promise<void> | undefined;
  /** Ends the pause of the first waiting call. */
  #wake: (() => void) | undefined;

  constructor(maxWaitMs: number) {
    this.#maxWaitMs = maxWaitMs;
  }

  /**
   * Waits until a call may start.
   *
   * @returns Undefined if it may start at once.
   * @throws The reason of the signal.
   */
  enter(signal: AbortSignal | null | undefined): Promise<void> | undefined {
    if (!this.#queue && this.#delayMs() === 0) return void this.#start();
    const waiting = this.#wait(this.#queue, signal);
    const settled = waiting.catch(() => {});
    this.#queue = settled;
    void settled.then(() => {
      if (this.#queue === settled) this.#queue = undefined;
    });
    return waiting;
  }

  /** Ends a call, with the facts of its response. */
  leave(facts: RateLimit | undefined): void {
    this.#running -= 1;
    this.#update(facts, this.#running);
  }

  /** Stops all calls after a refusal. */
  pause(durationMs: number, facts: RateLimit | undefined): void {
    this.#pausedUntilMs = Math.max(this.#pausedUntilMs, performance.now() + durationMs);
    this.#update(facts, this.#running);
  }

  /** Notes the tokens of a call, by which the next ones are estimated. */
  addTokens(tokens: number): void {
    this.#meanTokens += (tokens - this.#meanTokens) * (this.#meanTokens ? MEAN_WEIGHT : 1);
  }

  #update(facts: RateLimit | undefined, others: number): void {
    if (facts) {
      const nowMs = performance.now();
      const { limitRequests, remainingRequests, resetRequestsMs } = facts;
      const { limitTokens, remainingTokens, resetTokensMs } = facts;
      this.#requests.update(
        { limit: limitRequests, remaining: remainingRequests, resetMs: resetRequestsMs },
        others,
        nowMs,
      );
      this.#tokens.update(
        { limit: limitTokens, remaining: remainingTokens, resetMs: resetTokensMs },
        others * this.#meanTokens,
        nowMs,
      );
    }
    this.#wake?.();
  }

  #delayMs(): number {
    const nowMs = performance.now();
    return Math.max(
      0,
      Math.ceil(this.#pausedUntilMs - nowMs),
      this.#requests.delayMs(1, nowMs),
      this.#tokens.delayMs(this.#meanTokens, nowMs),
    );
  }

  #start(): void {
    const nowMs = performance.now();
    this.#requests.take(1, nowMs);
    this.#tokens.take(this.#meanTokens, nowMs);
    this.#running += 1;
  }

  async #wait(
    earlier: Promise<void> | undefined,
    signal: AbortSignal | null | undefined,
  ): Promise<void> {
    await earlier;
    signal?.throwIfAborted();
    const endsAtMs = performance.now() + this.#maxWaitMs;
    for (let delayMs; (delayMs = Math.min(this.#delayMs(), endsAtMs - performance.now())) > 0;) {
      await this.#sleep(delayMs, signal);
      signal?.throwIfAborted();
    }
    this.#start();
  }

  /** Waits for a time, the facts of another answer, or the abort of the call. */
  #sleep(delayMs: number, signal: AbortSignal | null | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#wake = undefined;
        if (signal) removeAbortListener(signal, wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(delayMs, LONGEST_TIMER_MS));
      this.#wake = wake;
      if (signal) addAbortListener(signal, wake);
    });
  }
}
