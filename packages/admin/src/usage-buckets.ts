import { PaginationError } from '@oai/core';

/** A page of usage or costs. @public */
export interface UsagePage<Bucket> {
  /** The buckets of time. */
  data: Bucket[];
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
}

/** The parameters that ask for a page; empty for the first one. @public */
export interface UsagePageParams {
  page?: string;
}

/**
 * Iterates over the buckets of usage or costs on all pages. A page is requested once the one before
 * it has been read.
 *
 * `GET /organization/usage/…` and `GET /organization/costs`
 *
 * @param requestPage Requests a page: a call of `usage` with the given parameters among its own.
 * @throws {PaginationError} The server names no next page although it has more, or repeats one.
 * @throws {APIError} A request failed.
 * @example
 * ```ts
 * import { usageBuckets } from '@oai/admin';
 *
 * const { usage } = client.admin.organization;
 * const costs = usageBuckets((page) => usage.costs({ start_time: 1764547200, ...page }));
 * for await (const { start_time, results } of costs) console.log(start_time, results);
 * ```
 * @public
 */
export async function* usageBuckets<Bucket>(
  requestPage: (page: UsagePageParams) => PromiseLike<UsagePage<Bucket>>,
): AsyncGenerator<Bucket, void, undefined> {
  const known = new Set<string>();
  let params: UsagePageParams = {};
  for (;;) {
    const { data, has_more, next_page } = await requestPage(params);
    yield* data;
    if (!has_more) return;
    if (!next_page || known.has(next_page)) {
      throw new PaginationError({
        message: next_page
          ? `The usage has no end: the server repeats the page ${JSON.stringify(next_page)}.`
          : 'The usage goes on, but the server names no `next_page`.',
        cursor: next_page ?? undefined,
      });
    }
    known.add(next_page);
    params = { page: next_page };
  }
}
