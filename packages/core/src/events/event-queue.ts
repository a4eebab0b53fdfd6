/**
 * Items waiting for an asynchronous iterator.
 *
 * @internal
 */
export class EventQueue<Item> implements AsyncIterableIterator<Item, undefined> {
  readonly #onTaken: () => void;
  readonly #onReturn: () => void;
  #items: Item[] = [];
  #position = 0;
  #readers: Array<{
    resolve: (result: IteratorResult<Item, undefined>) => void;
    reject: (error: unknown) => void;
  }> = [];
  #ended = false;
  #failure: { error: unknown } | undefined;

  /**
   * @param onTaken An item was taken.
   * @param onReturn The reader left before the end.
   */
  constructor(onTaken: () => void, onReturn: () => void) {
    this.#onTaken = onTaken;
    this.#onReturn = onReturn;
  }

  /** How many items wait. */
  get size(): number {
    return this.#items.length - this.#position;
  }

  push(item: Item): void {
    if (this.#ended) return;
    const reader = this.#readers.shift();
    if (reader) reader.resolve({ value: item, done: false });
    else this.#items.push(item);
  }

  /** Nothing comes after what waits already, but for the failure, which is thrown once. */
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
    if (this.size > 0) {
      const value = this.#items[this.#position]!;
      this.#position += 1;
      if (this.size === 0) this.#clear();
      this.#onTaken();
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
    const left = !this.#ended;
    this.end();
    this.#failure = undefined;
    this.#clear();
    if (left) this.#onReturn();
    return Promise.resolve({ value: undefined, done: true });
  }

  #clear(): void {
    this.#items = [];
    this.#position = 0;
  }
}
