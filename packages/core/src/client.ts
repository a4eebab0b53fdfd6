import { fetchWithWorkloadToken, showAs } from '@oai/core/internal/runtime';
import type { AbstractPage } from './abstract-page.js';
import { APIPromise } from './api-promise.js';
import { bearer, callApiKey, requireCredential } from './authorize.js';
import { buildRequest } from './build-request.js';
import { buildURL, DEFAULT_BASE_URL } from './build-url.js';
import { NOTHING_TO_DO, type BuiltRequest } from './client-hooks.js';
import type { ClientOptions } from './client-options.js';
import { resolveOptions } from './client-settings.js';
import type { APIError } from './errors/api-error.js';
import { errorForStatus } from './errors/status-error.js';
import { mergeHeaders, type HeadersLike, type NullableHeaders } from './headers.js';
import { hide } from './hide.js';
import type { Logger, LogLevel } from './logger.js';
import type { PageConstructor, PagePromise } from './page-promise.js';
import { stringifyQuery } from './query.js';
import type { FinalRequestOptions, RequestOptions, SecuritySchemes } from './request-options.js';
import { sleep } from './retry.js';
import { sendCall } from './send-call.js';
import { fetchWithTimeout } from './transport.js';
import type { Tracer } from './trace.js';
import type { Fetch, FetchOptions, HTTPMethod, PromiseOrValue } from './types.js';

const CLIENT = Symbol.for('@oai/core.client');

/**
 * The client: settings, credentials, and the pipeline through which every call goes. Resources are
 * made on one (`new Chat(client)`); subclasses may override the protected methods.
 *
 * @public
 */
export class APIClient {
  static {
    hide(this.prototype, CLIENT, true);
  }

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
  /** Sends one request. @internal */
  declare fetch: Fetch;
  /** @internal */
  declare readonly _tracer: Tracer | undefined;
  /** The options as they were given, credentials unshown. @internal */
  declare readonly _options: ClientOptions;
  /** The header of idempotency keys. Default: `Idempotency-Key`. */
  declare protected idempotencyHeader?: string;

  /**
   * @throws {OpenAIError} An option cannot be used, or there is no credential; the message names the
   *   option and the variable of the environment.
   */
  constructor(options: ClientOptions = {}) {
    const settings = resolveOptions(options);
    const { organization, project, baseURL, maxRetries, timeout, logLevel, ...hidden } = settings;
    this.organization = organization;
    this.project = project;
    this.baseURL = baseURL;
    this.maxRetries = maxRetries;
    this.timeout = timeout;
    this.logLevel = logLevel;
    for (const [name, value] of Object.entries(hidden)) hide(this, name, value);
    showAs(this, () => {
      const { _options, apiKey, adminAPIKey, webhookSecret, ...shown } = this;
      return { ..._options, ...shown, apiKey, adminAPIKey, webhookSecret } as ClientOptions;
    });
  }

  /** A client with the same settings, except for those given. */
  withOptions(options: Partial<ClientOptions>): this {
    const { _options, apiKey, adminAPIKey, webhookSecret, organization, project } = this;
    const { baseURL, maxRetries, timeout, logger, logLevel, fetchOptions } = this;
    const Client = this.constructor as new (options: ClientOptions) => this;
    return new Client({
      ..._options,
      ...{ adminAPIKey, webhookSecret, organization, project },
      ...{ baseURL, maxRetries, timeout, logger, logLevel, fetchOptions },
      apiKey: typeof _options.apiKey === 'function' ? _options.apiKey : apiKey,
      // One pool of connections, unless they are to be made in another way.
      __fetch: options.fetch || options.proxy ? undefined : this.fetch,
      ...options,
    });
  }

  /** Query parameters of every request. Override to add to them. */
  protected defaultQuery(): Record<string, string | undefined> | undefined {
    return this._options.defaultQuery;
  }

  /** Headers of every request. Override to add to them. */
  protected defaultHeaders(_options: FinalRequestOptions): HeadersLike {
    return this._options.defaultHeaders;
  }

  /** Refuses an attempt that lacks a credential. */
  protected validateHeaders(headers: NullableHeaders, schemes?: SecuritySchemes): void {
    const { provider, workloadIdentity } = this._options;
    if (!provider && !workloadIdentity) requireCredential(headers, schemes ?? DEFAULT_SCHEMES);
  }

  /** The headers that authorise an attempt. */
  protected async authHeaders(
    options: FinalRequestOptions,
    schemes: SecuritySchemes = DEFAULT_SCHEMES,
  ): Promise<NullableHeaders | undefined> {
    const { provider } = this._options;
    if (provider) return mergeHeaders(await provider.authHeaders?.(options));
    const headers = schemes.bearerAuth ? await this.bearerAuth(options) : undefined;
    return schemes.adminAPIKeyAuth
      ? mergeHeaders(headers, await this.adminAPIKeyAuth(options))
      : headers;
  }

  protected async bearerAuth(_options: FinalRequestOptions): Promise<NullableHeaders | undefined> {
    return bearer(this.apiKey);
  }

  protected async adminAPIKeyAuth(
    _options: FinalRequestOptions,
  ): Promise<NullableHeaders | undefined> {
    return bearer(this.adminAPIKey);
  }

  protected stringifyQuery(query: object | Record<string, unknown>): string {
    return stringifyQuery(query);
  }

  /** A key for one logical request. */
  protected defaultIdempotencyKey(): string {
    return `oai-${crypto.randomUUID()}`;
  }

