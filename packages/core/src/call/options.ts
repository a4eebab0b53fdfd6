// One module, since the options of a call contain middleware, and middleware receives options.
// eslint-disable-next-line workspace/one-way-imports -- middleware receives the client, whose class is public
import type { APIClient } from '../client/client.js';
import type { RateLimit } from '../rate-limit.js';
import type { BinaryContext, StreamEnd } from '../stream/context.js';
import type { FetchOptions, HTTPMethod } from '../types.js';
import type { UploadProgress } from '../wire/encoded-body.js';
import type { HeadersLike } from '../wire/headers.js';
import type { OnRepair } from './repairs.js';
import type { OnRetry, ShouldRetry } from './retry-context.js';

/**
 * The options of a single call. Those that are not set are taken from the client.
 *
 * @public
 */
export interface RequestOptions {
  method?: HTTPMethod | undefined;
  path?: string | undefined;
  /** Query parameters; arrays are sent as `name[]`, objects as `name[key]`. */
  query?: object | undefined | null;
  body?: unknown;
  /** Additional headers. They override those of the client; null removes one. */
  headers?: HeadersLike;
  /** The maximum number of retries. Default: that of the client, 2. */
  maxRetries?: number | undefined;
  stream?: boolean | undefined;
  /**
   * Milliseconds for each attempt: until the response headers for a stream, until the end of any
   * other body. Default: that of the client, 600000.
   */
  timeout?: number | undefined;
  /**
   * Milliseconds for the whole call: middleware, attempts, delays and body. Default: that of the client, no
   * limit.
   */
  deadlineMs?: number | undefined;
  /** The longest silence of a stream, milliseconds; 0: no limit. Default: that of the client, 300000. */
  streamIdleTimeoutMs?: number | undefined;
  /** The maximum size of one event of a stream, bytes; 0: no limit. Default: that of the client, 134217728. */
  maxEventBytes?: number | undefined;
  /** The longest accepted `Retry-After`, milliseconds. Default: that of the client, 60000. */
  maxRetryAfterMs?: number | undefined;
  /** True to accept streams that end without their final event, as some servers send them. */
  allowUnterminatedStreams?: boolean | undefined;
  shouldRetry?: ShouldRetry | undefined;
  onRetry?: OnRetry | undefined;
  /** Called by the helpers with each irregularity of an answer that they have repaired. */
  onRepair?: OnRepair | undefined;
  /**
   * Handles a text that cannot be parsed, in `parse` and `stream`: `throw` fails with the error of the
   * parser, `return` sets `parsed` to null and `parse_error` to the error. Default `throw`.
   */
  parseErrors?: 'throw' | 'return' | undefined;
  /** Runs inside the middleware of the client. */
  middleware?: readonly Middleware[] | undefined;
  /** Additional members of the `init` argument of `fetch`. */
  fetchOptions?: FetchOptions | undefined;
  /** Aborts the call with an `APIUserAbortError`. */
  signal?: AbortSignal | undefined | null;
  /** Sent as `Idempotency-Key` with each attempt. */
  idempotencyKey?: string | undefined;
  /** Called while the request body is sent. */
  onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Replaces the base URL of the client, unless the user has set one. */
  defaultBaseURL?: string | undefined;
}

/**
 * The options of a call by a resource, which adds the facts of the operation to those of the caller.
 *
 * @public
 */
export interface OperationRequestOptions extends RequestOptions {
  /** The terminal rule of the operation. @internal */
  streamEnd?: StreamEnd<never> | undefined;
  /** Reads a streamed result, for a client without this part. @internal */
  __openStream?: ((answer: never) => Promise<unknown>) | undefined;
  /** @internal */
  __metadata?: Record<string, unknown> | undefined;
  /** The method that makes the call, such as `chat.completions.create`. @internal */
  __operation?: string | undefined;
  /** The result is the response, unchanged (true) or adapted by a function. @internal */
  __binaryResponse?:
    boolean | ((response: Response, context: BinaryContext) => Response) | undefined;
  /** @internal */
  __security?: SecuritySchemes | undefined;
  /** @internal */
  __synthesizeEventData?: boolean | undefined;
}

/**
 * The kinds of credentials that an operation accepts. Default: the API key.
 *
 * @public
 */
export interface SecuritySchemes {
  bearerAuth?: boolean | undefined;
  adminAPIKeyAuth?: boolean | undefined;
}

/**
 * The options of a call, with its method and path.
 *
 * @public
 */
export interface FinalRequestOptions extends OperationRequestOptions {
  method: HTTPMethod;
  path: string;
}

/**
 * The options of a client that apply to calls without options of their own.
 *
 * @internal
 */
export interface CallDefaults extends Pick<
  RequestOptions,
  | 'deadlineMs'
  | 'streamIdleTimeoutMs'
  | 'maxEventBytes'
  | 'maxRetryAfterMs'
  | 'allowUnterminatedStreams'
  | 'shouldRetry'
  | 'onRetry'
  | 'onRepair'
  | 'middleware'
> {
  readonly idempotencyKeys?: boolean | undefined;
  readonly apiKey?: unknown;
  readonly provider?: unknown;
  readonly workloadIdentity?: unknown;
}

/**
 * A call that passes through middleware. Modify it, or pass a modified copy to `next`.
 *
 * @public
 */
export interface MiddlewareRequest extends RequestOptions {
  method: HTTPMethod;
  path: string;
  readonly client: APIClient;
  /** Header names are in lower case. Null removes a header of the client. */
  headers: Record<string, string | null>;
  /**
   * The method that makes the call, such as `chat.completions.create`: a name for metrics and spans,
   * as `path` contains ids. Undefined for `client.get`, `client.post` and so on.
   */
  readonly operation: string | undefined;
}

/**
 * The duration of a call, milliseconds.
 *
 * @public
 */
export interface CallTiming {
  /** The start of the call, milliseconds since the epoch. */
  readonly startedAtMs: number;
  /** From the start of the call to the response headers, including earlier attempts. */
  readonly headersMs: number;
  /** From the start of the call to the end of the body; undefined until then. */
  readonly totalMs: number | undefined;
}

/**
 * The facts of an answered call.
 *
 * @public
 */
export interface CallFacts {
  /** The `x-request-id` header of the response. */
  readonly requestID: string | null;
  /** The values of the `x-ratelimit-*` headers; undefined if there are none. */
  readonly rateLimit: RateLimit | undefined;
  /** The number of attempts. */
  readonly attempts: number;
  readonly timing: CallTiming;
}

/**
 * The response of a call that passes through middleware. The body is read only once: `data()`
 * returns the same object that the caller receives, and `response.json()`, `text()` and so on share
 * one read.
 *
 * @public
 */
export interface MiddlewareResponse extends CallFacts {
  readonly response: Response;
  /** The result: parsed JSON, a stream, or the response of a binary operation. */
  data(): Promise<unknown>;
  /** Observes the items of a stream before the caller; `onEnd` receives the error that ended it. */
  observe(onItem: (item: unknown) => void, onEnd?: (error?: unknown) => void): void;
  /** Returns the same response with another result. */
  withData(data: unknown): MiddlewareResponse;
}

/**
 * Code around a whole call, including its retries. The first in the list is the outermost. It may
 * modify the request, return a `Response` without calling `next`, call `next` repeatedly, and see
 * the number of attempts.
 *
 * @public
 */
export type Middleware = (
  request: MiddlewareRequest,
  next: (request?: MiddlewareRequest) => Promise<MiddlewareResponse>,
) => Promise<MiddlewareResponse | Response>;
