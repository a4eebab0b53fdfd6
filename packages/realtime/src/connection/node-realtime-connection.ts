import type { APIClient, HeadersLike } from '@oai/core';
import { handshakeHeaders, listenToNodeSocket } from '@oai/core/internal';
import type { ClientOptions, WebSocket } from 'ws';
import type { RealtimeDialect } from './connection-settings.js';
import {
  authorizationHeaders,
  azureAuthorization,
  fetchedAuthorization,
  knownAuthorization,
  PREPARED,
  realtimeClient,
} from './credentials.js';
import type {
  PreparedHandshake,
  RealtimeAuthorization,
  RealtimeCredentials,
} from './credentials.js';
import { RealtimeConnection } from './realtime-connection.js';
import { buildRealtimeURL, getAzureRealtimeConnection } from './realtime-url.js';
import type {
  AzureRealtimeClient,
  AzureRealtimeConnectionConfig,
  RealtimeClient,
  RealtimeConnectionConfig,
} from './realtime-url.js';

/** The options of a connection over the `ws` package. @public */
export interface RealtimeWSOptions {
  /** Options of `ws`: further headers, an agent (for proxies), TLS settings. */
  options?: ClientOptions | undefined;
  /**
   * Interval of pings, in milliseconds. A peer that does not answer before the next one is dead: the
   * connection ends with code 1006, after an error whose `cause` is a `SocketIdleTimeoutError`.
   * Default: no pings.
   */
  keepAliveMs?: number | undefined;
}

/** The target, credentials and options of a connection. @public */
export type RealtimeWSProps = RealtimeConnectionConfig &
  RealtimeCredentials &
  RealtimeWSOptions & {
    /** The dialect of the server. `beta` translates nothing. Default: `current`. */
    dialect?: RealtimeDialect | undefined;
  };

/** The props with the results of an asynchronous factory. @internal */
export type PreparedWSProps = RealtimeWSProps & { [PREPARED]: PreparedHandshake };

type ConnectionClass<Connection> = new (
  props: RealtimeWSProps,
  client?: RealtimeClient,
) => Connection;

/**
 * A Realtime connection over the `ws` package. The entries pass the class: a module that imports
 * `ws` must not be shared with an entry for browsers.
 *
 * @internal
 */
export abstract class NodeRealtimeConnection extends RealtimeConnection<
  WebSocket,
  RealtimeAuthorization
> {
  constructor(
    props: RealtimeWSProps,
    client: RealtimeClient | undefined,
    Socket: typeof WebSocket,
  ) {
    const {
      dialect = 'current',
      options,
      keepAliveMs,
      [PREPARED]: prepared,
    } = Object(props) as Partial<PreparedWSProps>;
    const used = realtimeClient(props, client);
    const { timeout: timeoutMs } = used as Partial<APIClient>;
    // The key or the base URL of the client may have been changed since.
    const current = () => (client ? realtimeClient(props, client) : used);
    const known = () => knownAuthorization(current());
    super(
      {
        dialect,
        address: () => prepared?.url ?? buildRealtimeURL(current(), props),
        timeoutMs,
        keepAliveMs,
        recovery: props,
      },
      {
        credential: prepared?.authorization ?? known(),
        renew: prepared?.renew ?? known,
        open(url, authorization, events) {
          const headers = handshakeHeaders({
            ...authorizationHeaders(authorization),
            ...(dialect === 'beta' && { 'OpenAI-Beta': 'realtime=v1' }),
            ...options?.headers,
          } as HeadersLike);
          const socket = new Socket(url, {
            ...options,
            headers,
            // A redirect would take the credential to another host.
            followRedirects: false,
          });
          listenToNodeSocket(socket, events, headers);
          return socket;
        },
      },
    );
  }

  /**
   * Connects with a client whose key has to be fetched first.
   *
   * @throws {OpenAIError} Fetching the key failed.
   */
  static async create<Connection>(
    this: ConnectionClass<Connection>,
    client: Pick<APIClient, 'apiKey' | 'baseURL' | '_callApiKey'>,
    props: RealtimeConnectionConfig & RealtimeWSOptions,
  ): Promise<Connection> {
    const renew = () => fetchedAuthorization(client);
    const all: PreparedWSProps = { ...props, [PREPARED]: { authorization: await renew(), renew } };
    return new this(all, client);
  }

  /**
   * Connects to a deployment of an Azure client.
   *
   * @throws {OpenAIError} There is no deployment, or no credential.
   */
  static async azure<Connection>(
    this: ConnectionClass<Connection>,
    client: AzureRealtimeClient,
    props: AzureRealtimeConnectionConfig & RealtimeWSOptions = {},
  ): Promise<Connection> {
    const target = getAzureRealtimeConnection(client, props);
    const renew = () => azureAuthorization(client);
    const all: PreparedWSProps = {
      ...target,
      options: props.options,
      keepAliveMs: props.keepAliveMs,
      [PREPARED]: { authorization: await renew(), renew },
    };
    return new this(all, client);
  }
}
