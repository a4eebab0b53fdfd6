import type { asBinaryResponse } from './binary-response.js';
import type { HeadersLike } from './headers.js';
import type { Middleware } from './middleware.js';
import type { OnRetry, ShouldRetry } from './retry-policy.js';
import type { StreamEnd } from './stream-context.js';
import type { FetchOptions, HTTPMethod } from './types.js';

/**
 * Progress of a request body on its way out.
 *
 * @public
 */
export interface UploadProgress {
  readonly loadedBytes: number;
  /** Undefined where the length cannot be known beforehand. */
  readonly totalBytes: number | undefined;
}

/**
 * What each call may set for itself. Everything else comes from the client.
 *
 * @public
 */
export interface RequestOptions {
  method?: HTTPMethod | undefined;
  path?: string | undefined;
  /** Query parameters; arrays are sent as `name[]`, objects as `name[key]`. */
  query?: object | undefined | null;
  body?: unknown;
  /** Further headers. They win over the client's; null removes one. */
  headers?: HeadersLike;
  /** How many times a failed attempt is repeated. Default: the client's, 2. */
  maxRetries?: number | undefined;
  stream?: boolean | undefined;
  /**
   * Milliseconds for each attempt: until the headers of a stream, until the end of any other body.
   * Default: the client's, 600000.
   */
  timeout?: number | undefined;
  /** Milliseconds for the whole call: attempts, pauses and body. Default: the client's, none. */
  deadlineMs?: number | undefined;
  /** Milliseconds of silence that a stream survives. Default: the client's, 300000. 0 is for ever. */
  streamIdleTimeoutMs?: number | undefined;
  /** The longest `Retry-After` worth waiting for, milliseconds. Default: the client's, 60000. */
  maxRetryAfterMs?: number | undefined;
  /** Accept streams that end without their final event, as some servers send them. */
  allowUnterminatedStreams?: boolean | undefined;
  shouldRetry?: ShouldRetry | undefined;
  onRetry?: OnRetry | undefined;
  /** Runs inside the client's own middleware, around this call. */
  middleware?: readonly Middleware[] | undefined;
  /** Further members for `fetch`. */
  fetchOptions?: FetchOptions | undefined;
  /** Ends the call with an `APIUserAbortError`. */
  signal?: AbortSignal | undefined | null;
  /** Sent as `Idempotency-Key`, the same on each attempt. */
  idempotencyKey?: string | undefined;
  /** Told of the bytes of the body that went out. */
  onUploadProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Replaces the client's base URL unless that was set by its user. */
  defaultBaseURL?: string | undefined;

  /** The operation's terminal rule. @internal */
  streamEnd?: StreamEnd<never> | undefined;
  /** @internal */
  __metadata?: Record<string, unknown> | undefined;
  /** The operation's id in the API document. @internal */
  __operation?: string | undefined;
  /** The result is the response: as it is (true), or made ready by a function. @internal */
  __binaryResponse?: boolean | typeof asBinaryResponse | undefined;
  /** @internal */
  __security?: SecuritySchemes | undefined;
  /** @internal */
  __synthesizeEventData?: boolean | undefined;
}

/**
 * Which credentials an operation takes. Default: the API key.
 *
 * @public
 */
export interface SecuritySchemes {
  bearerAuth?: boolean | undefined;
  adminAPIKeyAuth?: boolean | undefined;
}

/**
 * A call as the pipeline sees it.
 *
 * @public
 */
export interface FinalRequestOptions extends RequestOptions {
  method: HTTPMethod;
  path: string;
}
