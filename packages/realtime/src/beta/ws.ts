import { WebSocket } from 'ws';
import { azureAuthorization, PREPARED } from '../connection/credentials.js';
import {
  NodeRealtimeConnection,
  type PreparedWSProps,
  type RealtimeWSOptions,
  type RealtimeWSProps,
} from '../connection/node-realtime-connection.js';
import type { AzureRealtimeClient, RealtimeClient } from '../connection/realtime-url.js';
import { betaAzureURL } from './azure-url.js';
import type { BetaAzureConnection } from './azure-url.js';

/**
 * A Realtime session for programs written for the beta. Events may be sent and listened for by their
 * beta names, but the current dialect is used on the wire, since the API no longer accepts that of
 * the beta. Only the preview endpoint of Azure still uses it.
 *
 * @deprecated Use `OpenAIRealtimeWS` of `@oai/realtime/ws`, which understands both.
 * @public
 */
export class OpenAIRealtimeWS extends NodeRealtimeConnection {
  /**
   * @param props The target of the connection; missing credentials come from the client.
   * @param client Default: one made from `props` and the environment.
   * @throws {OpenAIError} No key, a key that a function supplies (see {@link create}), or not
   *   exactly one of `model`, `intent` and `callID`.
   */
  constructor(props: RealtimeWSProps, client?: RealtimeClient) {
    super(props, client, WebSocket);
  }

  /**
   * Connects to a deployment of an Azure client at the preview endpoint.
   *
   * @throws {OpenAIError} There is no deployment, or no credential.
   */
  static override async azure<Connection>(
    this: new (props: RealtimeWSProps, client?: RealtimeClient) => Connection,
    client: AzureRealtimeClient,
    props: BetaAzureConnection & RealtimeWSOptions = {},
  ): Promise<Connection> {
    const url = betaAzureURL(client, props);
    const renew = () => azureAuthorization(client);
    const all: PreparedWSProps = {
      model: url.searchParams.get('deployment') ?? '',
      options: props.options,
      keepAliveMs: props.keepAliveMs,
      dialect: 'beta',
      [PREPARED]: { url, authorization: await renew(), renew },
    };
    return new this(all, client);
  }
}
