import { FOR_BROWSERS } from '#platform';
import { causeWithoutSecrets } from '../call/clean-cause.js';
import { redactedHeaders } from '../call/explain.js';
import { APIConnectionTimeoutError } from '../errors/api-connection-timeout-error.js';
import { OAuthError } from '../errors/oauth-error.js';
import { OpenAIError } from '../errors/openai-error.js';
import { SubjectTokenProviderError } from '../errors/subject-token-provider-error.js';
import { errorForStatus } from '../errors/api-error.js';
import type { Timer } from '../timers.js';
import type { Fetch } from '../types.js';
import { readBeginning, readErrorBody } from '../wire/error-body.js';
import { parseJSON, redactJSON } from '../wire/parse-json.js';
import type { TokenExchangeResponse, WorkloadIdentity, X509WorkloadIdentity } from './types.js';

const TOKEN_URL = 'https://auth.openai.com/oauth/token';
const X509_TOKEN_URL = 'https://mtls.auth.openai.com/oauth/token';
const EXCHANGE_GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange';
const SUBJECT_TOKEN_TYPES = {
  jwt: 'urn:ietf:params:oauth:token-type:jwt',
  id: 'urn:ietf:params:oauth:token-type:id_token',
};
const X509_SUBJECT_TYPE = 'urn:openai:params:oauth:token-type:x509';
const DEFAULT_REFRESH_BUFFER_SECONDS = 1200;
const DEFAULT_LIFETIME_SECONDS = 3600;
/** For the token of the workload, and for the exchange. */
const STEP_TIMEOUT_MS = 30_000;

interface Token {
  value: string;
  /** By `Date.now()`. */
  expiresAtMs: number;
  refreshAtMs: number;
}

/**
 * Exchanges the identity of a workload for API tokens, and keeps each until shortly before its end.
 *
 * @public
 */
export class WorkloadIdentityAuth {
  readonly #config: WorkloadIdentity | X509WorkloadIdentity;
  readonly #fetch: Fetch;
  #token: Token | undefined;
  #exchange: Promise<Token> | undefined;

  /** @param fetch Sends the exchange. Default: the platform's. */
  constructor(config: WorkloadIdentity | X509WorkloadIdentity, fetch?: Fetch) {
    const isCertificate = isX509(config);
    const proof = isCertificate ? [] : (['provider'] as const);
    for (const name of ['identityProviderId', 'serviceAccountId', ...proof] as const) {
      if (!config?.[name]) throw new OpenAIError(`\`workloadIdentity.${name}\` is missing.`);
    }
    if (!isCertificate && !Object.hasOwn(SUBJECT_TOKEN_TYPES, config.provider.tokenType)) {
      throw new OpenAIError("`workloadIdentity.provider.tokenType` must be 'jwt' or 'id'.");
    }
    this.#config = config;
    this.#fetch = fetch ?? ((url, init) => globalThis.fetch(url, init));
  }

