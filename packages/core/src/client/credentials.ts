import { FOR_BROWSERS } from '#platform';
import type { WorkloadIdentity, X509WorkloadIdentity } from '../auth/types.js';
import { WorkloadIdentityAuth } from '../auth/workload-identity-auth.js';
import { describeFailure } from '../call/failure.js';
import type { SecuritySchemes } from '../call/options.js';
import { OpenAIError } from '../errors/openai-error.js';
import { hide } from '../hide.js';
import type { Fetch } from '../types.js';
import { isReadableStream, isReplayable } from '../wire/encoded-body.js';
import { mergeHeaders, MergedHeaders, type NullableHeaders } from '../wire/headers.js';

/** The schemes of operations of the administration API. @internal */
export const ADMIN_KEY: SecuritySchemes = { adminAPIKeyAuth: true };

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

/**
 * Returns true if an operation is authorized by the API key or a token in its place, and not by the
 * key of the administration API, which takes precedence.
 *
 * @internal
 */
export function needsKey(
  { adminAPIKey }: { readonly adminAPIKey: string | null },
  schemes: SecuritySchemes,
): boolean {
  return Boolean(schemes.bearerAuth && !(schemes.adminAPIKeyAuth && adminAPIKey != null));
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
    throw new OpenAIError(`${name} failed: ${describeFailure(cause)}`, { cause });
  }
  if (typeof credential === 'string' && credential) return credential;
  throw new OpenAIError(`${name} must return a non-empty string, not ${typeof credential}.`);
}

/**
 * The key that a function has supplied for one call. The key of the client may be replaced for
 * another call before this one is sent. Inspection does not show it.
 */
class SuppliedKey {
  #value: string | undefined;

  get value(): string | undefined {
    return this.#value;
  }

  set value(key: string | undefined) {
    this.#value = key;
  }
}

/** Takes the key that a function has supplied for one call. @internal */
export type CaptureKey = (apiKey: string | null) => void;

/** The member of the options of a call that holds its key. */
const KEY: unique symbol = Symbol('suppliedKey');

interface CallWithKey {
  [KEY]?: SuppliedKey;
}

/**
 * Asks a client whose key is supplied by a function for the key of one call.
 *
 * @param call The options of the call, which then hold the key.
 * @returns Undefined if its key is not supplied by a function.
 * @internal
 */
export async function supplyKey(
  client: { readonly apiKey: string | null },
  call: object = {},
): Promise<string | undefined> {
  // By its name in `openai`: a subclass may override the method, or an object may stand for a client.
  const { _callApiKey } = client as { _callApiKey?: (capture: CaptureKey) => Promise<boolean> };
  const holder = new SuppliedKey();
  const capture: CaptureKey = (key) => (holder.value = key ?? undefined);
  if (!(await _callApiKey?.call(client, capture))) return undefined;
  // An override may only set the key of the client.
  holder.value ??= client.apiKey ?? undefined;
  (call as CallWithKey)[KEY] = holder;
  return holder.value;
}

/** Returns the key that was supplied for a call. @internal */
export function suppliedKeyOf(call: object): string | undefined {
  return (call as CallWithKey)[KEY]?.value;
}

const WORKLOAD_AUTH = Symbol('workloadIdentityAuth');

/**
 * Sends a request with the token of a workload identity. A refused token is replaced once.
 *
 * @internal
 */
export async function fetchWithWorkloadToken(
  client: object,
  fetch: Fetch,
  config: WorkloadIdentity | X509WorkloadIdentity,
  init: RequestInit,
  send: (init: RequestInit) => Promise<Response>,
): Promise<Response> {
  if (FOR_BROWSERS) throw new OpenAIError('Browsers do not support `workloadIdentity`.');
  // Kept on the client, whose calls share tokens.
  const kept = client as { [WORKLOAD_AUTH]?: WorkloadIdentityAuth };
  if (!kept[WORKLOAD_AUTH]) hide(kept, WORKLOAD_AUTH, new WorkloadIdentityAuth(config, fetch));
  const auth = kept[WORKLOAD_AUTH]!;
  let token: string;
  const sendWithToken = async (): Promise<Response> => {
    token = await auth.getToken();
    // The request of the attempt, whose credentials are removed from its errors.
    init.headers = mergeHeaders(init.headers as Headers, bearerHeader(token)).values;
    return send(init);
  };
  const response = await sendWithToken();
  if (response.status !== 401) return response;
  auth.invalidateToken(token!);
  if (!isReplayable(init) || isReadableStream(init.body)) return response;
  void response.body?.cancel().catch(() => {});
  return sendWithToken();
}
