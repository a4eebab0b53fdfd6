/**
 * A `fetch` function. It is called once for each request, so custom behaviour (logging, signing,
 * mocking) applies to exactly one attempt.
 *
 * @public
 */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** @public */
export type PromiseOrValue<T> = T | Promise<T>;

/** @public */
export type HTTPMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/**
 * Additional members of the `init` argument of `fetch`. Some are specific to a runtime: `dispatcher`
 * (undici on Node), `client` (Deno), `proxy`, `tls` and `unix` (Bun).
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
 * An alias of {@link FetchOptions}, under the name that `openai` uses.
 *
 * @public
 */
export type MergedRequestInit = FetchOptions;

/**
 * Supplies an API key before each attempt.
 *
 * @public
 */
export type ApiKeySetter = () => Promise<string>;

/**
 * A result with the id of its request, a non-enumerable property of objects.
 *
 * @public
 */
export type WithRequestID<T> =
  // A result of type `any` must remain `any`.
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
