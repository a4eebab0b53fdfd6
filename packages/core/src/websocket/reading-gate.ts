/**
 * Decides when a socket is read: not while a slow loop holds it back, except while something that
 * the loop itself may await depends on further messages.
 *
 * @internal
 */
export class ReadingGate {
  readonly #apply: (isPaused: boolean) => void;
  #pauses = 0;
  #waiters = 0;
  #isOpen = false;
  #isPaused = false;

  /** @param apply Pauses or resumes the socket. */
  constructor(apply: (isPaused: boolean) => void) {
    this.#apply = apply;
  }

  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** Applies the pauses to a socket that has just been opened. */
  open(): void {
    this.#isOpen = true;
    this.#isPaused = false;
    this.#update();
  }

  /** Resumes a socket that is being closed, whose last messages would otherwise not arrive. */
  close(): void {
    this.#isOpen = false;
    this.#update();
  }

  /** Stops reading until `resume` has been called as often. */
  pause(): void {
    this.#pauses += 1;
    this.#update();
  }

  resume(): void {
    this.#pauses -= 1;
    this.#update();
  }

  /** Reads while a promise is pending. */
  async during<Value>(promise: Promise<Value>): Promise<Value> {
    this.#waiters += 1;
    this.#update();
    try {
      return await promise;
    } finally {
      this.#waiters -= 1;
      this.#update();
    }
  }

  #update(): void {
    const isPaused = this.#isOpen && this.#pauses > 0 && this.#waiters === 0;
    if (isPaused === this.#isPaused) return;
    this.#isPaused = isPaused;
    this.#apply(isPaused);
  }
}
