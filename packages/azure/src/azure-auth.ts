import { OpenAIError } from '@oai/core';
import type { FinalRequestOptions } from '@oai/core';
import { bearerHeader, callSupplier } from '@oai/core/internal';
import type { AzureADTokenProvider } from './azure-settings.js';

/**
 * Fetches an access token.
 *
 * @throws {OpenAIError} The provider failed, or did not return a token.
 * @public
 */
export function azureToken(azureADTokenProvider: AzureADTokenProvider): Promise<string> {
  return callSupplier('`azureADTokenProvider`', azureADTokenProvider);
}

/**
 * Returns the headers that authorize a call.
 *
 * @throws {OpenAIError} The operation belongs to the administration API, which Azure does not have.
 * @public
 */
export function azureHeaders(
  { __security: schemes, path }: FinalRequestOptions,
  credential: { readonly token: string } | { readonly apiKey: string },
): Record<string, string> {
  if (schemes?.adminAPIKeyAuth && !schemes.bearerAuth) {
    throw new OpenAIError(`Azure does not have the administration API: ${path} cannot be called.`);
  }
  return 'token' in credential ? bearerHeader(credential.token) : { 'api-key': credential.apiKey };
}
