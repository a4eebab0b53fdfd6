import type { APIClient } from './client.js';
import type { APIError } from './errors/api-error.js';
import type { HeadersLike, NullableHeaders } from './headers.js';
import type { FinalRequestOptions, SecuritySchemes } from './request-options.js';

/**
 * An attempt as `buildRequest` makes it.
 *
 * @public
 */
export interface BuiltRequest {
  req: RequestInit & { headers: Headers };
  url: string;
  /** Milliseconds. */
  timeout: number;
}

/**
 * The methods of a client that subclasses override, as the pipeline calls them. They are protected,
 * and must stay so for the overrides of existing subclasses to compile.
 *
 * @internal
 */
export interface ClientHooks {
  prepareOptions(options: FinalRequestOptions): Promise<void>;
  buildRequest(
    options: FinalRequestOptions,
    props?: { retryCount?: number },
  ): Promise<BuiltRequest>;
  prepareRequest(
    request: RequestInit,
    props: { url: string; options: FinalRequestOptions },
  ): Promise<void>;
  fetchWithAuth(
    url: string,
    init: RequestInit,
    timeout: number,
    controller: AbortController,
    schemes?: SecuritySchemes,
  ): Promise<Response>;
  /** Null, a record, or what `mergeHeaders` gives. */
  authHeaders(options: FinalRequestOptions, schemes?: SecuritySchemes): Promise<HeadersLike>;
  bearerAuth(options: FinalRequestOptions): Promise<NullableHeaders | undefined>;
  validateHeaders(headers: NullableHeaders, schemes?: SecuritySchemes): void;
  defaultHeaders(options: FinalRequestOptions): HeadersLike;
  defaultIdempotencyKey(): string;
  readonly idempotencyHeader?: string | undefined;
  makeStatusError(
    status: number,
    error: object,
    message: string | undefined,
    headers: Headers,
  ): APIError;
  _sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * What a hook gives that has nothing to do. An attempt that waited for it would only lose time.
 *
 * @internal
 */
export const NOTHING_TO_DO: Promise<void> = Promise.resolve();

/** @internal */
export function hooksOf(client: APIClient): ClientHooks {
  return client as unknown as ClientHooks;
}
