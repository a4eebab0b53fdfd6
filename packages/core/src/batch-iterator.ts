/**
 * Hands out, one by one, items that come in batches: the events of a read, the items of a page.
 *
 * Written by hand because an async generator costs several promises an item. Calls of `next` that
 * do not wait for each other are answered in their order.
 *
 * @internal
 */
export abstract class BatchIterator<Item> implements AsyncIterableIterator<Item, undefined> {
  #batch: Item[] = [];
  #position = 0;
  #turns = 0;
  #lastTurn: Promise<unknown> | undefined;

  /** The next batch, which may be empty; undefined at the end. Never called while under way. */
  protected abstract fill(): Promise<Item[] | undefined>;

  /** The caller wants no more. */
  protected abstract close(): void;

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Item, undefined>> {
    if (this.#turns === 0 && this.#position < this.#batch.length) {
      return Promise.resolve({ value: this.#batch[this.#position++]!, done: false });
    }
    const pull = (): Promise<IteratorResult<Item, undefined>> => this.#pull();
    const turn = this.#turns++ === 0 ? pull() : this.#lastTurn!.then(pull, pull);
    this.#lastTurn = turn;
    return turn;
  }

  return(): Promise<IteratorResult<Item, undefined>> {
    this.drop();
    this.close();
    return Promise.resolve({ value: undefined, done: true });
  }

  /** Forgets what has not been handed out. */
  protected drop(): void {
    this.#batch = [];
    this.#position = 0;
  }

  async #pull(): Promise<IteratorResult<Item, undefined>> {
    try {
      while (this.#position >= this.#batch.length) {
        const batch = await this.fill();
        if (!batch) return { value: undefined, done: true };
        this.#batch = batch;
        this.#position = 0;
      }
      return { value: this.#batch[this.#position++]!, done: false };
    } finally {
      this.#turns -= 1;
    }
  }
}
