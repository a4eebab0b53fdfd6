import type { FinalRequestOptions } from '../call/options.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { AbstractPage, type PageClient, type PageRequestOptions } from './abstract-page.js';

/** The base class of all lists with the items in `data`. */
abstract class DataPage<Item> extends AbstractPage<Item> {
  data: Item[];

  constructor(
    client: PageClient,
    response: Response,
    body: { data: Item[] },
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = itemsOf(body, response);
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  /** Returns the request of the page with a query parameter; null without a value for it. */
  protected at(
    name: 'after' | 'page',
    value: string | null | undefined,
  ): PageRequestOptions | null {
    const { options } = this;
    return value ? { ...options, query: { ...options.query, [name]: value } } : null;
  }
}

/** The base class of all lists with a cursor. */
abstract class CursorDataPage<Item> extends DataPage<Item> {
  has_more: boolean;

  constructor(
    client: PageClient,
    response: Response,
    body: CursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.has_more = body.has_more || false;
  }

  // The cursor need not depend on the items, so an empty page may have a next one.
  override hasNextPage(): boolean {
    return this.has_more !== false && this.nextPageRequestOptions() !== null;
  }
}

/**
 * The body of a {@link Page}.
 *
 * @public
 */
export interface PageResponse<Item> {
  data: Item[];
  object: string;
}

/**
 * A list without further pages.
 *
 * @public
 */
export class Page<Item> extends DataPage<Item> implements PageResponse<Item> {
  object: string;

  constructor(
    client: PageClient,
    response: Response,
    body: PageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    // Some servers send a bare array, which has no place for a cursor.
    const page = Array.isArray(body) ? { data: body as Item[], object: 'list' } : body;
    super(client, response, page, options);
    this.object = page.object;
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return null;
  }
}

/**
 * The body of a {@link CursorPage}.
 *
 * @public
 */
export interface CursorPageResponse<Item> {
  data: Item[];
  has_more: boolean;
}

/**
 * The position in a list and the size of a page.
 *
 * @public
 */
export interface CursorPageParams {
  /** The id of the item before the first one of the page. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
}

/**
 * A list whose next page follows the id of the last item.
 *
 * @public
 */
export class CursorPage<Item extends { id?: unknown }>
  extends CursorDataPage<Item>
  implements CursorPageResponse<Item>
{
  nextPageRequestOptions(): PageRequestOptions | null {
    // Items may lack an id; the list then ends with them.
    return this.at('after', this.getPaginatedItems().at(-1)?.id as string | null | undefined);
  }
}

/**
 * The body of a {@link ConversationCursorPage}.
 *
 * @public
 */
export interface ConversationCursorPageResponse<Item> {
  data: Item[];
  has_more: boolean;
  last_id: string;
}

/**
 * The position in a list and the size of a page.
 *
 * @public
 */
export interface ConversationCursorPageParams {
  /** The `last_id` of the previous page. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
}

/**
 * A list whose next page follows `last_id`.
 *
 * @public
 */
export class ConversationCursorPage<Item>
  extends CursorDataPage<Item>
  implements ConversationCursorPageResponse<Item>
{
  last_id: string;

  constructor(
    client: PageClient,
    response: Response,
    body: ConversationCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.last_id = body.last_id || '';
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return this.at('after', this.last_id);
  }
}

/**
 * The body of a {@link NextCursorPage}.
 *
 * @public
 */
export interface NextCursorPageResponse<Item> {
  data: Item[];
  has_more: boolean;
  next: string | null;
}

/**
 * The position in a list and the size of a page.
 *
 * @public
 */
export interface NextCursorPageParams {
  /** The `next` of the previous page. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
}

/**
 * A list whose next page is at the cursor `next`.
 *
 * @public
 */
export class NextCursorPage<Item>
  extends CursorDataPage<Item>
  implements NextCursorPageResponse<Item>
{
  next: string | null;

  constructor(
    client: PageClient,
    response: Response,
    body: NextCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.next = body.next || null;
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return this.at('after', this.next);
  }
}

/**
 * The body of a {@link TokenPage}.
 *
 * @public
 */
export type TokenPageResponse<Item> = NextCursorPageResponse<Item>;

/**
 * The position in a list and the size of a page.
 *
 * @public
 */
export interface TokenPageParams {
  /** The `next` of the previous page. */
  page?: string;
  /** The maximum number of items of a page. */
  limit?: number;
}

/**
 * A list whose next page is requested by the token `next`, as the parameter `page`.
 *
 * @public
 */
export class TokenPage<Item> extends NextCursorPage<Item> {
  override nextPageRequestOptions(): PageRequestOptions | null {
    return this.at('page', this.next);
  }
}

/** Returns the items of a list; a list without `data` is empty. */
function itemsOf<Item>(body: { data: Item[] }, response: Response): Item[] {
  if (typeof body === 'object' && body && !Array.isArray(body)) {
    const items: unknown = body.data ?? [];
    if (Array.isArray(items)) return items as Item[];
  }
  throw new InvalidResponseError({ message: 'The server returned no list.', response });
}
