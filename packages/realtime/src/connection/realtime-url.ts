import type { APIClient } from '@oai/core';
import { OpenAIError } from '@oai/core';
import { websocketURL } from '@oai/core/internal';

/** What a connection needs of a client. @public */
export type RealtimeClient = Pick<APIClient, 'apiKey' | 'baseURL'>;

/** What a connection needs of an Azure client. @public */
export type AzureRealtimeClient = Pick<APIClient, 'apiKey' | 'baseURL' | '_callApiKey'> & {
  readonly apiVersion: string;
  readonly deploymentName: string | undefined;
};

interface RealtimeURLBuilderOptions {
  /** Makes the address, for gateways with addresses of their own. */
  buildRealtimeURL?:
    ((client: RealtimeClient, connection: RealtimeConnectionConfig) => URL) | undefined;
}

/**
 * What to connect to, one of: a new session with a model, a new transcription session, or a call
 * that is under way.
 *
 * @public
 */
export type RealtimeConnectionConfig = RealtimeURLBuilderOptions &
  (
    | { model: string; intent?: undefined; callID?: undefined }
    | { intent: 'transcription'; model?: undefined; callID?: undefined }
    | { callID: string; model?: undefined; intent?: undefined }
  );

/**
 * The same for Azure, where a deployment stands for the model. Default: the client's deployment.
 *
 * @public
 */
export type AzureRealtimeConnectionConfig = RealtimeURLBuilderOptions &
  (
    | { deploymentName?: string | undefined; intent?: undefined; callID?: undefined }
    | { intent: 'transcription'; deploymentName?: undefined; callID?: undefined }
    | { callID: string; deploymentName?: undefined; intent?: undefined }
  );

/** Whether a client speaks to Azure. @public */
export function isAzure(client: RealtimeClient): client is AzureRealtimeClient {
  return 'apiVersion' in client && 'deploymentName' in client;
}

/**
 * The address of a Realtime connection. Holds no credential.
 *
 * @param connection A model's name is short for `{ model }`.
 * @throws {OpenAIError} Not exactly one of `model`, `intent` and `callID`, or a bad base URL.
 * @public
 */
export function buildRealtimeURL(
  client: RealtimeClient,
  connection: string | RealtimeConnectionConfig,
): URL {
  const config: RealtimeConnectionConfig =
    typeof connection === 'string' ? { model: connection } : connection;
  const { model, intent, callID } = config;
  const given = Object.entries({ model, intent, call_id: callID }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== null,
  );
  const [first] = given;
  if (given.length !== 1 || first === undefined || first[1] === '') {
    throw new OpenAIError(
      'Pass exactly one of `model`, `callID` and `intent`, and not empty, to open a Realtime connection.',
    );
  }
  if (intent !== undefined && intent !== 'transcription') {
    throw new OpenAIError(`The only \`intent\` of a Realtime connection is 'transcription'.`);
  }
  if (config.buildRealtimeURL) return config.buildRealtimeURL(client, config);
  const url = websocketURL(
    isAzure(client) ? azureRealtimeBase(client.baseURL) : client.baseURL,
    '/realtime',
  );
  url.searchParams.set(...first);
  return url;
}

/**
 * The connection to a deployment of an Azure client.
 *
 * @throws {OpenAIError} Neither the connection nor the client names a deployment.
 * @public
 */
export function getAzureRealtimeConnection(
  client: Pick<AzureRealtimeClient, 'deploymentName'>,
  connection: AzureRealtimeConnectionConfig,
): RealtimeConnectionConfig {
  const { buildRealtimeURL: build, callID, intent } = connection;
  if (callID !== undefined) return { buildRealtimeURL: build, callID };
  if (intent !== undefined) return { buildRealtimeURL: build, intent };
  return { buildRealtimeURL: build, model: azureDeployment(client, connection.deploymentName) };
}

/** @internal */
export function azureDeployment(
  client: Pick<AzureRealtimeClient, 'deploymentName'>,
  deploymentName: string | undefined,
): string {
  const name = deploymentName ?? client.deploymentName;
  if (name) return name;
  throw new OpenAIError(
    'No deployment: pass `deploymentName` to this call, or `deployment` to the Azure client.',
  );
}

/** `…/openai`, with or without a deployment or a version behind it, is `…/openai/v1` here. */
function azureRealtimeBase(baseURL: string): string {
  const url = new URL(baseURL);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/deployments\/[^/]+$/, '');
  url.pathname = path.endsWith('/v1') ? path : `${path}/v1`;
  return url.href;
}
