/** What a consumer that lags behind does to the connection. @internal */
export interface Backpressure {
  pause(): void;
  resume(): void;
}

/** Further messages than these are left in the socket. */
const HIGH_WATER = 256;

/**
 * Messages for one loop, in order. When the loop lags behind, the connection is paused, so that
 * memory does not grow with what the server sends.
 *
 * @internal
 */
export class MessageStream<Message> implements AsyncIterableIterator<Message> {
  readonly #backlog: Message[] = [];
  readonly #waiting: ((result: IteratorResult<Message>) => void)[] = [];
  readonly #backpressure: Backpressure;
  readonly #onLeave: (stream: MessageStream<Message>) => void;
  #paused = false;
  #ended = false;

  constructor(backpressure: Backpressure, onLeave: (stream: MessageStream<Message>) => void) {
    this.#backpressure = backpressure;
    this.#onLeave = onLeave;
  }

  push(message: Message): void {
    if (this.#ended) return;
    const deliver = this.#waiting.shift();
    if (deliver) {
      deliver({ done: false, value: message });
      return;
    }
    this.#backlog.push(message);
    if (this.#backlog.length > HIGH_WATER && !this.#paused) {
      this.#paused = true;
      this.#backpressure.pause();
    }
  }

  /** Nothing comes after what has been pushed. */
  end(): void {
    this.#ended = true;
    for (const deliver of this.#waiting.splice(0)) deliver({ done: true, value: undefined });
  }

  next(): Promise<IteratorResult<Message>> {
    const message = this.#backlog.shift();
    if (this.#backlog.length < HIGH_WATER / 2) this.#resume();
    if (message !== undefined) return Promise.resolve({ done: false, value: message });
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Leaves the loop. The connection stays as it is. */
  return(): Promise<IteratorResult<Message>> {
    this.#backlog.length = 0;
    this.#resume();
    this.end();
    this.#onLeave(this);
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#backpressure.resume();
  }
}
