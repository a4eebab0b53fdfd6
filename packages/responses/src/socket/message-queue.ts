import { OpenAIError } from '@oai/core';
import { AsyncQueue } from '@oai/core/internal';
import type { TypedEvent, WebSocketStreamOptions } from './socket-events.js';
import { WebSocketError } from './web-socket-error.js';

/** Stops and resumes reading from a connection. @internal */
export interface Backpressure {
  pause(): void;
  resume(): void;
}

/** The bound of a queue that must not slow the connection down. @internal */
export interface QueueOverflow {
  readonly maxMessages: number;
  /** Returns the error that replaces the waiting messages. */
  makeError(): Error;
}

/** The length of the queue above which the connection is paused. */
const HIGH_WATER = 256;

/**
 * The messages for one loop, in order. While the loop lags behind, the connection is paused, so that
 * memory does not grow with the output of the server.
 *
 * @internal
 */
export class MessageQueue<Message> extends AsyncQueue<Message> {
  readonly #backpressure: Backpressure;
  readonly #overflow: QueueOverflow | undefined;
  readonly #onLeave: (queue: MessageQueue<Message>) => void;
  #paused = false;
  #isOverfull = false;

  /**
   * @param onLeave Called when the loop ends before the connection, which stays open.
   * @param overflow Ends the loop instead of pausing the connection.
   */
  constructor(
    backpressure: Backpressure,
    onLeave: (queue: MessageQueue<Message>) => void,
    overflow?: QueueOverflow,
  ) {
    super({
      isStopped: () => this.#isOverfull,
      onTaken: () => {
        if (this.size < HIGH_WATER / 2) this.#resume();
      },
      onReturn: () => {
        this.#resume();
        onLeave(this);
      },
    });
    this.#backpressure = backpressure;
    this.#onLeave = onLeave;
    this.#overflow = overflow;
  }

  override push(message: Message): void {
    super.push(message);
    if (this.#overflow) {
      if (this.size > this.#overflow.maxMessages) this.#fail(this.#overflow);
      return;
    }
    if (this.size <= HIGH_WATER || this.#paused) return;
    this.#paused = true;
    this.#backpressure.pause();
  }

  #fail({ makeError }: QueueOverflow): void {
    this.#isOverfull = true;
    this.end({ error: makeError() });
    this.#onLeave(this);
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#backpressure.resume();
  }
}

/**
 * Returns the bound of a loop.
 *
 * @throws {OpenAIError} It is not a positive integer.
 * @internal
 */
export function overflowOf(options: WebSocketStreamOptions | undefined): QueueOverflow | undefined {
  const maxMessages = options?.maxBufferedEvents;
  if (maxMessages === undefined) return undefined;
  if (!Number.isSafeInteger(maxMessages) || maxMessages < 1) {
    throw new OpenAIError('`maxBufferedEvents` must be a positive integer.');
  }
  const text = `more than ${maxMessages} messages wait for the loop (see \`maxBufferedEvents\`)`;
  return { maxMessages, makeError: () => new WebSocketError<TypedEvent>(text, null) };
}
