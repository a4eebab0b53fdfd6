import { isReplayable } from './body-init.js';
import type { APIClient } from './client.js';
import { hide } from './hide.js';
import type { WorkloadIdentity } from './auth/types.js';
import type { WorkloadIdentityAuth } from './auth/workload-identity-auth.js';

const AUTH = Symbol('workloadIdentityAuth');

/**
 * Sends a request with the token of a workload. A token that is refused is replaced once.
 *
 * @internal
 */
export async function fetchWithWorkloadToken(
  client: APIClient & { [AUTH]?: Promise<WorkloadIdentityAuth> },
  config: WorkloadIdentity,
  init: RequestInit,
  send: (init: RequestInit) => Promise<Response>,
): Promise<Response> {
  // The client keeps it: tokens are shared by its calls.
  if (!client[AUTH]) hide(client, AUTH, createAuth(client, config));
  const auth = await client[AUTH]!;
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

/** Loaded when needed, since few clients do. */
async function createAuth(
  client: APIClient,
  config: WorkloadIdentity,
): Promise<WorkloadIdentityAuth> {
  const { WorkloadIdentityAuth } = await import('./auth/workload-identity-auth.js');
  return new WorkloadIdentityAuth(config, client.fetch);
}
