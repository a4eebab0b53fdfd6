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
