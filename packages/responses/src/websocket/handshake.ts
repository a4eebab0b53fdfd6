import { OpenAIError } from '@oai/core';
import type { APIClient, HeadersLike } from '@oai/core';
import {
  asyncCredential,
  bearerHeader,
  handshakeKey,
  hooksOf,
  mergeHeaders,
  missingKey,
  refreshApiKey,
  websocketURL,
} from '@oai/core/internal';

const KIND = { name: 'A connection for responses', create: 'create(client, options)' };

/**
 * Returns the address of a connection for responses. It contains no credential.
 *
 * @param parameters Query parameters.
 * @public
 */
export function buildURL(client: APIClient, parameters: Record<string, unknown>): URL {
  return websocketURL(client.buildURL('/responses', parameters), '');
}

/**
 * Returns the headers of a handshake by a client that holds its key.
 *
 * @throws {OpenAIError} The credential has to be fetched, or there is none.
 * @internal
 */
export function knownHeaders(client: APIClient): Record<string, string> {
  const { provider, workloadIdentity } = client._options;
  if (provider || workloadIdentity) throw asyncCredential(KIND);
  return headersOf(client, bearerHeader(handshakeKey(client, KIND)));
}

/**
 * Fetches the headers of a handshake by any client: with a key from a function, with a provider, or
 * of a subclass that overrides `authHeaders`.
 *
 * @throws {OpenAIError} There is no credential, or fetching it failed.
 * @internal
 */
export async function fetchedHeaders(client: APIClient): Promise<Record<string, string>> {
  await refreshApiKey(client);
  const call = { method: 'get', path: '/responses' } as const;
  const authorization = await hooksOf(client).authHeaders(call, { bearerAuth: true });
  const headers = headersOf(client, authorization);
  if ('authorization' in headers || 'api-key' in headers) return headers;
  throw client._options.workloadIdentity
    ? new OpenAIError(
        'A workload identity cannot open WebSockets: pass a key, or a function that returns one.',
      )
    : missingKey(KIND);
}

function headersOf(client: APIClient, authorization: HeadersLike): Record<string, string> {
  const { organization, project, _options } = client;
  const merged = mergeHeaders(
    {
      'openai-organization': organization ?? undefined,
      'openai-project': project ?? undefined,
    },
    authorization,
    _options.defaultHeaders,
  );
  return Object.fromEntries(merged.values);
}
