import { OpenAIError } from '@oai/core';
import type { APIClient } from '@oai/core';
import { hooksOf, mergeHeaders } from '@oai/core/internal';
import type { HeadersLike } from '@oai/core';

/**
 * The headers of a handshake by a client whose key is known.
 *
 * @throws {OpenAIError} The credential takes a moment to get, or there is none.
 * @internal
 */
export function knownHeaders(client: APIClient): Record<string, string> {
  const { provider, workloadIdentity } = client._options;
  if (provider || workloadIdentity || typeof client._options.apiKey === 'function') {
    throw new OpenAIError(
      'The credential of this client takes a moment to get: open the connection with the static method `create(client, options)` and await it.',
    );
  }
  if (!client.apiKey) {
    throw new OpenAIError(
      'A connection for responses needs an API key: pass `apiKey` to the client, or set the environment variable OPENAI_API_KEY.',
    );
  }
  return headersOf(client, { authorization: `Bearer ${client.apiKey}` });
}

/**
 * The headers of a handshake by any client: keys that a function supplies, providers, and
 * subclasses that authorise in their own way.
 *
 * @throws {OpenAIError} There is no credential, or it cannot be had.
 * @internal
 */
export async function suppliedHeaders(client: APIClient): Promise<Record<string, string>> {
  await client._callApiKey();
  const call = { method: 'get', path: '/responses' } as const;
  const authorization = await hooksOf(client).authHeaders(call, { bearerAuth: true });
  const headers = headersOf(client, authorization);
  if ('authorization' in headers || 'api-key' in headers) return headers;
  throw new OpenAIError(
    client._options.workloadIdentity
      ? 'A workload identity cannot open WebSockets: pass a key, or a function that supplies one.'
      : 'A connection for responses needs an API key: pass `apiKey` to the client.',
  );
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
