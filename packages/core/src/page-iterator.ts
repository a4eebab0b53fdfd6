import { CircleWatch, type AbstractPage } from './abstract-page.js';
import { BatchIterator } from './batch-iterator.js';

/**
 * The items of a page and of the pages after it.
 *
 * @internal
 */
export class PageIterator<Item> extends BatchIterator<Item> {
  readonly #watch = new CircleWatch();
  readonly #first: PromiseLike<AbstractPage<Item>> | AbstractPage<Item>;
  #page: AbstractPage<Item> | undefined;
  #ended = false;

  constructor(first: PromiseLike<AbstractPage<Item>> | AbstractPage<Item>) {
    super();
    this.#first = first;
  }

  protected close(): void {
    this.#ended = true;
  }

  protected async fill(): Promise<Item[] | undefined> {
    if (this.#ended) return undefined;
    const page = this.#page;
    // Set at once, so that a failure ends the list instead of being followed by the same page.
    this.#ended = true;
    if (page && !page.hasNextPage()) return undefined;
    if (page) this.#watch.visit(page);
    this.#page = page ? await page.getNextPage() : await this.#first;
    this.#ended = false;
    return this.#page.getPaginatedItems();
  }
}
