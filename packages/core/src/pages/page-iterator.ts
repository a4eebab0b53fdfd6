import { iterateBatches } from '../stream/batch-iterator.js';

/** A page with the pages that follow. */
interface Pages<Item> {
  iterPages(): AsyncIterator<{ getPaginatedItems(): Item[] }>;
}

/**
 * Iterates over the items of a page and of the pages that follow.
 *
 * @internal
 */
export function iterateItems<Item>(
  first: PromiseLike<Pages<Item>> | Pages<Item>,
): AsyncGenerator<Item, undefined> {
  let pages: ReturnType<Pages<Item>['iterPages']> | undefined;
  let isOver = false;
  const items = iterateBatches(
    async () => {
      if (isOver) return undefined;
      pages ??= (await first).iterPages();
      const { done, value } = await pages.next();
      return done ? undefined : value.getPaginatedItems();
    },
    () => {
      isOver = true;
    },
  );
  // The remaining members of a generator, for callers that use the iterator directly.
  const leave = async (): Promise<void> => void (await items.return!());
  return Object.assign(items, {
    throw: async (error: unknown) => leave().then(() => Promise.reject(error)),
    [Symbol.asyncDispose]: leave,
  }) as unknown as AsyncGenerator<Item, undefined>;
}