  /**
   * A token that is good for a while yet. Calls at the same time share one exchange; a token that is
   * due for replacement is still given out while its successor is on the way.
   *
   * @throws {OAuthError} The identity was refused.
   * @throws {SubjectTokenProviderError} The workload could not tell who it is.
   * @throws {APIConnectionTimeoutError} The exchange took longer than 30 seconds.
   */
  async getToken(): Promise<string> {
    const token = this.#token;
    const now = Date.now();
    if (token && now < token.refreshAtMs) return token.value;
    const exchange = (this.#exchange ??= this.#startExchange());
    if (!token || now >= token.expiresAtMs) return (await exchange).value;
    // The next call that finds no good token reports a failure.
    exchange.catch(() => {});
    return token.value;
  }

  /**
   * Forgets the token after the API has refused it. An exchange that is under way is not waited for.
   *
   * @param refused The token that was refused. Without effect if it has been replaced already: many
   *   calls may have been refused with it. Default: the current one.
   */
  invalidateToken(refused?: string): void {
    if (refused !== undefined && this.#token?.value !== refused) return;
    this.#token = undefined;
    this.#exchange = undefined;
  }

  /** Starts an exchange whose result is kept, unless the token is invalidated before its end. */
  #startExchange(): Promise<Token> {
    const exchange = this.#exchangeToken().then((token) => {
      if (this.#exchange === exchange) this.#token = token;
      return token;
    });
    const end = (): void => {
      if (this.#exchange === exchange) this.#exchange = undefined;
    };
    exchange.then(end, end);
    return exchange;
  }

  async #exchangeToken(): Promise<Token> {
    const config = this.#config;
    const { clientId, identityProviderId, serviceAccountId } = config;
    const bufferMs = isX509(config) ? config.refreshBufferMs : undefined;
    const { refreshBufferSeconds = DEFAULT_REFRESH_BUFFER_SECONDS } = config;
    const token = isX509(config) ? undefined : await subjectToken(config);
    const type = isX509(config)
      ? X509_SUBJECT_TYPE
      : SUBJECT_TOKEN_TYPES[config.provider.tokenType];
    // Some servers and programs repeat the token of the workload in their errors.
    const redact = (text: string): string => redactJSON(text, [token]);
    const sending = new AbortController();
    const send = async (): Promise<Response> =>
      this.#fetch(isX509(config) ? X509_TOKEN_URL : TOKEN_URL, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          grant_type: EXCHANGE_GRANT,
          subject_token: token,
          subject_token_type: type,
          identity_provider_id: identityProviderId,
          service_account_id: serviceAccountId,
          client_id: clientId,
        }),
        // The subject token goes to this endpoint and to no other.
        redirect: 'manual',
        signal: sending.signal,
      });
    const answer = await inTime(
      async () => {
        const response = await send().catch((error: unknown) => {
          throw FOR_BROWSERS ? error : causeWithoutSecrets(error, redact);
        });
        return readAnswer(response, redact, sending);
      },
      (message) => {
        sending.abort();
        return new APIConnectionTimeoutError({ message: `The token exchange ${message}` });
      },
    );
    const lifetimeMs = (answer.expires_in ?? DEFAULT_LIFETIME_SECONDS) * 1000;
    const now = Date.now();
    return {
      value: answer.access_token,
      expiresAtMs: now + lifetimeMs,
      // Of a short life, half is left for use.
      refreshAtMs:
        now + Math.max(lifetimeMs - (bufferMs ?? refreshBufferSeconds * 1000), lifetimeMs / 2),
    };
  }
}

/** @throws {SubjectTokenProviderError} The provider returned no text, a blank one, or none in time. */
async function subjectToken({ provider }: WorkloadIdentity): Promise<string> {
  const name = '`workloadIdentity.provider`';
  const fault = (message: string): Error =>
    new SubjectTokenProviderError(`${name} ${message}`, name);
  const token: unknown = await inTime(async () => provider.getToken(), fault);
  // Browsers have no workload identities.
  if (FOR_BROWSERS || (typeof token === 'string' && token.trim())) return token as string;
  throw fault('gave an empty token.');
}

/** Limits a step of the exchange, which many calls wait for: those after it begin another one. */
async function inTime<T>(step: () => Promise<T>, fault: (message: string) => Error): Promise<T> {
  let timer: Timer;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(fault('took longer than 30 seconds.')), STEP_TIMEOUT_MS);
  });
  try {
    return await Promise.race([step(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function isX509(
  config: WorkloadIdentity | X509WorkloadIdentity | undefined,
): config is X509WorkloadIdentity {
  return (config as Partial<X509WorkloadIdentity> | undefined)?.type === 'x509';
}

async function readAnswer(
  response: Response,
  redact: (text: string) => string,
  sending: AbortController,
): Promise<TokenExchangeResponse> {
  const { status } = response;
  const headers = FOR_BROWSERS ? response.headers : redactedHeaders(response.headers, redact);
  // A lost connection is not an answer: the call is sent again.
  const text = await (response.ok
    ? readBeginning(response)
    : readErrorBody(response, Infinity, sending));
  const body = parseJSON(response.ok ? text : redact(text)) as
    Partial<TokenExchangeResponse> | undefined;
  if (status === 400 || status === 401 || status === 403)
    throw new OAuthError(status, body, headers);
  if (!response.ok) {
    throw errorForStatus(status || 500, undefined, 'The token exchange failed.', headers);
  }
  const { access_token, expires_in } = body ?? {};
  // Errors of the platform would show a token that no header can have.
  if (typeof access_token !== 'string' || !/^[ -~]+$/.test(access_token.trim())) {
    throw new OpenAIError('The token exchange gave no `access_token` that fits a header.');
  }
  const isLifetime = typeof expires_in === 'number' && expires_in > 0 && expires_in < Infinity;
  if (expires_in != null && !isLifetime) {
    throw new OpenAIError("The token exchange gave an invalid 'expires_in'.");
  }
  return body as TokenExchangeResponse;
}
