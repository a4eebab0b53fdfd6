import { websocketURL } from '@oai/core/internal';
import {
  azureDeployment,
  buildRealtimeURL as buildCurrentURL,
  isAzure,
} from '../connection/realtime-url.js';
import type {
  AzureRealtimeClient,
  RealtimeClient,
  RealtimeConnectionConfig,
} from '../connection/realtime-url.js';

/** The target of a connection to Azure. @public */
export interface BetaAzureConnection {
  /** Default: that of the client. */
  deploymentName?: string | undefined;
}

/**
 * Returns the address of a Realtime connection. For Azure this is the preview endpoint, which still
 * uses the dialect of the beta.
 *
 * @throws {OpenAIError} Not exactly one of `model`, `intent` and `callID`, or a bad base URL.
 * @public
 */
export function buildRealtimeURL(
  client: RealtimeClient,
  connection: string | RealtimeConnectionConfig,
): URL {
  const model = typeof connection === 'string' ? connection : connection.model;
  return isAzure(client) && model !== undefined
    ? betaAzureURL(client, { deploymentName: model })
    : buildCurrentURL(client, connection);
}

/**
 * Returns the address of a deployment at the preview endpoint of Azure.
 *
 * @throws {OpenAIError} Neither the connection nor the client names a deployment.
 * @internal
 */
export function betaAzureURL(client: AzureRealtimeClient, connection: BetaAzureConnection): URL {
  const deployment = azureDeployment(client, connection.deploymentName);
  const base = new URL(client.baseURL);
  base.pathname = base.pathname.replace(/\/deployments\/[^/]+\/?$/, '');
  const url = websocketURL(base.href, '/realtime');
  url.searchParams.set('api-version', client.apiVersion);
  url.searchParams.set('deployment', deployment);
  return url;
}
