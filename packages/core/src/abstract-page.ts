import type { APIClient } from './client.js';
import { OpenAIError } from './errors/openai-error.js';
import { PaginationError } from './errors/pagination-error.js';
import { PageIterator } from './page-iterator.js';
import type { PageConstructor } from './page-promise.js';
import type { FinalRequestOptions } from './request-options.js';

/**
 * What a page changes in the request of the page before it.
 *
 * @public
 */
export type PageRequestOptions = Pick<
  FinalRequestOptions,
  'query' | 'headers' | 'body' | 'path' | 'method'
>;

/**
 * One page of a list. Iterating it goes on to the pages after it, each of them requested when the
 * one before has been used up.
 *
 * @public
 */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  readonly #client: APIClient;
  declare protected options: FinalRequestOptions;
  declare protected response: Response;
  declare protected body: unknown;

  constructor(client: APIClient, response: Response, body: unknown, options: FinalRequestOptions) {
    this.#client = client;
    // Hidden, so that a page is shown and serialised as the list that it stands for.
    for (const [name, value] of Object.entries({ options, response, body })) {
      Object.defineProperty(this, name, { value, writable: true, configurable: true });
    }
  }

  /** The request of the next page; null if there is none. */
  abstract nextPageRequestOptions(): PageRequestOptions | null;

  /** The items of this page. */
  abstract getPaginatedItems(): Item[];

  /** Whether there may be a page after this one. */
  hasNextPage(): boolean {
    return this.getPaginatedItems().length > 0 && this.nextPageRequestOptions() !== null;
  }

  /**
   * Requests the page after this one.
   *
   * @throws {OpenAIError} There is none: ask `hasNextPage` before.
   * @throws {PaginationError} The server names this page itself as the next one.
   * @throws {APIError} The request failed.
   */
  async getNextPage(): Promise<this> {
    const next = this.nextPageRequestOptions();
    if (!next) {
      throw new OpenAIError('This is the last page; ask `hasNextPage()` before `getNextPage()`.');
    }
    if (pageKey(next) === pageKey(this.options)) throw circular(next);
    const PageClass = this.constructor as PageConstructor<this>;
    return this.#client.requestAPIList<Item, this>(PageClass, next as FinalRequestOptions);
  }

  /**
   * This page and those after it.
   *
   * @throws {PaginationError} The server leads back to a page that was seen before.
   */
  async *iterPages(): AsyncGenerator<this, void, undefined> {
    const watch = new CircleWatch();
    let page = this as this;
    yield page;
    while (page.hasNextPage()) {
      watch.visit(page);
      page = await page.getNextPage();
      yield page;
    }
  }

  /** The items of this page and of those after it. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Item, undefined> {
    return new PageIterator<Item>(this);
  }
}

/**
 * Notices lists that lead back to a page of theirs, and so would never end. By Brent's method: one
 * request, kept anew at every power of two, meets any circle without a list of all requests.
 *
 * @internal
 */
export class CircleWatch {
  #kept = '';
  #steps = 0;
  #limit = 1;

  /** @throws {PaginationError} The page after this one was visited before. */
  visit(page: AbstractPage<unknown>): void {
    const next = page.nextPageRequestOptions();
    if (!next) return;
    const key = pageKey(next);
    if (key === this.#kept) throw circular(next);
    this.#steps += 1;
    if (this.#steps === this.#limit) {
      this.#kept = key;
      this.#steps = 0;
      this.#limit *= 2;
    }
  }
}

function pageKey({ method, path, query, body }: PageRequestOptions): string {
  return JSON.stringify([method, path, query, body]);
}

function circular({ path, query }: PageRequestOptions): PaginationError {
  const { after } = (query ?? {}) as { after?: unknown };
  const cursor = typeof after === 'string' ? after : undefined;
  return new PaginationError({
    message: `The list ${path} never ends: the server names a page as next that it has sent before${cursor === undefined ? '' : ` (cursor ${cursor})`}.`,
    cursor,
  });
}
