import { OpenAIError } from '@oai/core';
import type { ReconnectingEvent, ResponsesWSReconnectOptions } from './socket-events.js';

/**
 * Lost on the way, or a server that goes away, restarts, is overloaded or in trouble. All other
 * codes mean that the same would happen again.
 */
const RECOVERABLE_CODES = new Set([1001, 1005, 1006, 1011, 1012, 1013, 1014]);

/** When, and how often, to reconnect. @internal */
export class ReconnectPolicy {
  readonly #options: ResponsesWSReconnectOptions;
  readonly #maxRetries: number;
  #attempts = 0;

  /** @throws {OpenAIError} An option is not what it must be. */
  constructor(options: ResponsesWSReconnectOptions) {
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

  /** Whether a connection that was closed so may come back. */
  isRecoverable(closeCode: number): boolean {
    return RECOVERABLE_CODES.has(closeCode);
  }

  /** The server spoke: earlier attempts do not count any more. */
  succeeded(): void {
    this.#attempts = 0;
  }

  /**
   * The next attempt, and what the user says of it.
   *
   * @returns undefined when no attempts are left.
   */
  next(closeCode: number, parameters: Record<string, unknown> | undefined) {
    if (this.#attempts >= this.#maxRetries) return undefined;
    this.#attempts += 1;
    const { initialDelay = 500, maxDelay = 8000, onReconnecting } = this.#options;
    const longest = Math.min(initialDelay * 2 ** (this.#attempts - 1), maxDelay);
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
