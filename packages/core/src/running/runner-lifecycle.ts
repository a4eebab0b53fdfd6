import { unlessAborted } from '../timers.js';

/** The state of a helper after `close()`. @internal */
export interface CloseStatus {
  /** `draining` while a run or a call of the driver is in progress, otherwise `closed`. */
  status: 'closed' | 'draining';
}

/**
 * Admits one run at a time to a helper that drives an environment of the application, and none
 * after it was closed.
 *
 * @internal
 */
export class RunnerLifecycle {
  #isClosed = false;
  #running = 0;

  /**
   * Starts a run.
   *
   * @throws {TypeError} The helper is closed, or its environment is in use.
   */
  enter(): void {
    if (this.#isClosed) throw new TypeError('The helper is closed.');
    if (this.#running > 0) {
      throw new TypeError('The helper is busy: another run or call is still in progress.');
    }
    this.#running += 1;
  }

  /** Ends a run. */
  leave(): void {
    this.#running -= 1;
  }

  /** Refuses further runs. */
  close(): CloseStatus {
    this.#isClosed = true;
    return { status: this.#running > 0 ? 'draining' : 'closed' };
  }

  /**
   * Does work as the only run.
   *
   * @throws {TypeError} The helper is closed, or its environment is in use.
   */
  async own<T>(work: () => Promise<T>): Promise<T> {
    this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  /**
   * Calls a function of the application, until the signal is aborted. A call that is abandoned
   * keeps the helper busy until it has settled, since it may still change the environment.
   *
   * @throws The reason of the abort, or whatever the function throws.
   */
  async call<T>(signal: AbortSignal | undefined, callback: () => T | PromiseLike<T>): Promise<T> {
    signal?.throwIfAborted();
    this.#running += 1;
    const call = (async () => callback())();
    const settled = (): void => this.leave();
    call.then(settled, settled);
    return signal ? unlessAborted(signal, () => call) : call;
  }
}
