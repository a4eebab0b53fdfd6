import { APIError, type MiddlewareResponse, type RateLimit, type RetryContext } from '@oai/core';
import { LimitWaitError } from '../errors.js';
import type { Gate, Reservation, Wish } from '../gate/gate.js';
import type { Amount } from '../store/store.js';
import { usedTokens } from './usage.js';

const NONE: Amount = [0, 0];
/** The longest wait that a server can ask all calls for; it may be wrong. */
const LONGEST_PAUSE_MS = 60_000;

/** The reservations of one call: each attempt has one of its own. */
export class LimitedCall {
  readonly #gate: Gate;
  readonly #wish: Omit<Wish, 'isRetry' | 'maxWaitMs'>;
  #current: Reservation | undefined;

  constructor(gate: Gate, wish: Omit<Wish, 'isRetry' | 'maxWaitMs'>) {
    this.#gate = gate;
    this.#wish = wish;
  }

  /** Waits for the reservation of the first attempt. */
  async begin(maxWaitMs: number): Promise<void> {
    this.#current = await this.#gate.acquire({ ...this.#wish, maxWaitMs, isRetry: false });
  }

  /** Waits for the reservation of a further attempt. */
  async retry({ error }: RetryContext, maxWaitMs: number): Promise<void> {
    this.fail(error);
    try {
      this.#current = await this.#gate.acquire({ ...this.#wish, maxWaitMs, isRetry: true });
    } catch (refusal) {
      if (refusal instanceof LimitWaitError) refusal.cause = error;
      throw refusal;
    }
  }

  /** Corrects the reservation once the result is complete. */
  observe(response: MiddlewareResponse, isStream: boolean): void {
    if (!isStream) {
      response.data().then(
        (data) => this.#succeed(response.rateLimit, usedTokens(data)),
        (error: unknown) => this.fail(error),
      );
      return;
    }
    let used: number | undefined;
    response.observe(
      (item) => (used = usedTokens(item) ?? used),
      (error) => {
        if (error === undefined || used !== undefined) this.#succeed(response.rateLimit, used);
        else this.fail(error);
      },
    );
  }

  /** Corrects the reservation of an attempt that has failed. */
  fail(error: unknown): void {
    const reserved = this.#current?.amount ?? NONE;
    if (!(error instanceof APIError)) return this.#settle(reserved);
    const { status, code, retryAfterMs, rateLimit } = error as APIError;
    if (status === 429 && retryAfterMs !== undefined && code !== 'insufficient_quota') {
      this.#gate.pause(Math.min(retryAfterMs, LONGEST_PAUSE_MS));
    }
    // A refused request counts as one; after other failures, the model may have run.
    const isRefused = status !== undefined && status >= 400 && status < 500;
    this.#settle(isRefused ? [0, reserved[1]] : NONE, rateLimit);
  }

  #succeed(rateLimit: RateLimit | undefined, used: number | undefined): void {
    const reserved = this.#current?.amount[1] ?? 0;
    this.#settle(used === undefined ? NONE : [0, reserved - used], rateLimit);
  }

  #settle(refund: Amount, rateLimit?: RateLimit): void {
    if (!this.#current) return;
    const { id } = this.#current;
    this.#current = undefined;
    const { remainingRequests = -1, remainingTokens = -1 } = rateLimit ?? {};
    this.#gate.settle({ id, refund, remaining: [remainingRequests, remainingTokens] });
  }
}
