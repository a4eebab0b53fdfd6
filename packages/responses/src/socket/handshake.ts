import { APIConnectionTimeoutError, OpenAIError } from '@oai/core';
import type { APIClient, HeadersLike } from '@oai/core';
import type { ConnectionKind } from '@oai/core/internal';
import {
  asyncCredential,
  bearerHeader,
  handshakeKey,
  hooksOf,
  mergeHeaders,
  missingKey,
  optionsOf,
  requireHome,
  startTimer,
  supplyKey,
  unlessAborted,
} from '@oai/core/internal';

type Headers = Record<string, string>;

/**
 * Checks the first argument of a connection.
 *
 * @throws {OpenAIError} It is no client: the arguments may be in another order.
 * @internal
 */
export function requireClient(client: unknown, { name, create }: ConnectionKind): void {
  if (typeof (client as APIClient | null | undefined)?.buildURL === 'function') return;
  throw new OpenAIError(`${name} needs a client as its first argument, as in \`${create}\`.`);
}

/** The endpoint of a handshake, and its name in error messages. @internal */
export interface HandshakeTarget {
  readonly kind: ConnectionKind;
  /** Path below the base URL, for hooks and for the check of the origin. */
  readonly path: string;
}

/**
 * Returns the headers of a handshake by a client that holds its key.
 *
 * @param own Headers of the caller, which replace those of the client.
 * @throws {OpenAIError} The credential has to be fetched, or there is none.
 * @internal
 */
export function knownHeaders(
  client: APIClient,
  target: HandshakeTarget,
  own: Headers = {},
): Headers {
  const given = authorizedHeaders(client, target, own);
  if (given) return given;
  const { kind } = target;
  const { provider, workloadIdentity } = optionsOf(client);
  if (provider || workloadIdentity) throw asyncCredential(kind);
  return { ...headersOf(client, bearerHeader(handshakeKey(client, kind))).values, ...own };
}

/**
 * Fetches the headers of a handshake by any client: with a key from a function, with a provider, or
 * of a subclass that overrides `authHeaders`.
 *
 * @param own Headers of the caller, which replace those of the client.
 * @throws {OpenAIError} There is no credential, or fetching it failed.
 * @internal
 */
export async function fetchedHeaders(
  client: APIClient,
  target: HandshakeTarget,
  own: Headers = {},
): Promise<Headers> {
  const given = authorizedHeaders(client, target, own);
  if (given) return given;
  const { kind, path } = target;
  const authorization = await inTime(client, async () => {
    const call = { method: 'get', path } as const;
    await supplyKey(client, call);
    return hooksOf(client).authHeaders(call, { bearerAuth: true });
  });
  const { values } = headersOf(client, authorization);
  if (hasCredential(values)) return { ...values, ...own };
  throw optionsOf(client).workloadIdentity
    ? new OpenAIError(
        'A workload identity cannot open WebSockets: pass a key, or a function that returns one.',
      )
    : missingKey(kind);
}

/**
 * Waits for the credential of a handshake no longer than a client waits for an answer.
 *
 * @throws {APIConnectionTimeoutError} Nothing was supplied within `timeout`.
 */
async function inTime<T>(client: APIClient, supply: () => Promise<T>): Promise<T> {
  const { timeout } = client;
  const message = `The credential was not supplied within ${timeout} ms (option \`timeout\` of the client).`;
  const controller = new AbortController();
  const timer = startTimer(timeout, () =>
    controller.abort(new APIConnectionTimeoutError({ message })),
  );
  try {
    return await unlessAborted(controller.signal, supply);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Returns the headers if the caller or the default headers authorize the handshake, or forbid to.
 *
 * @throws {OpenAIError} The address is of another origin, and the caller has given no credential.
 */
function authorizedHeaders(
  client: APIClient,
  { kind, path }: HandshakeTarget,
  own: Headers,
): Headers | undefined {
  requireClient(client, kind);
  if (!requireHome(client, client.buildURL(path, undefined), own)) return own;
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
