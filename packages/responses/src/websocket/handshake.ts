import { OpenAIError } from '@oai/core';
import type { APIClient, HeadersLike } from '@oai/core';
import {
  asyncCredential,
  bearerHeader,
  handshakeKey,
  hooksOf,
  mergeHeaders,
  missingKey,
  optionsOf,
  requireHome,
  supplyKey,
  websocketURL,
} from '@oai/core/internal';

type Headers = Record<string, string>;

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
 * @param own Headers of the caller, which replace those of the client.
 * @throws {OpenAIError} The credential has to be fetched, or there is none.
 * @internal
 */
export function knownHeaders(client: APIClient, own: Headers = {}): Headers {
  const given = authorizedHeaders(client, own);
  if (given) return given;
  const { provider, workloadIdentity } = optionsOf(client);
  if (provider || workloadIdentity) throw asyncCredential(KIND);
  return { ...headersOf(client, bearerHeader(handshakeKey(client, KIND))).values, ...own };
}

/**
 * Fetches the headers of a handshake by any client: with a key from a function, with a provider, or
 * of a subclass that overrides `authHeaders`.
 *
 * @param own Headers of the caller, which replace those of the client.
 * @throws {OpenAIError} There is no credential, or fetching it failed.
 * @internal
 */
export async function fetchedHeaders(client: APIClient, own: Headers = {}): Promise<Headers> {
  const given = authorizedHeaders(client, own);
  if (given) return given;
  const call = { method: 'get', path: '/responses' } as const;
  await supplyKey(client, call);
  const authorization = await hooksOf(client).authHeaders(call, { bearerAuth: true });
  const { values } = headersOf(client, authorization);
  if (hasCredential(values)) return { ...values, ...own };
  throw optionsOf(client).workloadIdentity
    ? new OpenAIError(
        'A workload identity cannot open WebSockets: pass a key, or a function that returns one.',
      )
    : missingKey(KIND);
}

/**
 * Returns the headers if the caller or the default headers authorize the handshake, or forbid to.
 *
 * @throws {OpenAIError} The address is of another origin, and the caller has given no credential.
 */
function authorizedHeaders(client: APIClient, own: Headers): Headers | undefined {
  if (!requireHome(client, client.buildURL('/responses', undefined), own)) return own;
  const { values, removed } = headersOf(client, {});
  const isGiven = hasCredential(values) || hasCredential(own);
  return isGiven || removed.has('authorization') ? { ...values, ...own } : undefined;
}

function hasCredential(headers: Headers): boolean {
  return 'authorization' in headers || 'api-key' in headers;
}

function headersOf(
  client: APIClient,
  authorization: HeadersLike,
): { values: Headers; removed: ReadonlySet<string> } {
  const { organization, project } = client;
  const { values, nulls } = mergeHeaders(
    {
      'openai-organization': organization ?? undefined,
      'openai-project': project ?? undefined,
    },
    authorization,
    optionsOf(client).defaultHeaders,
  );
  return { values: Object.fromEntries(values), removed: nulls };
}
