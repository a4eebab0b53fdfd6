import { APIPromise, parseResponse } from '../answer/api-promise.js';
import type { CallResponse } from '../answer/answered-call.js';
import type { CallSettings } from '../call/hooks.js';
import type { FinalRequestOptions } from '../call/options.js';
import { OpenAIError } from '../errors/openai-error.js';
import { PaginationError } from '../errors/pagination-error.js';
import type { WithRequestID } from '../types.js';
import { iterateItems } from './page-iterator.js';

// One module, since a page requests the promise of the next page, which creates a page.

/**
 * The client of a page, which requests the pages that follow.
 *
 * @internal
 */
export interface PageClient extends CallSettings {
  requestAPIList<Item, PageClass extends AbstractPage<Item>>(
    Page: PageConstructor<PageClass>,
    options: FinalRequestOptions,
  ): PagePromise<PageClass, Item>;
}

/**
 * The part of a request that changes from page to page.
 *
 * @public
 */
export type PageRequestOptions = Pick<
  FinalRequestOptions,
  'query' | 'headers' | 'body' | 'path' | 'method'
>;

/**
 * The constructor of a page class.
 *
 * @public
 */
export type PageConstructor<PageClass> = new (
  client: PageClient,
  response: Response,
  // Each page class declares the type of its body.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any,
  options: FinalRequestOptions,
) => PageClass;

/**
 * One page of a list. Iteration continues with the pages that follow, each of which is requested
 * after the last item of the previous one.
 *
 * @public
 */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  /** Creates the promise of a page; static, so that only programs with lists bundle it. @internal */
  static _promise<PageClass extends AbstractPage<unknown>>(
    this: PageConstructor<PageClass>,
    client: PageClient,
    response: Promise<CallResponse>,
  ): PagePromise<PageClass> {
    return new PagePromise(client, response, this);
  }

  readonly #client: PageClient;
  declare protected options: FinalRequestOptions;
  declare protected response: Response;
  declare protected body: unknown;

  constructor(client: PageClient, response: Response, body: unknown, options: FinalRequestOptions) {
    this.#client = client;
    // Accessors, so that inspection and JSON show only the list, and none of the credentials.
    for (const [name, given] of Object.entries({ options, response, body })) {
      let value: unknown = given;
      const set = (other: unknown): unknown => (value = other);
      Object.defineProperty(this, name, { get: () => value, set, configurable: true });
    }
  }

  /** Returns the request of the next page; null if there is none. */
  abstract nextPageRequestOptions(): PageRequestOptions | null;

  /** Returns the items of this page. */
  abstract getPaginatedItems(): Item[];

  /** Returns true if there may be a next page. */
  hasNextPage(): boolean {
    return this.getPaginatedItems().length > 0 && this.nextPageRequestOptions() !== null;
  }

  /**
   * Requests the next page.
   *
   * @throws {OpenAIError} There is none; check `hasNextPage` first.
   * @throws {PaginationError} The server returned the cursor of this page as the next one.
   * @throws {APIError} The request failed.
   */
  async getNextPage(): Promise<this> {
    const next = this.nextPageRequestOptions();
    if (!next) {
      throw new OpenAIError('This is the last page; call `hasNextPage()` before `getNextPage()`.');
    }
    if (pageKey(next) === pageKey(this.options)) throw circular(next);
    const PageClass = this.constructor as PageConstructor<this>;
    return this.#client.requestAPIList<Item, this>(PageClass, next as FinalRequestOptions);
  }

  /**
   * Iterates over this page and the pages that follow.
   *
   * @throws {PaginationError} The server repeats a cursor.
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

  /** Iterates over the items of this page and of the pages that follow. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    return iterateItems<Item>(this);
  }
}

/**
 * The promise of a list operation: resolves to its first page, and iterates over the items of all
 * pages.
 *
 * @public
 */
export class PagePromise<
  PageClass extends AbstractPage<Item>,
  Item = ReturnType<PageClass['getPaginatedItems']>[number],
>
  extends APIPromise<PageClass>
  implements AsyncIterable<Item>
{
  constructor(
    client: PageClient,
    responsePromise: Promise<CallResponse>,
    Page: PageConstructor<PageClass>,
  ) {
    super(client, responsePromise, async (caller, answer) => {
      const body = await parseResponse<object>(caller, answer);
      // The page needs only the headers of the response, so its body need not be readable again.
      const response = answer.raw ?? answer.response;
      return new Page(client, response, body, answer.options) as WithRequestID<PageClass>;
    });
  }

  /** Iterates over the items of the first page and of the pages that follow. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, undefined> {
    return iterateItems<Item>(this as PromiseLike<AbstractPage<Item>>);
  }
}

function pageKey({ method, path, query, body }: PageRequestOptions): string {
  return JSON.stringify([method, path, query, body]);
}

function circular({ path, query }: PageRequestOptions): PaginationError {
  const { after } = (query ?? {}) as { after?: unknown };
  const cursor = typeof after === 'string' ? after : undefined;
  return new PaginationError({
    message: `The list ${path} never ends: its next page was sent before${cursor === undefined ? '' : ` (cursor ${cursor})`}.`,
    cursor,
  });
}
