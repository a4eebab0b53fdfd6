import { APIPromise } from '../answer/api-promise.js';
import { atPath, sendCall } from '../answer/send-call.js';
import { buildRequest } from '../call/build-request.js';
import { TRACER, type BuiltRequest, type CallClient, type ClientHooks } from '../call/hooks.js';
import type { Logger, LogLevel } from '../call/logger.js';
import type {
  FinalRequestOptions,
  OperationRequestOptions,
  SecuritySchemes,
} from '../call/options.js';
import type { Tracer } from '../call/tracer.js';
import { errorForStatus, type APIError } from '../errors/api-error.js';
import { hide } from '../hide.js';
import type { AbstractPage, PageConstructor, PagePromise } from '../pages/abstract-page.js';
import { randomID } from '../random-id.js';
import { sleep } from '../timers.js';
import { bodySender } from '../transport/send-body.js';
import { fetchWithTimeout } from '../transport/transport.js';
import type { Fetch, FetchOptions, PromiseOrValue } from '../types.js';
import { mergeHeaders, type HeadersLike, type NullableHeaders } from '../wire/headers.js';
import { stringifyQuery } from '../wire/query.js';
import { joinURL, withSearch, HOME, isHome, movesHome, requireHome } from '../wire/url.js';
import {
  bearerHeader,
  callSupplier,
  fetchWithWorkloadToken,
  needsKey,
  requireCredential,
  suppliedKeyOf,
  supplyKey,
  type CaptureKey,
} from './credentials.js';
import { showAs } from './inspection.js';
import { SHARED_FETCH, type ClientOptions } from './options.js';
import { resolveAll } from './parts.js';

const DEFAULT_SCHEMES: SecuritySchemes = { bearerAuth: true };

/**
 * The client: settings, credentials, and the methods that send calls. Resources are created with one
 * (`new Chat(client)`); subclasses may override the protected methods.
 *
 * @public
 */
export class APIClient {
  declare apiKey: string | null;
  declare adminAPIKey: string | null;
  declare webhookSecret: string | null;
  declare organization: string | null;
  declare project: string | null;
  declare baseURL: string;
  declare maxRetries: number;
  /** Milliseconds for each attempt. */
  declare timeout: number;
  declare logger: Logger;
  declare logLevel: LogLevel | undefined;
  declare fetchOptions: FetchOptions | undefined;
  declare protected fetch: Fetch;
  /** @internal */
  declare readonly [HOME]: string;
  /** @internal */
  declare readonly [TRACER]: Tracer | undefined;
  /** The given options; credentials are non-enumerable. */
  declare protected readonly _options: ClientOptions;
  /** The name of the header for idempotency keys. Default: `Idempotency-Key`. */
  declare protected idempotencyHeader?: string;

  /**
   * @throws {OpenAIError} An option is invalid, or there is no credential; the message names the
   *   option and the environment variable.
   */
  constructor(options: ClientOptions = {}) {
    const settings = resolveAll(options);
    const { organization, project, baseURL, maxRetries, timeout, logLevel, ...hidden } = settings;
    Object.assign(this, { organization, project, baseURL, maxRetries, timeout, logLevel });
    for (const name of Reflect.ownKeys(hidden))
      hide(this, name, hidden[name as keyof typeof hidden]);
    showAs(this, () => {
      const { _options, apiKey, adminAPIKey, webhookSecret, ...shown } = this;
      return { ..._options, ...shown, apiKey, adminAPIKey, webhookSecret } as ClientOptions;
    });
  }

  /** Creates a client with the same settings, except for the given ones. */
  withOptions(options: Partial<ClientOptions>): this {
    const { _options, apiKey, adminAPIKey, webhookSecret, organization, project } = this;
    const { baseURL, maxRetries, timeout, logger, logLevel, fetchOptions, [HOME]: home } = this;
    const Client = this.constructor as new (options: ClientOptions) => this;
    return new Client({
      ..._options,
      ...{ adminAPIKey, webhookSecret, organization, project },
      ...{ maxRetries, timeout, logger, logLevel, fetchOptions },
      apiKey: typeof _options.apiKey === 'function' ? _options.apiKey : apiKey,
      // Shares the connection pool, unless other connections are wanted.
      [SHARED_FETCH]: options.fetch || options.proxy ? undefined : this.fetch,
      ...options,
      // A base URL that was assigned to the client does not change where its credentials may go.
      ...(movesHome(options) ? {} : { baseURL, [HOME]: home }),
    });
  }

