import type { AbstractPage } from './abstract-page.js';
import { iterateBatches } from './batch-iterator.js';

/**
 * The items of a page and of the pages after it.
 *
 * @internal
 */
export function iterateItems<Item>(
  first: PromiseLike<AbstractPage<Item>> | AbstractPage<Item>,
): AsyncIterableIterator<Item, undefined> {
  let pages: AsyncIterator<AbstractPage<Item>> | undefined;
  let isOver = false;
  return iterateBatches(
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
}
