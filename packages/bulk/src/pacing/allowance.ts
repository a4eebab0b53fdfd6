/**
 * The facts of an answer about one limit.
 *
 * @internal
 */
export interface LimitFacts {
  limit: number | undefined;
  remaining: number | undefined;
  /** Time until the limit is fully restored, milliseconds. */
  resetMs: number | undefined;
}

const MINUTE_MS = 60_000;

/**
 * One limit of the API, such as that of requests, by the facts of the last answer. It is restored
 * steadily, as the API does it. Before the first answer there is no limit.
 *
 * @internal
 */
export class Allowance {
  #limit = Infinity;
  #remaining = Infinity;
  #perMs = 0;
  #atMs = 0;

  /**
   * @param reserved The amount of calls in progress, which the answer may not include yet.
   * @param nowMs By `performance.now()`.
   */
  update({ limit, remaining, resetMs }: LimitFacts, reserved: number, nowMs: number): void {
    if (remaining === undefined) return;
    // Answers may overtake each other, so an answer only lowers what is available.
    this.#remaining = Math.min(this.#availableAt(nowMs), remaining - reserved);
    this.#atMs = nowMs;
    const used = limit === undefined ? 0 : limit - remaining;
    this.#limit = limit ?? Infinity;
    this.#perMs = used > 0 && resetMs ? used / resetMs : (limit ?? 1) / MINUTE_MS;
  }

  /** Returns the time until an amount is available, milliseconds. */
  delayMs(amount: number, nowMs: number): number {
    // Larger amounts would wait forever, so they wait for the whole limit.
    const missing = Math.min(amount, this.#limit) - this.#availableAt(nowMs);
    return missing <= 0 ? 0 : Math.ceil(missing / this.#perMs);
  }

  take(amount: number, nowMs: number): void {
    this.#remaining = this.#availableAt(nowMs) - amount;
    this.#atMs = nowMs;
  }

  #availableAt(nowMs: number): number {
    return Math.min(this.#limit, this.#remaining + this.#perMs * (nowMs - this.#atMs));
  }
}
