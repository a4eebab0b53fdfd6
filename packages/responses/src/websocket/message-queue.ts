import { AsyncQueue } from '@oai/core/internal';

/** Stops and resumes reading from a connection. @internal */
export interface Backpressure {
  pause(): void;
  resume(): void;
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
  #paused = false;

  /** @param onLeave Called when the loop is left before the end. The connection stays open. */
  constructor(backpressure: Backpressure, onLeave: (queue: MessageQueue<Message>) => void) {
    super({
      onTaken: () => {
        if (this.size < HIGH_WATER / 2) this.#resume();
      },
      onReturn: () => {
        this.#resume();
        onLeave(this);
      },
    });
    this.#backpressure = backpressure;
  }

  override push(message: Message): void {
    super.push(message);
    if (this.size <= HIGH_WATER || this.#paused) return;
    this.#paused = true;
    this.#backpressure.pause();
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#backpressure.resume();
  }
}
