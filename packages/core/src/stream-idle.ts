/** The longest wait that a timer can do; a longer limit is none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Tells when a read has taken longer than a limit. Time between reads, when the caller is busy,
 * does not count.
 *
 * One timer serves many reads (re-arming at each read would cost more than decoding it): when it
 * fires, it waits for what is left of the current read's time.
 *
 * @internal
 */
export class IdleWatch {
  readonly #limitMs: number;
  readonly #onIdle: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the read under way began; 0 between reads. */
  #since = 0;

  /** @param limitMs Milliseconds; 0 and Infinity are no limit. */
  constructor(limitMs: number, onIdle: () => void) {
    this.#limitMs = limitMs > 0 && limitMs <= LONGEST_TIMER_MS ? limitMs : 0;
    this.#onIdle = onIdle;
  }

  begin(): void {
    if (this.#limitMs === 0) return;
    this.#since = performance.now();
    if (this.#timer === undefined) this.#arm(this.#limitMs);
    else hold(this.#timer, true);
  }

  pause(): void {
    this.#since = 0;
    if (this.#timer !== undefined) hold(this.#timer, false);
  }

  end(): void {
    this.#since = 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(delayMs: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      // Nobody reads: the next read arms the timer again, and an abandoned stream has none.
      if (this.#since === 0) return;
      const leftMs = this.#since + this.#limitMs - performance.now();
      if (leftMs > 0.5) this.#arm(leftMs);
      else this.#onIdle();
    }, delayMs);
  }
}

/** Whether a timer keeps the process running: a stream that nobody reads must not. */
function hold(timer: ReturnType<typeof setTimeout>, isHeld: boolean): void {
  const { ref, unref } = timer as Partial<typeof timer>;
  (isHeld ? ref : unref)?.call(timer);
}
