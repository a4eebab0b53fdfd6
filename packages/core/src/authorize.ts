import type { APIClient } from './client.js';
import { OpenAIError } from './errors/openai-error.js';
import { mergeHeaders, MergedHeaders, type NullableHeaders } from './headers.js';
import type { SecuritySchemes } from './request-options.js';

/**
 * Makes sure that an attempt has a credential of one of the schemes that its operation takes.
 *
 * @throws {OpenAIError} It has none; the message names the option and the variable.
 * @internal
 */
export function requireCredential(headers: NullableHeaders, schemes: SecuritySchemes): void {
  const { nulls } = headers;
  const set = headers instanceof MergedHeaders ? headers : headers.values;
  // A caller who removes the header has reasons of their own.
  if (['authorization', 'api-key'].some((name) => set.has(name) || nulls.has(name))) return;
  throw missingCredential(schemes.adminAPIKeyAuth && !schemes.bearerAuth);
}

/** @internal */
export function missingCredential(admin?: boolean): OpenAIError {
  const [option, variable] = admin
    ? ['adminAPIKey', 'OPENAI_ADMIN_KEY']
    : ['apiKey', 'OPENAI_API_KEY'];
  return new OpenAIError(`Missing credentials: pass \`${option}\` or set ${variable}.`);
}

/** @internal */
export function bearer(token: string | null | undefined): NullableHeaders | undefined {
  return token == null ? undefined : mergeHeaders({ authorization: `Bearer ${token}` });
}

/**
 * Calls the function that supplies the API key.
 *
 * @throws {OpenAIError} It failed, or gave no string.
 * @internal
 */
export async function callApiKey(setter: () => Promise<string>): Promise<string> {
  let key: unknown;
  try {
    key = await setter();
  } catch (cause) {
    throw new OpenAIError(`The \`apiKey\` function failed: ${String(cause)}`, { cause });
  }
  if (typeof key === 'string' && key) return key;
  throw new OpenAIError('The `apiKey` function must give a non-empty string.');
}

/** What must not be shown anywhere. @internal */
export function secretsOf(client: APIClient): (string | null | undefined)[] {
  return [client.apiKey, client.adminAPIKey, client.webhookSecret];
}
