import { badRequest, notFound } from '../http/api-error.js';
import type { JsonObject } from '../json.js';

/** A stored object of the API. @internal */
export type StoredObject = JsonObject & { id: string };

/** The objects of one kind, in order of creation. @internal */
export class Collection<T extends StoredObject = StoredObject> {
  #items = new Map<string, T>();

  /**
   * @param kind Name of such an object in errors: `file`.
   * @param onDelete Receives the id of each deleted object.
   */
  constructor(
    readonly kind: string,
    private readonly onDelete: (id: string) => void = () => {},
  ) {}

  get size(): number {
    return this.#items.size;
  }

  add(item: T): T {
    this.#items.set(item.id, item);
    return item;
  }

  find(id: string): T | undefined {
    return this.#items.get(id);
  }

  /** @throws {ApiError} 404 with `param` as the invalid parameter. */
  get(id: string, param?: string | null): T {
    const item = this.#items.get(id);
    if (!item) throw notFound(this.kind, id, param);
    return item;
  }

  delete(id: string): T {
    const item = this.get(id);
    this.#items.delete(id);
    this.onDelete(id);
    return item;
  }

  all(): T[] {
    return [...this.#items.values()];
  }
}

/** Returns one page of objects in the API's list format. @internal */
export function listPage(
  items: StoredObject[],
  query: URLSearchParams,
  defaults: { order?: 'asc' | 'desc'; limit?: number; minLimit?: number; maxLimit?: number } = {},
): JsonObject {
  const order = query.get('order') ?? defaults.order ?? 'desc';
  if (order !== 'asc' && order !== 'desc') {
    throw badRequest(
      `Invalid value: '${order}'. Supported values are: 'asc' and 'desc'.`,
      'order',
      'invalid_value',
    );
  }
  const limit = readLimit(query, defaults);
  const ordered = order === 'asc' ? items : [...items].reverse();
  const after = query.get('after');
  const before = query.get('before');
  const start = after === null ? 0 : cursor(ordered, after, 'after') + 1;
  const end = before === null ? ordered.length : cursor(ordered, before, 'before');
  // With `before` the page holds the objects closest to the cursor, still in list order.
  const from = before !== null && after === null ? Math.max(start, end - limit) : start;
  const data = ordered.slice(from, Math.min(end, from + limit));
  return {
    object: 'list',
    data,
    first_id: data[0]?.id ?? '',
    last_id: data.at(-1)?.id ?? '',
    has_more: before !== null && after === null ? from > start : from + limit < end,
  };
}

function readLimit(query: URLSearchParams, { limit = 20, minLimit = 1, maxLimit = 100 }): number {
  const text = query.get('limit');
  if (text === null) return limit;
  const value = Number(text);
  if (!Number.isInteger(value) || value < minLimit || value > maxLimit) {
    throw badRequest(
      `Invalid 'limit': expected an integer from ${minLimit} to ${maxLimit}, but got '${text}' instead.`,
      'limit',
      'invalid_value',
    );
  }
  return value;
}

function cursor(items: StoredObject[], id: string, param: string): number {
  const index = items.findIndex((item) => item.id === id);
  if (index < 0)
    throw badRequest(
      `Invalid '${param}': there is no object with the id '${id}'.`,
      param,
      'invalid_cursor',
    );
  return index;
}
