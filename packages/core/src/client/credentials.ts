import { FOR_BROWSERS } from '#platform';
import type { WorkloadIdentity } from '../auth/types.js';
import { WorkloadIdentityAuth } from '../auth/workload-identity-auth.js';
import type { SecuritySchemes } from '../call/options.js';
import { OpenAIError } from '../errors/openai-error.js';
import { hide } from '../hide.js';
import type { Fetch } from '../types.js';
import { isReplayable } from '../wire/encoded-body.js';
import { MergedHeaders, type NullableHeaders } from '../wire/headers.js';

/**
 * Checks that an attempt has a credential of a kind that its operation accepts.
 *
 * @throws {OpenAIError} It has none; the message names the option and the variable.
 * @internal
 */
export function requireCredential(headers: NullableHeaders, schemes: SecuritySchemes): void {
  const { nulls } = headers;
  const set = headers instanceof MergedHeaders ? headers : headers.values;
  // A caller may remove the header, for a server that needs none.
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
export function bearerHeader(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}

/**
 * Calls a function that supplies a credential: an API key or a token.
 *
 * @param name The function, for error messages: `The \`apiKey\` function`.
 * @throws {OpenAIError} It failed, or returned no string. Its own `OpenAIError` is thrown unchanged.
 * @internal
 */
export async function callSupplier(name: string, supplier: () => unknown): Promise<string> {
  let credential: unknown;
  try {
    credential = await supplier();
  } catch (cause) {
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError(`${name} failed: ${String(cause)}`, { cause });
  }
  if (typeof credential === 'string' && credential) return credential;
  throw new OpenAIError(`${name} must return a non-empty string, not ${typeof credential}.`);
}

/**
 * Updates the API key of a client whose key is supplied by a function.
 *
 * @returns True if it is.
 * @internal
 */
export async function refreshApiKey(client: object): Promise<boolean> {
  // By its name in `openai`: a subclass may override the method, or an object may stand for a client.
  const { _callApiKey } = client as { _callApiKey?: () => Promise<boolean> };
  return (await _callApiKey?.call(client)) ?? false;
}

const WORKLOAD_AUTH = Symbol('workloadIdentityAuth');

/**
 * Sends a request with the token of a workload identity. A refused token is replaced once.
 *
 * @internal
 */
export async function fetchWithWorkloadToken(
  client: { readonly fetch: Fetch; [WORKLOAD_AUTH]?: WorkloadIdentityAuth },
  config: WorkloadIdentity,
  init: RequestInit,
  send: (init: RequestInit) => Promise<Response>,
): Promise<Response> {
  if (FOR_BROWSERS) throw new OpenAIError('Browsers do not support `workloadIdentity`.');
  // Kept on the client, whose calls share tokens.
  if (!client[WORKLOAD_AUTH]) {
    hide(client, WORKLOAD_AUTH, new WorkloadIdentityAuth(config, client.fetch));
  }
  const auth = client[WORKLOAD_AUTH]!;
  const sendWithToken = async (): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await auth.getToken()}`);
    return send({ ...init, headers });
  };
  const response = await sendWithToken();
  if (response.status !== 401) return response;
  auth.invalidateToken();
  if (!isReplayable(init) || init.body instanceof ReadableStream) return response;
  void response.body?.cancel().catch(() => {});
  return sendWithToken();
}
