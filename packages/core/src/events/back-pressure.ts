import type { AsyncQueue } from './async-queue.js';

/** The number of waiting items at which a queue suspends its source. */
const LONGEST_QUEUE = 16;

/**
 * Suspends a source while a reader of its queues is slow.
 *
 * @internal
 */
export class BackPressure {
  readonly queues = new Set<Pick<AsyncQueue<unknown>, 'size' | 'end'>>();
  #waiters = 0;
  #pending: { promise: Promise<void>; release: () => void } | undefined;

  /** Returns undefined if the source may continue at once. */
  whenDrained(): Promise<void> | undefined {
    if (this.queues.size === 0 || !this.#isHeldBack(LONGEST_QUEUE)) return undefined;
    if (!this.#pending) {
      let release!: () => void;
      const promise = new Promise<void>((resolve) => (release = resolve));
      this.#pending = { promise, release };
    }
    return this.#pending.promise;
  }

  /** Continues the source if no queue is long any more. */
  relieve(): void {
    if (this.#pending && !this.#isHeldBack(LONGEST_QUEUE / 2)) this.#release();
  }

  /** Waits for a promise, without back-pressure: the loop of a slow reader may wait for it too. */
  async suspendFor<Value>(promise: Promise<Value>): Promise<Value> {
    this.#waiters += 1;
    this.relieve();
    try {
      return await promise;
    } finally {
      this.#waiters -= 1;
    }
  }

  /** Ends all queues. */
  end(failure: { error: unknown } | undefined): void {
    for (const queue of this.queues) queue.end(failure);
    this.queues.clear();
    this.#release();
  }

  #isHeldBack(longest: number): boolean {
    if (this.#waiters > 0) return false;
    for (const queue of this.queues) if (queue.size >= longest) return true;
    return false;
  }

  #release(): void {
    this.#pending?.release();
    this.#pending = undefined;
  }
}
