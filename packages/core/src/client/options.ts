import type {
  WorkloadIdentity,
  X509Credential,
  X509Transport,
  X509WorkloadIdentity,
} from '../auth/types.js';
import type { Logger, LogLevel } from '../call/logger.js';
import type { FinalRequestOptions, Middleware } from '../call/options.js';
import type { OnRepair } from '../call/repairs.js';
import type { OnRetry, ShouldRetry } from '../call/retry-context.js';
import type { ApiKeySetter, Fetch, FetchOptions } from '../types.js';
import type { HeadersLike } from '../wire/headers.js';
import type { HOME } from '../wire/url.js';

// Registered symbols, since resources and clients may come from different copies of this package.
// Symbols, since completion lists of options would show named members.

/** The key of the `fetch` that a client shares with its copies. @internal */
export const SHARED_FETCH: unique symbol = Symbol.for('@oai/core.sharedFetch') as never;

/** The key of the flag that permits a client without credentials. @internal */
export const OPTIONAL_CREDENTIALS: unique symbol = Symbol.for(
  '@oai/core.optionalCredentials',
) as never;

/**
 * The options of a client. All are optional; credentials are read from the environment by default.
 *
 * @public
 */
export interface ClientOptions {
  /** The API key, or a function that supplies one. Default: `OPENAI_API_KEY`. */
  apiKey?: string | ApiKeySetter | null | undefined;
  /** The key of the administration API. Default: `OPENAI_ADMIN_KEY`. */
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
   * Milliseconds for each attempt: until the response headers for a stream, until the end of any
   * other body.
   *
   * @defaultValue 600000
   */
  timeout?: number | undefined;
  /** Milliseconds for a whole call: attempts, delays and body. Default: no limit. */
  deadlineMs?: number | undefined;
  /**
   * The longest silence of a stream, milliseconds. 0: no limit.
   *
   * @defaultValue 300000
   */
  streamIdleTimeoutMs?: number | undefined;
  /**
   * The maximum size of one event of a stream, bytes. 0: no limit. A larger one fails with an
   * `InvalidResponseError`.
   *
   * @defaultValue 134217728
   */
  maxEventBytes?: number | undefined;
  /**
   * The maximum number of retries. Retried are 408, 409, 429, 5xx and connection errors.
   *
   * @defaultValue 2
   */
  maxRetries?: number | undefined;
  /**
   * The longest accepted `Retry-After`, milliseconds. Beyond it the call fails at once.
   *
   * @defaultValue 60000
   */
  maxRetryAfterMs?: number | undefined;
  /** Decides about retries; see {@link ShouldRetry} for its limits. */
  shouldRetry?: ShouldRetry | undefined;
  /** Called with each retry. */
  onRetry?: OnRetry | undefined;
  /** Called by the helpers with each irregularity of an answer that they have repaired. */
  onRepair?: OnRepair | undefined;
  /** Code around each call; the first is the outermost. */
  middleware?: readonly Middleware[] | undefined;
  /**
   * True to send an `Idempotency-Key` with each POST, the same with each of its attempts.
   *
   * @defaultValue false
   */
  idempotencyKeys?: boolean | undefined;
  /** True to accept streams that end without their final event, as some servers send them. */
  allowUnterminatedStreams?: boolean | undefined;
  /** Additional members of the `init` argument of `fetch`. */
  fetchOptions?: FetchOptions | undefined;
  /** Sends one request. Default: `fetch` of the platform. */
  fetch?: Fetch | undefined;
  /**
   * The URL of an HTTP proxy, `http://user:password@host:port`. On Node this requires the package
   * `undici`; Bun and Deno support it themselves.
   */
  proxy?: string | URL | undefined;
  /** Headers of each request. Null removes a header of the client. */
  defaultHeaders?: HeadersLike;
  /** Query parameters of each request. */
  defaultQuery?: Record<string, string | undefined> | undefined;
  /** True to permit use in a browser, where every visitor can read the key. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /** Default: `OPENAI_LOG`, else `warn`. */
  logLevel?: LogLevel | undefined;
  /** Default: `console`. */
  logger?: Logger | undefined;
  /** Exchanges a workload identity for short-lived tokens, instead of an API key. */
  workloadIdentity?: WorkloadIdentity | X509WorkloadIdentity | undefined;
  /** A client certificate, instead of an API key: the result of `fromX509`. Only on Node. */
  credential?: X509Credential | undefined;
  /** The connections of a `workloadIdentity` with a certificate. Only on Node. */
  x509Transport?: X509Transport | undefined;
  /** Another host of the API, such as Azure or Bedrock. */
  provider?: Provider | undefined;
  /** @internal */
  [HOME]?: string | undefined;
  /** @internal */
  [SHARED_FETCH]?: Fetch | undefined;
  /** @internal */
  [OPTIONAL_CREDENTIALS]?: boolean | undefined;
}

/**
 * Another host of the API (a cloud provider): its URL, authorization and version rules.
 *
 * @public
 */
export interface Provider {
  /** Identifies the provider in inspection. */
  readonly name?: string;
  /**
   * Called once by the constructor of the client.
   *
   * @returns Defaults for options that the user has not set, such as the base URL.
   */
  configure?(options: ClientOptions): Partial<ClientOptions>;
  /** Changes path, query or headers of an attempt. Each attempt starts from the original options. */
  prepareOptions?(options: FinalRequestOptions): void | Promise<void>;
  /** Returns the authorization headers of an attempt, which replace the API key. */
  authHeaders?(options: FinalRequestOptions): HeadersLike | Promise<HeadersLike>;
  /** Signs the finished request of an attempt; may change its headers. */
  prepareRequest?(
    request: RequestInit & { headers: Headers },
    context: { url: string; options: FinalRequestOptions },
  ): void | Promise<void>;
}

/** Returns the options that a client was created with, which are a protected member. @internal */
export function optionsOf(client: object): ClientOptions {
  return (client as { _options?: ClientOptions })._options ?? {};
}