  /** Returns query parameters for every request. Override to add some. */
  protected defaultQuery(): Record<string, string | undefined> | undefined {
    return this._options.defaultQuery;
  }

  /** Returns headers for every request. Override to add some. */
  protected defaultHeaders(_options: FinalRequestOptions): HeadersLike {
    return this._options.defaultHeaders;
  }

  /** Throws if an attempt lacks a credential. */
  protected validateHeaders(headers: NullableHeaders, schemes = DEFAULT_SCHEMES): void {
    const { provider, workloadIdentity } = this._options;
    if (provider || (workloadIdentity && needsKey(this, schemes))) return;
    requireCredential(headers, schemes);
  }

  /** Returns the authorization headers of an attempt. */
  protected async authHeaders(
    options: FinalRequestOptions,
    schemes: SecuritySchemes = DEFAULT_SCHEMES,
  ): Promise<NullableHeaders | undefined> {
    const { provider } = this._options;
    if (provider) return mergeHeaders(await provider.authHeaders?.(options));
    const headers = needsKey(this, schemes) ? await this.bearerAuth(options) : undefined;
    if (!schemes.adminAPIKeyAuth) return headers;
    return mergeHeaders(headers, await this.adminAPIKeyAuth(options));
  }

  protected async bearerAuth(options: FinalRequestOptions): Promise<NullableHeaders | undefined> {
    const key = suppliedKeyOf(options) ?? this.apiKey;
    return key == null ? undefined : mergeHeaders(bearerHeader(key));
  }

  protected async adminAPIKeyAuth(
    _options: FinalRequestOptions,
  ): Promise<NullableHeaders | undefined> {
    return this.adminAPIKey == null ? undefined : mergeHeaders(bearerHeader(this.adminAPIKey));
  }

  protected stringifyQuery(query: object | Record<string, unknown>): string {
    return stringifyQuery(query);
  }

  protected defaultIdempotencyKey(): string {
    return `oai-${randomID()}`;
  }

  /** Creates the error for a response with an error status. */
  protected makeStatusError(
    status: number,
    error: object,
    message: string | undefined,
    headers: Headers,
  ): APIError {
    return errorForStatus(status, error, message, headers);
  }

  /** Calls the `apiKey` function, if the option is one. @internal */
  async _callApiKey(capture?: CaptureKey): Promise<boolean> {
    const { apiKey } = this._options;
    if (typeof apiKey !== 'function') return false;
    const key = await callSupplier('The `apiKey` function', apiKey);
    capture?.(key);
    this.apiKey = key;
    return true;
  }

  /**
   * Builds the URL of a request.
   *
   * @param path Joined to the base URL, unless it is an absolute URL.
   * @param defaultBaseURL Replaces the base URL, unless the user has set one.
   */
  buildURL(
    path: string,
    query: Record<string, unknown> | null | undefined,
    defaultBaseURL?: string,
  ): string {
    const address = joinURL(this.baseURL, path, defaultBaseURL);
    // Default parameters may be credentials.
    const defaults = isHome(this, address) ? this.defaultQuery() : undefined;
    const all = defaults ? { ...defaults, ...query } : query;
    return all ? withSearch(address, this.stringifyQuery(all)) : address;
  }

  /** Called with the options of each attempt, which it may change. */
  protected async prepareOptions(options: FinalRequestOptions): Promise<void> {
    const { path, defaultBaseURL, headers, __security: schemes = DEFAULT_SCHEMES } = options;
    // Refused before a credential is asked for.
    if (!requireHome(this, joinURL(this.baseURL, path, defaultBaseURL), headers)) return;
    if (needsKey(this, schemes)) await supplyKey(this, options);
    await this._options.provider?.prepareOptions?.(options);
  }

