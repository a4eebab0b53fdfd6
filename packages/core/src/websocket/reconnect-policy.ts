import { OpenAIError } from '../errors/openai-error.js';
import { LONGEST_TIMER_MS } from '../timers.js';
import { isPassingRefusal } from './handshake-refusal.js';

/** The next attempt to restore a lost connection. @public */
export interface ReconnectingEvent<Parameters = Record<string, unknown>> {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Delay before the attempt, in milliseconds. */
  readonly delay: number;
  /** Close code of the lost connection; 1006 if it was cut off. */
  readonly closeCode: number;
  /** Query parameters of the connection. */
  readonly parameters: Parameters | undefined;
}

/** Gives up, or changes the query parameters from now on. @public */
export type ReconnectingOverrides<Parameters = Record<string, unknown>> =
  { abort: true } | { parameters?: Parameters | undefined };

/** The retry policy for a lost connection. @public */
export interface ReconnectOptions<Parameters = Record<string, unknown>> {
  /**
   * Called before each attempt. Responses that were in progress are lost: request them again after
   * the `reconnected` event.
   */
  onReconnecting: (
    event: ReconnectingEvent<Parameters>,
  ) => ReconnectingOverrides<Parameters> | void;
  /** Maximum number of consecutive attempts without any message from the server. Default: 5. */
  maxRetries?: number | undefined;
  /** Delay before the first attempt, in milliseconds; doubled for each further one. Default: 500. */
  initialDelay?: number | undefined;
  /** Upper bound of the delay, in milliseconds. Default: 8000. */
  maxDelay?: number | undefined;
}

/**
 * The close codes of a connection that was cut off and of a server that goes away, restarts or is
 * overloaded. After any other code a new connection would end the same way.
 */
const RECOVERABLE_CODES = new Set([1001, 1005, 1006, 1011, 1012, 1013, 1014]);

/** Decides when, and how often, to reconnect. @internal */
export class ReconnectPolicy {
  readonly #options: ReconnectOptions;
  readonly #maxRetries: number;
  #attempts = 0;

  /** @throws {OpenAIError} An option is invalid. */
  constructor(options: ReconnectOptions) {
    if (typeof options.onReconnecting !== 'function') {
      throw new OpenAIError('`reconnect.onReconnecting` must be a function.');
    }
    for (const name of ['maxRetries', 'initialDelay', 'maxDelay'] as const) {
      const value = options[name];
      if (value !== undefined && !(value >= 0)) {
        throw new OpenAIError(`\`reconnect.${name}\` must be a number, 0 or more.`);
      }
    }
    this.#options = options;
    this.#maxRetries = options.maxRetries ?? 5;
  }

  get maxRetries(): number {
    return this.#maxRetries;
  }

  /**
   * Returns true if a connection with this close code may be restored.
   *
   * @param status The HTTP status with which its handshake was refused.
   */
  isRecoverable(closeCode: number, status?: number): boolean {
    if (status !== undefined && !isPassingRefusal(status)) return false;
    return RECOVERABLE_CODES.has(closeCode);
  }

  /** Resets the count of attempts, once the server has sent a message. */
  reset(): void {
    this.#attempts = 0;
  }

  /**
   * Announces the next attempt to the user.
   *
   * @returns The attempt and the overrides of the user; undefined if no attempts are left.
   */
  next(closeCode: number, parameters: Record<string, unknown> | undefined) {
    if (this.#attempts >= this.#maxRetries) return undefined;
    this.#attempts += 1;
    const { initialDelay = 500, maxDelay = 8000, onReconnecting } = this.#options;
    const delay = initialDelay * 2 ** (this.#attempts - 1);
    const longest = Math.min(delay, maxDelay, LONGEST_TIMER_MS);
    const event: ReconnectingEvent = {
      attempt: this.#attempts,
      maxAttempts: this.#maxRetries,
      // Up to a quarter less, so that clients that were cut off together do not return together.
      delay: Math.round(longest * (1 - Math.random() / 4)),
      closeCode,
      parameters,
    };
    return { event, overrides: onReconnecting(event) };
  }
}
