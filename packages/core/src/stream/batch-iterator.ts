/**
 * An iterator that can return an item that has arrived without a promise.
 *
 * @internal
 */
export interface Pollable<Item> {
  /**
   * Returns the next item; undefined if it has to be waited for, and always if `next` was replaced, as
   * tracers do to see each item.
   */
  poll(): Item | undefined;
}

/**
 * An iterator that can discard its unread items.
 *
 * @internal
 */
export interface BatchIterator<Item> extends AsyncIterableIterator<Item>, Pollable<Item> {
  drop(): void;
}

/**
 * Iterates over items that arrive in batches: the events of a read, the items of a page.
 *
 * Written by hand because an async generator creates several promises per item. Concurrent calls of
 * `next` are answered in order.
 *
 * @param fill Returns the next batch, which may be empty; undefined at the end. Never called
 *   concurrently.
 * @param close Called when the caller leaves the loop.
 * @internal
 */
export function iterateBatches<Item>(
  fill: () => Promise<Item[] | undefined>,
  close: () => void,
): BatchIterator<Item> {
  let batch: Item[] = [];
  let position = 0;
  let drops = 0;
  let turns = 0;
  let lastTurn: Promise<unknown> | undefined;

  const pull = async (): Promise<IteratorResult<Item, undefined>> => {
    try {
      while (position >= batch.length) {
        const before = drops;
        const filled = await fill();
        if (!filled) return { value: undefined, done: true };
        if (drops !== before) continue;
        batch = filled;
        position = 0;
      }
      return { value: batch[position++]!, done: false };
    } finally {
      turns--;
    }
  };

  const next = (): Promise<IteratorResult<Item, undefined>> => {
    if (!turns && position < batch.length) {
      return Promise.resolve({ value: batch[position++]!, done: false });
    }
    const turn = turns++ ? lastTurn!.then(pull, pull) : pull();
    lastTurn = turn;
    return turn;
  };

  return {
    next,
    return() {
      this.drop();
      close();
      return Promise.resolve({ value: undefined, done: true });
    },
    poll() {
      return this.next === next ? batch[position++] : undefined;
    },
    drop() {
      batch = [];
      drops++;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
