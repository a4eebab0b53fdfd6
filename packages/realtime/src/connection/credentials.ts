import { APIClient, OpenAIError } from '@oai/core';
import type { AzureRealtimeClient, RealtimeClient } from './realtime-url.js';

/** Credentials for a connection without a client of its own. @public */
export interface RealtimeCredentials {
  /** Default: the client's, or `OPENAI_API_KEY`. */
  apiKey?: string | null | undefined;
  /** Default: the client's, or `OPENAI_BASE_URL`, else `https://api.openai.com/v1`. */
  baseURL?: string | null | undefined;
}

/**
 * The client to connect with: the one given, or one made of the connection's own options and the
 * environment.
 *
 * @throws {OpenAIError} There is no API key.
 * @internal
 */
export function realtimeClient(
  props: RealtimeCredentials & { dangerouslyAllowBrowser?: boolean | undefined },
  client: RealtimeClient | undefined,
): RealtimeClient {
  const { apiKey, baseURL, dangerouslyAllowBrowser } = props;
  if (!client) {
    const allowed = dangerouslyAllowBrowser ?? isEphemeralKey(apiKey);
    return new APIClient({ apiKey, baseURL, dangerouslyAllowBrowser: allowed });
  }
  if (apiKey == null && baseURL == null) return client;
  return { apiKey: apiKey ?? client.apiKey, baseURL: baseURL ?? client.baseURL };
}

/** Who pays and how it is proved, in the form of headers. @internal */
export interface RealtimeAuthorization {
  readonly apiKey: string;
  readonly isToken: boolean;
  readonly organization: string | undefined;
  readonly project: string | undefined;
}

/**
 * The authorisation of a client whose key is known already.
 *
 * @throws {OpenAIError} The key comes from a function, or there is none.
 * @internal
 */
export function knownAuthorization(
  client: RealtimeClient,
  resolved: boolean,
): RealtimeAuthorization {
  const { _options, apiKey, organization, project } = client as Partial<APIClient>;
  const supplied = (_options as { apiKey?: unknown } | undefined)?.apiKey;
  if (typeof supplied === 'function' && !resolved) {
    throw new OpenAIError(
      'This client gets its API key from a function, so it takes a moment: open the connection with the static method `create(client, props)` and await it.',
    );
  }
  if (!apiKey) {
    throw new OpenAIError(
      'A Realtime connection needs an API key: pass `apiKey`, or set the environment variable OPENAI_API_KEY.',
    );
  }
  return {
    apiKey,
    isToken: true,
    organization: organization ?? undefined,
    project: project ?? undefined,
  };
}

/**
 * The authorisation of an Azure client: a token where it supplies one, else its key.
 *
 * @throws {OpenAIError} There is neither.
 * @internal
 */
export async function azureAuthorization(
  client: AzureRealtimeClient,
): Promise<RealtimeAuthorization> {
  const isToken = await client._callApiKey();
  const { apiKey } = client;
  if (apiKey) return { apiKey, isToken, organization: undefined, project: undefined };
  throw new OpenAIError(
    'A Realtime connection to Azure needs `apiKey` or `azureADTokenProvider` on the client.',
  );
}

/** The authorisation as headers. @internal */
export function authorizationHeaders(authorization: RealtimeAuthorization): Record<string, string> {
  const { apiKey, isToken, organization, project } = authorization;
  return {
    ...(isToken ? { Authorization: `Bearer ${apiKey}` } : { 'api-key': apiKey }),
    ...(organization && { 'OpenAI-Organization': organization }),
    ...(project && { 'OpenAI-Project': project }),
  };
}

/** The authorisation as subprotocols, for pages, which cannot set headers. @internal */
export function subprotocols({ apiKey, organization, project }: RealtimeAuthorization): string[] {
  return [
    'realtime',
    `openai-insecure-api-key.${apiKey}`,
    ...(organization ? [`openai-organization.${organization}`] : []),
    ...(project ? [`openai-project.${project}`] : []),
  ];
}

/** The authorisation of an Azure client as a query parameter. @internal */
export function azureCredential({ apiKey, isToken }: RealtimeAuthorization): [string, string] {
  return isToken ? ['Authorization', `Bearer ${apiKey}`] : ['api-key', apiKey];
}

/** Whether a key is of the short-lived kind that web pages may hold. @internal */
export function isEphemeralKey(apiKey: string | null | undefined): boolean {
  return apiKey?.startsWith('ek_') ?? false;
}
