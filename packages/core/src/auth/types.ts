import type { Fetch } from '../types.js';

/**
 * Supplies the token by which a workload proves who it is.
 *
 * @public
 */
export interface SubjectTokenProvider {
  /** `jwt` or `id`. */
  tokenType: 'jwt' | 'id';
  getToken: () => Promise<string>;
}

/**
 * How a workload without an API key obtains tokens.
 *
 * @public
 */
export interface WorkloadIdentity {
  /** OAuth client id. */
  clientId?: string | undefined;
  identityProviderId: string;
  serviceAccountId: string;
  provider: SubjectTokenProvider;
  /**
   * How long before its end a token is replaced, seconds.
   *
   * @defaultValue 1200
   */
  refreshBufferSeconds?: number | undefined;
}

/**
 * The identity of a workload that is proved by a client certificate. Only on Node.
 *
 * @public
 */
export interface X509WorkloadIdentity {
  type: 'x509';
  identityProviderId: string;
  serviceAccountId: string;
  /**
   * How long before its end a token is replaced, seconds.
   *
   * @defaultValue 1200
   */
  refreshBufferSeconds?: number | undefined;
  /** @deprecated Use `refreshBufferSeconds`. */
  refreshBufferMs?: number | undefined;
  /** A certificate needs no further proof. */
  provider?: never;
  clientId?: never;
}

/**
 * A certificate, its identity and its connections, made by `fromX509` of `@oai/core/x509`.
 *
 * @public
 */
export interface X509Credential {
  /** Waits for requests under way, then closes the connections. Further calls fail. */
  close: () => Promise<void>;
}

/** The keys of the hidden members of transports and credentials. @internal */
export const X509_FETCH: unique symbol = Symbol.for('@oai/core.x509.fetch') as never;

/** @internal */
export const X509_IDENTITY: unique symbol = Symbol.for('@oai/core.x509.identity') as never;

/**
 * Connections that present one client certificate, made by `createX509Transport` of
 * `@oai/core/x509`.
 *
 * @public
 */
export interface X509Transport {
  /** @internal */
  readonly [X509_FETCH]: Fetch;
}

/**
 * The answer to a token exchange.
 *
 * @public
 */
export interface TokenExchangeResponse {
  access_token: string;
  issued_token_type: string;
  token_type: string;
  expires_in?: number;
}
