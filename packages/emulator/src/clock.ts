/**
 * The emulator's source of time. Replace it to make timestamps and pauses predictable.
 *
 * @public
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after `durationMs`, or as soon as the signal aborts. Never rejects. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

/** A pause in progress. */
interface Sleeper {
  dueMs: number;
  finish: () => void;
}

/** The system clock, which can be put forward. @internal */
export class SystemClock implements Clock {
  #offsetMs = 0;
  readonly #sleepers = new Set<Sleeper>();

  now(): number {
    return Date.now() + this.#offsetMs;
  }

  sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const finish = () => {
        clearTimeout(timer);
        this.#sleepers.delete(sleeper);
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      const sleeper = { dueMs: this.now() + durationMs, finish };
      const timer = setTimeout(finish, durationMs);
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', finish);
    });
  }

  /** Puts the clock forward; pauses that end in this time end at once. */
  advance(durationMs: number): void {
    this.#offsetMs += durationMs;
    for (const sleeper of [...this.#sleepers]) if (sleeper.dueMs <= this.now()) sleeper.finish();
  }
}
