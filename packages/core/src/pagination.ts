import { AbstractPage, type PageRequestOptions } from './abstract-page.js';
import type { APIClient } from './client.js';
import { InvalidResponseError } from './errors/invalid-response-error.js';
import type { FinalRequestOptions } from './request-options.js';

export { AbstractPage, type PageRequestOptions } from './abstract-page.js';
export { PagePromise } from './page-promise.js';

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
 * A list that comes whole.
 *
 * @public
 */
export class Page<Item> extends AbstractPage<Item> implements PageResponse<Item> {
  data: Item[];
  object: string;

  constructor(
    client: APIClient,
    response: Response,
    body: PageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = itemsOf(body, response);
    this.object = body.object;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
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
 * Where in a list to begin, and how much of it a page holds.
 *
 * @public
 */
export interface CursorPageParams {
  /** The identifier of the last item before the wanted ones. */
  after?: string;
  /** How many items a page holds at most. */
  limit?: number;
}

/**
 * A list that goes on after the identifier of its last item.
 *
 * @public
 */
export class CursorPage<Item extends { id: string }>
  extends AbstractPage<Item>
  implements CursorPageResponse<Item>
{
  data: Item[];
  has_more: boolean;

  constructor(
    client: APIClient,
    response: Response,
    body: CursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = itemsOf(body, response);
    this.has_more = body.has_more || false;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  override hasNextPage(): boolean {
    return this.has_more !== false && super.hasNextPage();
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return pageAfter(this.options, this.getPaginatedItems().at(-1)?.id);
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
 * Where in a list to begin, and how much of it a page holds.
 *
 * @public
 */
export interface ConversationCursorPageParams {
  /** The `last_id` of the page before the wanted one. */
  after?: string;
  /** How many items a page holds at most. */
  limit?: number;
}

/**
 * A list that goes on after `last_id`.
 *
 * @public
 */
export class ConversationCursorPage<Item>
  extends AbstractPage<Item>
  implements ConversationCursorPageResponse<Item>
{
  data: Item[];
  has_more: boolean;
  last_id: string;

  constructor(
    client: APIClient,
    response: Response,
    body: ConversationCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = itemsOf(body, response);
    this.has_more = body.has_more || false;
    this.last_id = body.last_id || '';
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  // The cursor does not depend on the items: a page may be empty and have others after it.
  override hasNextPage(): boolean {
    return this.has_more !== false && this.nextPageRequestOptions() !== null;
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return pageAfter(this.options, this.last_id);
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
 * Where in a list to begin, and how much of it a page holds.
 *
 * @public
 */
export interface NextCursorPageParams {
  /** The `next` of the page before the wanted one. */
  after?: string;
  /** How many items a page holds at most. */
  limit?: number;
}

/**
 * A list that goes on at `next`.
 *
 * @public
 */
export class NextCursorPage<Item>
  extends AbstractPage<Item>
  implements NextCursorPageResponse<Item>
{
  data: Item[];
  has_more: boolean;
  next: string | null;

  constructor(
    client: APIClient,
    response: Response,
    body: NextCursorPageResponse<Item>,
    options: FinalRequestOptions,
  ) {
    super(client, response, body, options);
    this.data = itemsOf(body, response);
    this.has_more = body.has_more || false;
    this.next = body.next || null;
  }

  getPaginatedItems(): Item[] {
    return this.data ?? [];
  }

  // As above: an empty page may name a next one.
  override hasNextPage(): boolean {
    return this.has_more !== false && this.nextPageRequestOptions() !== null;
  }

  nextPageRequestOptions(): PageRequestOptions | null {
    return pageAfter(this.options, this.next);
  }
}

function pageAfter(
  options: FinalRequestOptions,
  cursor: string | null | undefined,
): PageRequestOptions | null {
  return cursor ? { ...options, query: { ...options.query, after: cursor } } : null;
}

/** The items of a list; a list without `data` is empty. */
function itemsOf<Item>(body: { data: Item[] }, response: Response): Item[] {
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
    const items: unknown = body.data ?? [];
    if (Array.isArray(items)) return items as Item[];
  }
  throw new InvalidResponseError({ message: 'The server answered no list.', response });
}
