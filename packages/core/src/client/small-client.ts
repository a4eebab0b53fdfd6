import { APIPromise } from '../answer/api-promise.js';
import { send } from '../answer/send-call.js';
import type { BuiltRequest, CallClient } from '../call/hooks.js';
import type { FinalRequestOptions, OperationRequestOptions } from '../call/options.js';
import { USER_AGENT } from '../environment.js';
import { errorForStatus, type APIError } from '../errors/api-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { conceal } from '../hide.js';
import { sleep } from '../timers.js';
import { fetchWithTimeout } from '../transport/transport.js';
import type { Fetch } from '../types.js';
import { toJSON } from '../wire/body.js';
import { mergeHeaders, type HeadersLike } from '../wire/headers.js';
import { createInit } from '../wire/request-init.js';
import { joinURL, requireHome } from '../wire/url.js';
import { callSupplier } from './credentials.js';
import type { ClientOptions } from './options.js';
import { resolveOptions } from './settings.js';

/** The options that only the full client has, of clients and of calls. */
const UNSUPPORTED =
  /^(adminAPIKey|webhookSecret|middleware|idempotencyKeys|default(Query|BaseURL)|log(Level|ger)|workloadIdentity|credential|x509Transport|provider|query|onUploadProgress)$/;

/**
 * The options of a {@link SmallClient}.
 *
 * @public
 */
export type SmallClientOptions = Omit<
  ClientOptions,
  | 'adminAPIKey'
  | 'webhookSecret'
  | 'middleware'
  | 'idempotencyKeys'
  | 'defaultQuery'
  | 'logLevel'
  | 'logger'
  | 'workloadIdentity'
  | 'credential'
  | 'x509Transport'
  | 'provider'
>;

/**
 * A client for small bundles. It sends the calls of functions such as `createChatCompletion`, with
 * the retries, limits, typed errors and checks of credentials of `APIClient`, and refuses the options
 * that it does not have: middleware, logging, providers, other credentials than an API key, query
 * parameters, and bodies other than JSON.
 *
 * @public
 */
export class SmallClient {
  declare readonly baseURL: string;
  declare private readonly fetch: Fetch;
  declare private readonly timeout: number;
  declare private readonly organization: string | null;
  declare private readonly project: string | null;
  declare private readonly _options: ClientOptions;

  /**
   * @throws {OpenAIError} An option is invalid or not supported, or there is no credential.
   */
  constructor(options: SmallClientOptions = {}) {
    refuseUnsupported(options);
    const settings = resolveOptions(options);
    // Inspection shows none of them, since some are credentials.
    for (const name of Reflect.ownKeys(settings))
      conceal(this, name, settings[name as keyof typeof settings]);
  }

  /** Sends a call. */
  post<Rsp>(path: string, options: OperationRequestOptions = {}): APIPromise<Rsp> {
    refuseUnsupported(options);
    const client = this as unknown as CallClient;
    return new APIPromise(client, send(client, { method: 'post', path, ...options } as never));
  }

  /** Builds the request of one attempt. */
  protected async buildRequest(options: FinalRequestOptions): Promise<BuiltRequest> {
    const { path, headers, idempotencyKey, stream, timeout = this.timeout } = options;
    const { apiKey, defaultHeaders, fetchOptions } = this._options;
    const url = joinURL(this.baseURL, path);
    const isHome = requireHome(this, url, headers);
    const own: HeadersLike[] = [];
    if (isHome) {
      const isSupplied = typeof apiKey === 'function';
      const key = isSupplied ? await callSupplier('The `apiKey` function', apiKey) : apiKey;
      const { organization, project } = this;
      own.push(
        {
          authorization: `Bearer ${key}`,
          'openai-organization': organization,
          'openai-project': project,
        },
        defaultHeaders,
      );
    }
    const type = 'application/json';
    const merged = mergeHeaders(
      {
        accept: stream ? 'text/event-stream' : type,
        'content-type': type,
        'user-agent': USER_AGENT,
        'idempotency-key': idempotencyKey,
      },
      ...own,
      headers,
    );
    const req = Object.assign(
      createInit('POST', merged),
      { body: toJSON(options.body) },
      fetchOptions,
      // Headers are not among their types, but may be there, and then are those of the client.
      isHome ? undefined : { headers: merged.values },
      options.fetchOptions,
    );
    return { req: req as BuiltRequest['req'], url, timeout };
  }

  protected fetchWithAuth(
    url: string,
    init: RequestInit,
    timeout: number,
    controller: AbortController,
  ): Promise<Response> {
    return fetchWithTimeout(this.fetch, url, init, timeout, controller);
  }

  protected makeStatusError(...facts: Parameters<typeof errorForStatus>): APIError {
    return errorForStatus(...facts);
  }

  protected _sleep(ms: number, signal: AbortSignal): Promise<void> {
    return sleep(ms, signal);
  }
}

function refuseUnsupported(options: object): void {
  for (const [name, value] of Object.entries(options))
    if (value != null && UNSUPPORTED.test(name))
      throw new OpenAIError(`\`${name}\` needs the \`APIClient\` of \`@oai/core\`.`);
}
