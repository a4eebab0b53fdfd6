import { OpenAIError } from '@oai/core';
import type { FinalRequestOptions } from '@oai/core';
import type { AzureADTokenProvider } from './azure-settings.js';

/**
 * Fetches an access token.
 *
 * @throws {OpenAIError} The provider failed, or did not return a token.
 * @internal
 */
export async function azureToken(azureADTokenProvider: AzureADTokenProvider): Promise<string> {
  let token: unknown;
  try {
    token = await azureADTokenProvider();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OpenAIError(`\`azureADTokenProvider\` failed: ${reason}`, { cause });
  }
  if (typeof token === 'string' && token) return token;
  throw new OpenAIError(
    `\`azureADTokenProvider\` must return a token as a non-empty string, not ${typeof token}.`,
  );
}

/**
 * Returns the headers that authorize a call.
 *
 * @throws {OpenAIError} The operation belongs to the administration API, which Azure does not have.
 * @internal
 */
export function azureHeaders(
  { __security: schemes, path }: FinalRequestOptions,
  credential: { readonly token: string } | { readonly apiKey: string },
): Record<string, string> {
  if (schemes?.adminAPIKeyAuth && !schemes.bearerAuth) {
    throw new OpenAIError(`Azure does not have the administration API: ${path} cannot be called.`);
  }
  return 'token' in credential
    ? { authorization: `Bearer ${credential.token}` }
    : { 'api-key': credential.apiKey };
}
