import type { HeadersLike } from './headers.js';
import type { Logger, LogLevel } from './logger.js';
import type { Middleware } from './middleware.js';
import type { Provider } from './provider.js';
import type { OnRetry, ShouldRetry } from './retry-policy.js';
import type { ApiKeySetter, Fetch, FetchOptions } from './types.js';
import type { WorkloadIdentity } from './auth/types.js';

/**
 * What a client is made of. Everything has a default; what is missing is read from the environment.
 *
 * @public
 */
export interface ClientOptions {
  /** The API key, or a function that supplies one. Default: `OPENAI_API_KEY`. */
  apiKey?: string | ApiKeySetter | null | undefined;
  /** For the administration API. Default: `OPENAI_ADMIN_KEY`. */
  adminAPIKey?: string | null | undefined;
  /** Default: `OPENAI_ORG_ID`. */
  organization?: string | null | undefined;
  /** Default: `OPENAI_PROJECT_ID`. */
  project?: string | null | undefined;
  /** Default: `OPENAI_WEBHOOK_SECRET`. */
  webhookSecret?: string | null | undefined;
  /** Default: `OPENAI_BASE_URL`, else `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
  /**
   * Milliseconds for each attempt: until the headers of a stream, until the end of any other body.
   *
   * @defaultValue 600000
   */
  timeout?: number | undefined;
  /** Milliseconds for a whole call: attempts, pauses and body. Default: no limit. */
  deadlineMs?: number | undefined;
  /**
   * Milliseconds of silence that a stream survives. 0 is for ever.
   *
   * @defaultValue 300000
   */
  streamIdleTimeoutMs?: number | undefined;
  /**
   * How many times a failed attempt is repeated: after 408, 409, 429, 5xx and connection errors.
   *
   * @defaultValue 2
   */
  maxRetries?: number | undefined;
  /**
   * The longest `Retry-After` worth waiting for, milliseconds. Beyond it the call fails at once.
   *
   * @defaultValue 60000
   */
  maxRetryAfterMs?: number | undefined;
  /** Decides on retries; see {@link ShouldRetry} for what it cannot decide. */
  shouldRetry?: ShouldRetry | undefined;
  /** Told of each retry. */
  onRetry?: OnRetry | undefined;
  /** Code around each call; the first is the outermost. */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Sends a new `Idempotency-Key` with each POST, the same one on each of its attempts.
   *
   * @defaultValue false
   */
  idempotencyKeys?: boolean | undefined;
  /** Accept streams that end without their final event, as some servers send them. */
  allowUnterminatedStreams?: boolean | undefined;
  /** Further members for `fetch`. */
  fetchOptions?: FetchOptions | undefined;
  /** Sends one request. Default: the platform's. */
  fetch?: Fetch | undefined;
  /**
   * The URL of an HTTP proxy, `http://user:password@host:port`. On Node this needs the package
   * `undici`; Bun and Deno have it built in.
   */
  proxy?: string | URL | undefined;
  /** Sent with each request. A null removes a header that the client would send. */
  defaultHeaders?: HeadersLike;
  /** Sent with each request. */
  defaultQuery?: Record<string, string | undefined> | undefined;
  /** Browsers show the key to whoever opens their tools, so they have to be allowed. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** Default: `OPENAI_LOG`, else `warn`. */
  logLevel?: LogLevel | undefined;
  /** Default: `console`. */
  logger?: Logger | undefined;
  /** Exchanges the identity of a workload for short-lived tokens, in place of an API key. */
  workloadIdentity?: WorkloadIdentity | undefined;
  /** Another host of the API, such as Azure or Bedrock. */
  provider?: Provider | undefined;
  /** The `fetch` of the client that this one was made from. @internal */
  __fetch?: Fetch | undefined;
  /** Makes a client without credentials, for what needs none. @internal */
  __optionalCredentials?: boolean | undefined;
}
