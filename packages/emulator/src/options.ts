import type { Bytes } from './bytes.js';
import type { Clock } from './clock.js';

/**
 * A file that exists when the emulator starts.
 *
 * @public
 */
export interface SeedFile {
  /** Identifier, such as `file-abc123`. Default: the next one. */
  id?: string | undefined;
  filename: string;
  purpose: string;
  content: string | Bytes;
}

/** The limits of one API key. Default of both: no limit. @public */
export interface RateLimit {
  requestsPerMinute?: number | undefined;
  tokensPerMinute?: number | undefined;
}

/** The limits of each model, for each API key. @public */
export interface RateLimits extends RateLimit {
  /** Limits of single models, by name. */
  models?: Record<string, RateLimit> | undefined;
}

/**
 * How webhooks are delivered to the endpoints that the API creates.
 *
 * @public
 */
export interface WebhookDeliveryOptions {
  /**
   * Hosts that endpoints may be on, besides those of this machine: `app.test`. What goes to any other
   * is not sent. Default: none.
   */
  hosts?: string[] | undefined;
  /** Number of attempts, the first one included. Default 5. */
  attempts?: number | undefined;
  /** Pause before the second attempt, milliseconds; each further one is twice as long. Default 1000. */
  retryAfterMs?: number | undefined;
  /** Time for an endpoint to respond, milliseconds. Default 10000. */
  timeoutMs?: number | undefined;
  /** Sends the requests, to any host: a handler that takes a request, for example. Default: `fetch`. */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
}

/** The price of a model, US dollars per million tokens. Default of both: 0. @public */
export interface TokenPrice {
  input?: number | undefined;
  output?: number | undefined;
}

/** @public */
export interface EmulatorOptions {
  /** Accepted API keys. Default: any non-empty key. */
  apiKeys?: string[] | undefined;
  /** Models that exist in addition to those of the API. */
  models?: string[] | undefined;
  /** Accept any model name. Default false. */
  allowUnknownModels?: boolean | undefined;
  /** Refuse requests that need an answer of a model and match no script. Default false. */
  strict?: boolean | undefined;
  /** Files that exist when the emulator starts. */
  files?: SeedFile[] | undefined;
  /** Pause before each response, milliseconds. Default 0. */
  latencyMs?: number | undefined;
  /** Pause before each event of a stream, milliseconds. Default 0. */
  chunkDelayMs?: number | undefined;
  /** Number of reads after which work in progress is done. Default 2. */
  readsUntilDone?: number | undefined;
  /** Value of the `openai-poll-after-ms` header, milliseconds. Default 10. */
  pollAfterMs?: number | undefined;
  /** Maximum size of a request body, bytes. Default 512 MiB. */
  maxBodyBytes?: number | undefined;
  /** Value of the `x-ratelimit-limit-requests` header; not enforced. Default 10000. */
  requestsPerMinute?: number | undefined;
  /**
   * Limits that are enforced: requests with a JSON body that exceed them are refused with status
   * 429. A request counts as the larger of its output limit and a quarter of its bytes. Default: none.
   */
  rateLimits?: RateLimits | undefined;
  /** Number of requests to keep in `requests`, the latest ones. Default 10000. */
  maxRecordedRequests?: number | undefined;
  /**
   * Size of the bodies and WebSocket messages to keep in `requests`, bytes. Beyond it the oldest
   * requests lose theirs; the latest request keeps its body in any case. Default 64 MiB.
   */
  maxRecordedBytes?: number | undefined;
  /**
   * Size of the stored files, parts of uploads, pictures and skills, bytes. What exceeds it is
   * refused with status 400 and the code `insufficient_storage`. Default 1 GiB.
   */
  maxStoredBytes?: number | undefined;
  /** Prices by model, for the costs of the organization. Default: none, and so no costs. */
  prices?: Record<string, TokenPrice> | undefined;
  /** How webhooks are delivered to the endpoints that the API creates. */
  webhooks?: WebhookDeliveryOptions | undefined;
  /** Prefix of generated identifiers, to tell two emulators apart. Default ''. */
  seed?: string | undefined;
  /** Source of time. Default: the system clock. */
  clock?: Clock | undefined;
}
