import type { AbstractPage } from './abstract-page.js';
import { iterateBatches } from './batch-iterator.js';

/**
 * The items of a page and of the pages after it.
 *
 * @internal
 */
export function iterateItems<Item>(
  first: PromiseLike<AbstractPage<Item>> | AbstractPage<Item>,
): AsyncGenerator<Item, undefined> {
  let pages: AsyncIterator<AbstractPage<Item>> | undefined;
  let isOver = false;
  const items = iterateBatches(
    async () => {
      if (isOver) return undefined;
      pages ??= (await first).iterPages();
      const { value } = await pages.next();
      return (value as AbstractPage<Item> | undefined)?.getPaginatedItems();
    },
    () => {
      isOver = true;
    },
  );
  // What a generator has besides, for those who hold the iterator in their hands.
  const leave = async (): Promise<void> => void (await items.return!());
  return Object.assign(items, {
    throw: async (error: unknown) => leave().then(() => Promise.reject(error)),
    [Symbol.asyncDispose]: leave,
  }) as unknown as AsyncGenerator<Item, undefined>;
}
