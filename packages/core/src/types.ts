/**
 * A `fetch` function. It is called for exactly one request each time, so whatever it does (logging,
 * signing, mocking) wraps one attempt and no more.
 *
 * @public
 */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** @public */
export type PromiseOrValue<T> = T | Promise<T>;

/** @public */
export type HTTPMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/**
 * What is handed to `fetch` besides what the client sets itself. Runtimes know more members than
 * the standard: `dispatcher` (undici on Node), `client` (Deno), `proxy`, `tls` and `unix` (Bun).
 *
 * @public
 */
export type FetchOptions = Omit<
  RequestInit,
  'body' | 'headers' | 'method' | 'signal' | 'dispatcher' | 'client' | 'proxy' | 'tls' | 'unix'
> & {
  dispatcher?: unknown;
  client?: unknown;
  proxy?: unknown;
  tls?: unknown;
  unix?: unknown;
};

/**
 * The name under which `openai` users know {@link FetchOptions}.
 *
 * @public
 */
export type MergedRequestInit = FetchOptions;

/**
 * Supplies an API key whenever one is needed, before each attempt.
 *
 * @public
 */
export type ApiKeySetter = () => Promise<string>;

/**
 * Object results carry the id of the request, non-enumerable.
 *
 * @public
 */
export type WithRequestID<T> =
  // A result that is open to anything stays so.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  T extends any[] | Response | AbstractPageLike
    ? T
    : // eslint-disable-next-line @typescript-eslint/no-explicit-any
      T extends Record<string, any>
      ? T & { _request_id?: string | null }
      : T;

interface AbstractPageLike {
  getPaginatedItems(): unknown[];
  hasNextPage(): boolean;
}
