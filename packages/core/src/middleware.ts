import type { APIClient } from './client.js';
import type { RateLimit } from './rate-limit.js';
import type { FinalRequestOptions } from './request-options.js';

/**
 * A call on its way out. Change it, or pass a changed copy to `next`.
 *
 * @public
 */
export interface MiddlewareRequest extends FinalRequestOptions {
  readonly client: APIClient;
  /** Lower-case names. A null removes a header that the client would send. */
  headers: Record<string, string | null>;
  /** The operation's id in the API document, where the resource names it. */
  readonly operation: string | undefined;
}

/**
 * How long a call took, milliseconds.
 *
 * @public
 */
export interface CallTiming {
  /** When the call began, milliseconds since the epoch. */
  readonly startedAtMs: number;
  /** From the beginning of the call to the headers of the answer, earlier attempts included. */
  readonly headersMs: number;
  /** From the beginning of the call to the end of the body, once it has been read. */
  readonly totalMs: number | undefined;
}

/**
 * The facts of an answered call.
 *
 * @public
 */
export interface CallFacts {
  /** The `x-request-id` of the answer. */
  readonly requestID: string | null;
  /** From the `x-ratelimit-*` headers. Undefined if there are none. */
  readonly rateLimit: RateLimit | undefined;
  /** How many attempts the call took. */
  readonly attempts: number;
  readonly timing: CallTiming;
}

/**
 * An answered call on its way in. However many observers there are, the body is read once: `data()`
 * is the very object that the caller gets, and `response.json()`, `text()` and so on share one read.
 *
 * @public
 */
export interface MiddlewareResponse extends CallFacts {
  readonly response: Response;
  /** The result: parsed JSON, a stream, or the response of a binary operation. */
  data(): Promise<unknown>;
  /** Sees each item of a stream before the caller does; `onEnd` with the error that ended it. */
  observe(onItem: (item: unknown) => void, onEnd?: (error?: unknown) => void): void;
  /** The same answer with another result. */
  withData(data: unknown): MiddlewareResponse;
}

/**
 * Code around a whole call, retries included. The first in the list is the outermost. It may change
 * the request, answer it without calling `next` (with a `Response`, say), call `next` again, and see
 * how many attempts were made.
 *
 * @public
 */
export type Middleware = (
  request: MiddlewareRequest,
  next: (request?: MiddlewareRequest) => Promise<MiddlewareResponse>,
) => Promise<MiddlewareResponse | Response>;
