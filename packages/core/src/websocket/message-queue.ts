import { OpenAIError } from '../errors/openai-error.js';
import { AsyncQueue } from '../events/async-queue.js';

/** Stops and resumes reading from a connection. */
interface Backpressure {
  pause(): void;
  resume(): void;
}

/** The bound of a queue that must not slow the connection down. */
interface QueueOverflow {
  readonly maxMessages: number;
  /** Returns the error that replaces the waiting messages. */
  makeError(): Error;
}

/** The length of the queue above which the connection is paused. */
const HIGH_WATER = 256;

/**
 * The messages for one loop, in order. While the loop lags behind, the connection is paused, so that
 * memory does not grow with the output of the server.
 */
class MessageQueue<Message> extends AsyncQueue<Message> {
  readonly #backpressure: Backpressure;
  readonly #overflow: QueueOverflow | undefined;
  readonly #onLeave: (queue: MessageQueue<Message>) => unknown;
  #paused = false;
  #isOverfull = false;

  /**
   * @param onLeave Called when the loop ends before the connection, which stays open.
   * @param overflow Ends the loop instead of pausing the connection.
   */
  constructor(
    backpressure: Backpressure,
    onLeave: (queue: MessageQueue<Message>) => unknown,
    overflow?: QueueOverflow,
  ) {
    super({
      isStopped: () => this.#isOverfull,
      onTaken: () => {
        if (this.size < HIGH_WATER / 2) this.#resume();
      },
      onReturn: () => onLeave(this),
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

  /** Nothing more comes, so a loop that is left with messages must not hold the connection back. */
  override end(failure?: { error: unknown }): void {
    super.end(failure);
    this.#resume();
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
 * The loops over the messages of a connection. Each of them gets all messages.
 *
 * @internal
 */
export class MessageLoops<Message> {
  readonly #queues = new Set<MessageQueue<Message>>();
  readonly #backpressure: Backpressure;

  /** @param backpressure Called while a loop lags behind. */
  constructor(backpressure: Backpressure) {
    this.#backpressure = backpressure;
  }

  /** The number of loops that have not ended. */
  get size(): number {
    return this.#queues.size;
  }

  /**
   * Begins a loop.
   *
   * @param maxBufferedEvents Maximum number of messages that wait for the loop; one more ends it.
   *   Default: the connection is paused instead.
   * @param makeError Makes the error of a loop that ends so.
   * @throws {OpenAIError} `maxBufferedEvents` is not a positive integer.
   */
  open(
    maxBufferedEvents: number | undefined,
    makeError: (message: string) => Error,
  ): AsyncQueue<Message> {
    const leave = (left: MessageQueue<Message>): unknown => this.#queues.delete(left);
    const overflow = overflowOf(maxBufferedEvents, makeError);
    const queue = new MessageQueue<Message>(this.#backpressure, leave, overflow);
    this.#queues.add(queue);
    return queue;
  }

  push(message: Message): void {
    for (const queue of this.#queues) queue.push(message);
  }

  /** Ends all loops after the messages that wait for them. A failure is thrown by each of them. */
  end(failure?: { error: unknown }): void {
    for (const queue of this.#queues) queue.end(failure);
    this.#queues.clear();
  }
}

function overflowOf(
  maxMessages: number | undefined,
  makeError: (message: string) => Error,
): QueueOverflow | undefined {
  if (maxMessages === undefined) return undefined;
  if (!Number.isSafeInteger(maxMessages) || maxMessages < 1) {
    throw new OpenAIError('`maxBufferedEvents` must be a positive integer.');
  }
  const text = `more than ${maxMessages} messages wait for the loop (see \`maxBufferedEvents\`)`;
  return { maxMessages, makeError: () => makeError(text) };
}