  /** Makes the error for an answer with an error status. */
  protected makeStatusError(
    status: number,
    error: object,
    message: string | undefined,
    headers: Headers,
  ): APIError {
    return errorForStatus(status, error, message, headers);
  }

  /** Asks the `apiKey` function for a key. @internal */
  async _callApiKey(): Promise<boolean> {
    const { apiKey } = this._options;
    if (typeof apiKey !== 'function') return false;
    this.apiKey = await callApiKey(apiKey);
    return true;
  }

  /**
   * The URL of a request.
   *
   * @param path Joined to the base URL, unless it is a whole URL.
   * @param defaultBaseURL Replaces the base URL, unless the user set one.
   */
  buildURL(
    path: string,
    query: Record<string, unknown> | null | undefined,
    defaultBaseURL?: string,
  ): string {
    const base =
      this.baseURL === DEFAULT_BASE_URL ? (defaultBaseURL ?? this.baseURL) : this.baseURL;
    const defaults = this.defaultQuery();
    const all = defaults ? { ...defaults, ...query } : query;
    return buildURL(base, path, all ? this.stringifyQuery(all) : '');
  }

  /** Sees, and may change, the options of each attempt. */
  protected prepareOptions(options: FinalRequestOptions): Promise<void> {
    const { apiKey, provider } = this._options;
    if (typeof apiKey !== 'function' && !provider) return NOTHING_TO_DO;
    return this._callApiKey().then(() => provider?.prepareOptions?.(options));
  }

  /** Sees, and may change, the finished request of each attempt. */
  protected prepareRequest(
    request: RequestInit,
    context: { url: string; options: FinalRequestOptions },
  ): Promise<void> {
    const { provider } = this._options;
    const signing = provider?.prepareRequest?.(request as BuiltRequest['req'], context);
    return (signing as Promise<void> | undefined) ?? NOTHING_TO_DO;
  }

  get<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('get', path, options));
  }

  post<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('post', path, options));
  }

  patch<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('patch', path, options));
  }

  put<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('put', path, options));
  }

  delete<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(atPath('delete', path, options));
  }

  /**
   * Makes a call.
   *
   * @param remainingRetries How many retries are left, if fewer than `maxRetries`.
   */
  request<Rsp>(
    options: PromiseOrValue<FinalRequestOptions>,
    remainingRetries: number | null = null,
  ): APIPromise<Rsp> {
    return new APIPromise<Rsp>(this, sendCall(this, options, remainingRetries));
  }

  /** Requests the first page of a list. */
  getAPIList<Item, PageClass extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    Page: PageConstructor<PageClass>,
    options?: PromiseOrValue<RequestOptions>,
  ): PagePromise<PageClass, Item> {
    return this.requestAPIList<Item, PageClass>(Page, atPath('get', path, options));
  }

  requestAPIList<Item = unknown, PageClass extends AbstractPage<Item> = AbstractPage<Item>>(
    Page: PageConstructor<PageClass>,
    options: PromiseOrValue<FinalRequestOptions>,
  ): PagePromise<PageClass, Item> {
    const { _promise } = Page as unknown as typeof AbstractPage;
    return _promise.call(Page as never, this, sendCall(this, options)) as never;
  }

  /** Sends a request, with the token of the workload where the client has no key. */
  protected fetchWithAuth(
    url: string | URL | Request,
    init: RequestInit,
    timeout: number,
    controller: AbortController,
    schemes: SecuritySchemes = DEFAULT_SCHEMES,
  ): Promise<Response> {
    const { workloadIdentity } = this._options;
    if (!workloadIdentity || !schemes.bearerAuth) {
      return this.fetchWithTimeout(url, init, timeout, controller);
    }
    return fetchWithWorkloadToken(this, workloadIdentity, init, (request) =>
      this.fetchWithTimeout(url, request, timeout, controller),
    );
  }

  /** Sends a request and waits for its headers no longer than allowed. */
  fetchWithTimeout(
    url: string | URL | Request,
    init: RequestInit | undefined,
    ms: number,
    controller: AbortController,
  ): Promise<Response> {
    return fetchWithTimeout(this.fetch, String(url), init, ms, controller);
  }

  /** Makes the request of one attempt. */
  buildRequest(
    options: FinalRequestOptions,
    _props?: { retryCount?: number },
  ): Promise<BuiltRequest> {
    return buildRequest(this, options);
  }

  /** Waits between attempts. @internal */
  _sleep(ms: number, signal: AbortSignal): Promise<void> {
    return sleep(ms, signal);
  }
}

const DEFAULT_SCHEMES: SecuritySchemes = { bearerAuth: true };

/**
 * Recognises clients, those made by another copy of this package too.
 *
 * @internal
 */
export function isClient(value: unknown): value is APIClient {
  if (typeof value !== 'object' || value === null) return false;
  return CLIENT in value || typeof (value as Partial<APIClient>).request === 'function';
}

function atPath(
  method: HTTPMethod,
  path: string,
  options: PromiseOrValue<RequestOptions> | undefined,
): PromiseOrValue<FinalRequestOptions> {
  if (options instanceof Promise) return options.then((given) => atPath(method, path, given));
  // A literal that begins with its own members is copied ten times faster than one that ends so.
  const final: FinalRequestOptions = { method, path, ...options } as FinalRequestOptions;
  final.method ??= method;
  final.path ??= path;
  return final;
}
