import type { APIClient } from '@oai/core';
import { OpenAIError } from '@oai/core';
import { redactURL, websocketURL } from '@oai/core/internal';
import type { RealtimeRecoveryOptions } from './recovery.js';

/** The part of a client that a connection uses. @public */
export type RealtimeClient = Pick<APIClient, 'apiKey' | 'baseURL'>;

/** The part of an Azure client that a connection uses. @public */
export type AzureRealtimeClient = Pick<APIClient, 'apiKey' | 'baseURL' | '_callApiKey'> & {
  readonly apiVersion: string;
  readonly deploymentName: string | undefined;
};

interface RealtimeConnectionOptions extends RealtimeRecoveryOptions {
  /** Returns the address, for gateways with a different scheme of addresses. */
  buildRealtimeURL?:
    ((client: RealtimeClient, connection: RealtimeConnectionConfig) => URL) | undefined;
}

/**
 * The target of a connection: a new session with a model, a new transcription session, or a call in
 * progress.
 *
 * @public
 */
export type RealtimeConnectionConfig = RealtimeConnectionOptions &
  (
    | { model: string; intent?: undefined; callID?: undefined }
    | { intent: 'transcription'; model?: undefined; callID?: undefined }
    | { callID: string; model?: undefined; intent?: undefined }
  );

/**
 * The target of a connection to Azure, with a deployment instead of a model. Default: the deployment
 * of the client.
 *
 * @public
 */
export type AzureRealtimeConnectionConfig = RealtimeConnectionOptions &
  (
    | { deploymentName?: string | undefined; intent?: undefined; callID?: undefined }
    | { intent: 'transcription'; deploymentName?: undefined; callID?: undefined }
    | { callID: string; deploymentName?: undefined; intent?: undefined }
  );

/** Returns true for an Azure client. @public */
export function isAzure(client: RealtimeClient): client is AzureRealtimeClient {
  return 'apiVersion' in client && 'deploymentName' in client;
}

/**
 * Returns the address of a Realtime connection. It contains no credential.
 *
 * @param connection The target; a string is the name of a model.
 * @throws {OpenAIError} Not exactly one of `model`, `intent` and `callID`, a bad base URL, or an
 *   address of `buildRealtimeURL` that is not encrypted.
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
      'Pass exactly one of `model`, `callID` and `intent`, not empty, to open a Realtime connection.',
    );
  }
  if (intent !== undefined && intent !== 'transcription') {
    throw new OpenAIError(`The only \`intent\` of a Realtime connection is 'transcription'.`);
  }
  if (config.buildRealtimeURL) {
    return checkedAddress(config.buildRealtimeURL(client, config), client);
  }
  const url = websocketURL(
    isAzure(client) ? azureRealtimeBase(client.baseURL) : client.baseURL,
    '/realtime',
  );
  url.searchParams.set(...first);
  return url;
}

/**
 * Returns an address that the caller has made, if it may receive a credential: over TLS, within this
 * machine, or at the host of a base URL without TLS.
 *
 * @throws {OpenAIError} It may not.
 * @internal
 */
export function checkedAddress(url: URL, client: RealtimeClient): URL {
  const { protocol, hostname, host } = url;
  const base = client.baseURL.replace(/^http/, 'ws');
  const isPlainBase = base.startsWith('ws:') && URL.canParse(base) && new URL(base).host === host;
  const isLocal = /^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1\]$/.test(hostname);
  if (protocol === 'wss:' || (protocol === 'ws:' && (isLocal || isPlainBase))) return url;
  throw new OpenAIError(
    `A Realtime connection needs an address of \`wss:\`, not ${redactURL(url.href)}.`,
  );
}

/**
 * Returns the target of a connection to a deployment of an Azure client.
 *
 * @throws {OpenAIError} Neither the connection nor the client names a deployment, or the connection
 *   names several targets.
 * @public
 */
export function getAzureRealtimeConnection(
  client: Pick<AzureRealtimeClient, 'deploymentName'>,
  connection: AzureRealtimeConnectionConfig,
): RealtimeConnectionConfig {
  const { callID, intent, deploymentName, ...shared } = connection;
  if ([callID, intent, deploymentName].filter((target) => target !== undefined).length > 1) {
    throw new OpenAIError(
      'Pass at most one of `deploymentName`, `callID` and `intent` to open a Realtime connection.',
    );
  }
  if (callID !== undefined) return { ...shared, callID };
  if (intent !== undefined) return { ...shared, intent };
  return { ...shared, model: azureDeployment(client, deploymentName) };
}

/**
 * Returns the name of the deployment to connect to.
 *
 * @throws {OpenAIError} Neither the connection nor the client names a deployment.
 * @internal
 */
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

/** Turns `…/openai`, with or without a deployment or version, into `…/openai/v1`. */
function azureRealtimeBase(baseURL: string): string {
  const url = new URL(baseURL);
  const path = url.pathname.replace(/\/+$/, '').replace(/\/deployments\/[^/]+$/, '');
  url.pathname = path.endsWith('/v1') ? path : `${path}/v1`;
  return url.href;
}
