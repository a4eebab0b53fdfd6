import { APIClient, APIConnectionTimeoutError, OpenAIError } from '@oai/core';
import {
  bearerHeader,
  handshakeKey,
  requireHome,
  requireObject,
  startTimer,
  supplyKey,
  unlessAborted,
} from '@oai/core/internal';
import type { AzureRealtimeClient, RealtimeClient } from './realtime-url.js';

const KIND = { name: 'A Realtime connection', create: 'create(client, props)' };

/** The characters of a subprotocol: those of a token of HTTP. */
const SUBPROTOCOL = /^[!#$%&'*+.^_`|~\w-]+$/;

/** The credentials of a connection without a client of its own. @public */
export interface RealtimeCredentials {
  /** Default: the key of the client, or `OPENAI_API_KEY`. */
  apiKey?: string | null | undefined;
  /** Default: that of the client, or `OPENAI_BASE_URL`, else `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
}

/**
 * Returns the given client, or one made from the options of the connection and the environment.
 *
 * @throws {OpenAIError} There is no API key, or the base URL of the client has been changed to another
 *   origin.
 * @internal
 */
export function realtimeClient(
  props: RealtimeCredentials & { dangerouslyAllowBrowser?: boolean | undefined },
  client: RealtimeClient | undefined,
): RealtimeClient {
  requireObject(props, 'props');
  const { apiKey, baseURL, dangerouslyAllowBrowser } = props;
  if (!client) {
    const allowed = dangerouslyAllowBrowser ?? isEphemeralKey(apiKey);
    return new APIClient({ apiKey, baseURL, dangerouslyAllowBrowser: allowed });
  }
  if (baseURL == null) requireHome(client, client.baseURL, undefined);
  if (apiKey == null && baseURL == null) return client;
  const { timeout } = client as Partial<APIClient>;
  const own = { apiKey: apiKey ?? client.apiKey, baseURL: baseURL ?? client.baseURL, timeout };
  return own;
}

/** The credential and the billing identity of a handshake. @internal */
export interface RealtimeAuthorization {
  readonly apiKey: string;
  /** True for keys of OpenAI and access tokens, which are sent as a bearer. */
  readonly isToken: boolean;
  readonly organization: string | undefined;
  readonly project: string | undefined;
}

/** The results of an asynchronous factory, for the constructor. @internal */
export interface PreparedHandshake {
  readonly url?: URL;
  readonly authorization: RealtimeAuthorization;
  /** Fetches the authorization of a further handshake. */
  readonly renew: () => Promise<RealtimeAuthorization>;
}

/** The member of the props that holds a {@link PreparedHandshake}, out of sight of users. @internal */
export const PREPARED = Symbol('prepared handshake');

/**
 * Returns the authorization of a client that holds its key.
 *
 * @param supplied The key, if a function that supplies it has been called already.
 * @throws {OpenAIError} The key comes from a function, or there is none.
 * @internal
 */
export function knownAuthorization(
  client: RealtimeClient,
  supplied?: string,
): RealtimeAuthorization {
  const { organization, project } = client as Partial<APIClient>;
  return {
    apiKey: handshakeKey(client, KIND, supplied),
    isToken: true,
    organization: organization ?? undefined,
    project: project ?? undefined,
  };
}

/**
 * Returns the authorization of a client after calling the function that supplies its key.
 *
 * @throws {OpenAIError} The function failed, or there is no key.
 * @internal
 */
export async function fetchedAuthorization(
  client: Pick<APIClient, 'apiKey' | 'baseURL' | '_callApiKey'>,
): Promise<RealtimeAuthorization> {
  requireObject(client, 'client');
  requireHome(client, client.baseURL, undefined);
  return knownAuthorization(client, await inTime(client, () => supplyKey(client)));
}

/**
 * Returns the authorization of an Azure client: an access token if it supplies one, else its key.
 *
 * @throws {OpenAIError} There is neither.
 * @internal
 */
export async function azureAuthorization(
  client: AzureRealtimeClient,
): Promise<RealtimeAuthorization> {
  requireHome(client, client.baseURL, undefined);
  const token = await inTime(client, () => supplyKey(client));
  const apiKey = token ?? client.apiKey;
  const isToken = token !== undefined;
  if (apiKey) return { apiKey, isToken, organization: undefined, project: undefined };
  throw new OpenAIError(
    'A Realtime connection to Azure needs `apiKey` or `azureADTokenProvider` on the client.',
  );
}

/** The limit for clients without a `timeout`: the default of clients. Milliseconds. @internal */
export const DEFAULT_TIMEOUT_MS = 600_000;

/**
 * Waits for the credential of a handshake no longer than a client waits for an answer.
 *
 * @throws {APIConnectionTimeoutError} Nothing was supplied within `timeout`.
 */
async function inTime<T>(client: object, supply: () => Promise<T>): Promise<T> {
  const { timeout = DEFAULT_TIMEOUT_MS } = client as Partial<APIClient>;
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

/** Returns the headers of an authorization. @internal */
export function authorizationHeaders(authorization: RealtimeAuthorization): Record<string, string> {
  const { apiKey, isToken, organization, project } = authorization;
  return {
    ...(isToken ? bearerHeader(apiKey) : { 'api-key': apiKey }),
    ...(organization && { 'openai-organization': organization }),
    ...(project && { 'openai-project': project }),
  };
}

/**
 * Returns the subprotocols of an authorization, for browsers, which cannot set headers.
 *
 * @throws {OpenAIError} A subprotocol cannot have the value. It is not shown: errors of platforms
 *   repeat it.
 * @internal
 */
export function subprotocols(authorization: RealtimeAuthorization): string[] {
  const { apiKey, organization, project } = authorization;
  for (const [name, value] of Object.entries({ apiKey, organization, project })) {
    if (!value || SUBPROTOCOL.test(value)) continue;
    throw new OpenAIError(
      `The characters of \`${name}\` are not valid in a WebSocket subprotocol.`,
    );
  }
  return [
    'realtime',
    `openai-insecure-api-key.${apiKey}`,
    ...(organization ? [`openai-organization.${organization}`] : []),
    ...(project ? [`openai-project.${project}`] : []),
  ];
}

/** Returns the query parameter that authorizes a connection to Azure. @internal */
export function azureCredential({ apiKey, isToken }: RealtimeAuthorization): [string, string] {
  return isToken ? ['Authorization', `Bearer ${apiKey}`] : ['api-key', apiKey];
}

/** Returns true for the short-lived keys that are meant for web pages. @internal */
export function isEphemeralKey(apiKey: string | null | undefined): boolean {
  return apiKey?.startsWith('ek_') ?? false;
}
