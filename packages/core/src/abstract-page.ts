import type { CallResponse } from './call-response.js';
import type { APIClient } from './client.js';
import { OpenAIError } from './errors/openai-error.js';
import { PaginationError } from './errors/pagination-error.js';
import { iterateItems } from './page-iterator.js';
import { PagePromise, type PageConstructor } from './page-promise.js';
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
  /** Makes the promise of a page; here, so that only programs with lists bundle it. @internal */
  static _promise<PageClass extends AbstractPage<unknown>>(
    this: PageConstructor<PageClass>,
    client: APIClient,
    response: Promise<CallResponse>,
  ): PagePromise<PageClass> {
    return new PagePromise(client, response, this);
  }

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
    const seen = new Set<string>();
    let page = this as this;
    yield page;
    while (page.hasNextPage()) {
      const next = page.nextPageRequestOptions()!;
      const key = pageKey(next);
      if (seen.has(key)) throw circular(next);
      seen.add(key);
      page = await page.getNextPage();
      yield page;
    }
  }

  /** The items of this page and of those after it. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    return iterateItems<Item>(this);
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