  /** Called with the finished request of each attempt, which it may change. */
  protected async prepareRequest(
    request: RequestInit,
    context: { url: string; options: FinalRequestOptions },
  ): Promise<void> {
    if (!isHome(this, context.url)) return;
    await this._options.provider?.prepareRequest?.(request as BuiltRequest['req'], context);
  }

  get<Rsp>(path: string, options?: PromiseOrValue<OperationRequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('get', path, options));
  }

  post<Rsp>(path: string, options?: PromiseOrValue<OperationRequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('post', path, options));
  }

  patch<Rsp>(path: string, options?: PromiseOrValue<OperationRequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('patch', path, options));
  }

  put<Rsp>(path: string, options?: PromiseOrValue<OperationRequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('put', path, options));
  }

  delete<Rsp>(path: string, options?: PromiseOrValue<OperationRequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('delete', path, options));
  }

  /** Sends a call. @param remainingRetries The retries left, if fewer than `maxRetries`. */
  request<Rsp>(
    options: PromiseOrValue<FinalRequestOptions>,
    remainingRetries: number | null = null,
  ): APIPromise<Rsp> {
    return new APIPromise<Rsp>(this, this.makeRequest(options, remainingRetries));
  }

  /** Carries out a call. Tracing agents wrap this method. */
  private makeRequest(options: PromiseOrValue<FinalRequestOptions>, retries?: number | null) {
    return sendCall(this, options, retries);
  }

  /** Requests the first page of a list. */
  getAPIList<Item, PageClass extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    Page: PageConstructor<PageClass>,
    options?: PromiseOrValue<OperationRequestOptions>,
  ): PagePromise<PageClass, Item> {
    return this.requestAPIList<Item, PageClass>(Page, atPath('get', path, options));
  }

  requestAPIList<Item = unknown, PageClass extends AbstractPage<Item> = AbstractPage<Item>>(
    Page: PageConstructor<PageClass>,
    options: PromiseOrValue<FinalRequestOptions>,
  ): PagePromise<PageClass, Item> {
    const { _promise } = Page as unknown as typeof AbstractPage;
    return _promise.call(Page as never, this, this.makeRequest(options)) as never;
  }

  /** Sends a request; with the token of a workload identity, if the client has no key. */
  protected fetchWithAuth(
    url: string | URL | Request,
    init: RequestInit,
    timeout: number,
    controller: AbortController,
    schemes: SecuritySchemes = DEFAULT_SCHEMES,
  ): Promise<Response> {
    const { workloadIdentity } = this._options;
    if (!workloadIdentity || !needsKey(this, schemes) || !isHome(this, String(url))) {
      return this.fetchWithTimeout(url, init, timeout, controller);
    }
    return fetchWithWorkloadToken(this, this.fetch, workloadIdentity, init, (request) =>
      this.fetchWithTimeout(url, request, timeout, controller),
    );
  }

  /** Sends a request and waits for its response headers for a limited time. */
  fetchWithTimeout(
    url: string | URL | Request,
    init: RequestInit | undefined,
    ms: number,
    controller: AbortController,
  ): Promise<Response> {
    return fetchWithTimeout(this.fetch, String(url), init, ms, controller, bodySender);
  }

  /** Builds the request of one attempt. */
  async buildRequest(
    options: FinalRequestOptions,
    _props?: { retryCount?: number },
  ): Promise<BuiltRequest> {
    const { path, query, defaultBaseURL, headers, __security: schemes } = options;
    const url = this.buildURL(path, query as Record<string, unknown>, defaultBaseURL);
    const client = this as unknown as CallClient & ClientHooks;
    if (!requireHome(this, url, headers)) return buildRequest(client, options, url);
    return buildRequest(client, options, url, await this.authHeaders(options, schemes), true);
  }

  /** Waits between attempts. */
  protected _sleep(ms: number, signal: AbortSignal): Promise<void> {
    return sleep(ms, signal);
  }
}
