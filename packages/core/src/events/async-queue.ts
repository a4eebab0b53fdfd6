/** The functions that a queue calls. */
interface QueueListeners {
  /** An item was taken. */
  onTaken?: () => void;
  /** The reader left the loop before the end. */
  onReturn?: () => void;
  /** Returns true if the waiting items must not be read any more. */
  isStopped?: () => boolean;
}

/**
 * A queue of items that an asynchronous loop reads. An item is released when it is read.
 *
 * @internal
 */
export class AsyncQueue<Item> implements AsyncIterableIterator<Item> {
  readonly #listeners: QueueListeners;
  #items: (Item | undefined)[] = [];
  #position = 0;
  #readers: Array<{
    resolve: (result: IteratorResult<Item, undefined>) => void;
    reject: (error: unknown) => void;
  }> = [];
  #ended = false;
  #failure: { error: unknown } | undefined;

  constructor(listeners: QueueListeners = {}) {
    this.#listeners = listeners;
  }

  /** The number of waiting items, for back-pressure. */
  get size(): number {
    return this.#items.length - this.#position;
  }

  push(item: Item): void {
    if (this.#ended) return;
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ value: item, done: false });
    else this.#items.push(item);
  }

  /** Ends the queue after the waiting items. A failure is thrown once, after the last of them. */
  end(failure?: { error: unknown }): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = failure;
    for (const { resolve, reject } of this.#readers) {
      if (this.#failure) reject(this.#failure.error);
      else resolve({ value: undefined, done: true });
      this.#failure = undefined;
    }
    this.#readers = [];
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    if (this.#listeners.isStopped?.()) this.#clear();
    if (this.size > 0) {
      const value = this.#items[this.#position] as Item;
      this.#items[this.#position] = undefined;
      this.#position += 1;
      // Dropping half of the list at a time keeps the cost of an item constant.
      if (this.#position * 2 >= this.#items.length) {
        this.#items.splice(0, this.#position);
        this.#position = 0;
      }
      this.#listeners.onTaken?.();
      return Promise.resolve({ value, done: false });
    }
    if (this.#failure) {
      const { error } = this.#failure;
      this.#failure = undefined;
      return Promise.reject(error as Error);
    }
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
  }

  return(): Promise<IteratorResult<Item, undefined>> {
    const isEarly = !this.#ended;
    this.end();
    this.#failure = undefined;
    this.#clear();
    if (isEarly) this.#listeners.onReturn?.();
    return Promise.resolve({ value: undefined, done: true });
  }

  #clear(): void {
    this.#items = [];
    this.#position = 0;
  }
}
