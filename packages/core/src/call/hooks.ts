import type { APIError } from '../errors/api-error.js';
import type { FetchOptions } from '../types.js';
import type { HeadersLike, NullableHeaders } from '../wire/headers.js';
import type { Logger, LogLevel } from './logger.js';
import type { CallDefaults, FinalRequestOptions, SecuritySchemes } from './options.js';
import type { CallParts, PARTS } from './parts.js';
import type { Tracer } from './tracer.js';

/**
 * The request of one attempt, as returned by `buildRequest`.
 *
 * @public
 */
export interface BuiltRequest {
  req: RequestInit & { headers: Headers };
  url: string;
  /** Milliseconds. */
  timeout: number;
}

/** The key of the tracer of a client. @internal */
export const TRACER: unique symbol = Symbol('tracer');

/**
 * The public settings of a client that its calls read.
 *
 * @internal
 */
export interface CallSettings {
  readonly apiKey: string | null;
  readonly adminAPIKey: string | null;
  readonly webhookSecret: string | null;
  readonly organization: string | null;
  readonly project: string | null;
  readonly maxRetries: number;
  /** Milliseconds for each attempt. */
  readonly timeout: number;
  readonly logger: Logger;
  readonly logLevel: LogLevel | undefined;
  readonly fetchOptions: FetchOptions | undefined;
}

/**
 * All that calls read from a client, including members that are protected there.
 *
 * @internal
 */
export interface CallClient extends CallSettings {
  readonly _options: CallDefaults;
  readonly [TRACER]: Tracer | undefined;
  readonly [PARTS]?: CallParts | undefined;
}

/**
 * The methods of a client that its calls use and subclasses may override. In the client they are
 * protected, and must remain so: otherwise the overrides in existing subclasses would not compile.
 *
 * @internal
 */
export interface ClientHooks {
  prepareOptions?(options: FinalRequestOptions): Promise<void>;
  buildRequest(
    options: FinalRequestOptions,
    props?: { retryCount?: number },
  ): Promise<BuiltRequest>;
  prepareRequest?(
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
  /** Returns null, a record, or the result of `mergeHeaders`. */
  authHeaders(options: FinalRequestOptions, schemes?: SecuritySchemes): Promise<HeadersLike>;
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

/** @internal */
export function hooksOf(client: object): ClientHooks {
  return client as ClientHooks;
}
