import { OpenAIError } from '../errors/openai-error.js';
import { LONGEST_TIMER_MS } from '../timers.js';

/** Connects a {@link KeepAlive} to its socket. */
interface KeepAliveActions {
  /** Sends a ping. Returns false if no answer can be expected, such as while reading is paused. */
  ping(): boolean;
  /** The last ping was not answered. */
  expired(): void;
}

/**
 * Pings the peer at an interval and reports it as dead if nothing was received since the last ping.
 *
 * @internal
 */
export class KeepAlive {
  readonly #actions: KeepAliveActions;
  readonly #intervalMs: number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #isPending = false;

  constructor(intervalMs: number, actions: KeepAliveActions) {
    this.#intervalMs = intervalMs;
    this.#actions = actions;
  }

  start(): void {
    this.stop();
    this.#timer = setInterval(() => {
      if (this.#isPending) this.#actions.expired();
      else this.#isPending = this.#actions.ping();
    }, this.#intervalMs);
  }

  /** Notes a sign of life. */
  received(): void {
    this.#isPending = false;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#isPending = false;
  }
}

/**
 * Checks the option `keepAliveMs`.
 *
 * @throws {OpenAIError} It is not a number that timers can hold.
 * @internal
 */
export function checkKeepAlive(keepAliveMs: number | null | undefined): number | undefined {
  if (keepAliveMs == null) return undefined;
  if (typeof keepAliveMs === 'number' && keepAliveMs > 0 && keepAliveMs <= LONGEST_TIMER_MS) {
    return keepAliveMs;
  }
  throw new OpenAIError(
    `\`keepAliveMs\` must be a number of milliseconds, more than 0 and at most ${LONGEST_TIMER_MS}.`,
  );
}
