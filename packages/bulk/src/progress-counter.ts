import type { BulkOptions, BulkProgress } from './bulk-options.js';

/** Counts the calls of a run. */
export class ProgressCounter {
  readonly #total: number | undefined;
  readonly #report: ((progress: BulkProgress) => void) | undefined;
  readonly #startedAtMs = performance.now();
  #running = 0;
  #succeeded = 0;
  #failed = 0;
  #reused = 0;

  constructor(inputs: object, { total, onProgress }: BulkOptions<never>) {
    this.#total = total ?? sizeOf(inputs);
    this.#report = onProgress;
  }

  start(): void {
    this.#running += 1;
  }

  end(outcome: 'succeeded' | 'failed' | 'reused'): void {
    if (outcome !== 'reused') this.#running -= 1;
    if (outcome === 'failed') this.#failed += 1;
    else this.#succeeded += 1;
    if (outcome === 'reused') this.#reused += 1;
    this.#report?.(this.#progress());
  }

  #progress(): BulkProgress {
    const elapsedMs = performance.now() - this.#startedAtMs;
    const ended = this.#succeeded + this.#failed;
    const called = ended - this.#reused;
    const isKnown = this.#total !== undefined && called > 0;
    return {
      total: this.#total,
      succeeded: this.#succeeded,
      failed: this.#failed,
      reused: this.#reused,
      running: this.#running,
      elapsedMs,
      remainingMs: isKnown ? (elapsedMs / called) * Math.max(0, this.#total - ended) : undefined,
    };
  }
}

function sizeOf(inputs: object): number | undefined {
  const { length, size } = inputs as { length?: unknown; size?: unknown };
  return [length, size].find((each) => typeof each === 'number') as number | undefined;
}
