import { readHandshakeRefusal } from '@oai/core/internal';
import type { APIClient } from '@oai/core';
import { WebSocket } from 'ws';
import type { ClientOptions } from 'ws';
import { RealtimeConnection } from './connection/realtime-connection.js';
import type { RealtimeDialect } from './connection/realtime-connection.js';
import {
  authorizationHeaders,
  azureAuthorization,
  knownAuthorization,
  realtimeClient,
} from './connection/credentials.js';
import type { RealtimeCredentials } from './connection/credentials.js';
import { buildRealtimeURL, getAzureRealtimeConnection } from './connection/realtime-url.js';
import type {
  AzureRealtimeClient,
  AzureRealtimeConnectionConfig,
  RealtimeClient,
  RealtimeConnectionConfig,
} from './connection/realtime-url.js';

/** What to connect to, with what credentials, and how. @public */
export type RealtimeWSProps = RealtimeConnectionConfig &
  RealtimeCredentials & {
    /** For `ws`: further headers, an agent (proxies), TLS settings and so on. */
    options?: ClientOptions | undefined;
    /** What the server speaks. `beta` sends and tells everything as it is. Default: `current`. */
    dialect?: RealtimeDialect | undefined;
    /** @internal */
    __resolvedApiKey?: boolean;
    /** @internal */
    __url?: URL;
    /** @internal */
    __headers?: Record<string, string>;
  };

/**
 * A Realtime session over the `ws` package: for Node, Bun and Deno. The key travels in a header.
 *
 * ```ts
 * const connection = new OpenAIRealtimeWS({ model: 'gpt-realtime' });
 * connection.on('response.output_text.delta', (event) => process.stdout.write(event.delta));
 * connection.send({ type: 'response.create' });
 * ```
 *
 * @public
 */
export class OpenAIRealtimeWS extends RealtimeConnection {
  /** The address that was connected to. */
  readonly url: URL;
  // Not a plain property: inspecting a connection would show its request, key included.
  readonly #socket: WebSocket;

  /**
   * @param props What to connect to; credentials that are not given come from the client.
   * @param client Default: one made from `props` and the environment.
   * @throws {OpenAIError} No key, a key that a function supplies (see {@link create}), or not
   *   exactly one of `model`, `intent` and `callID`.
   */
  constructor(props: RealtimeWSProps, client?: RealtimeClient) {
    const { dialect = 'current', options, __headers, __resolvedApiKey = false, __url } = props;
    super(dialect);
    const used = realtimeClient(props, client);
    this.url = __url ?? buildRealtimeURL(used, props);
    this.#socket = new WebSocket(this.url, {
      ...options,
      headers: {
        ...(__headers ?? authorizationHeaders(knownAuthorization(used, __resolvedApiKey))),
        ...(dialect === 'beta' && { 'OpenAI-Beta': 'realtime=v1' }),
        ...options?.headers,
      },
    });
    this.#listen();
  }

  /** The socket below, for its own events: `open`, `close`, `ping` and so on. */
  get socket(): WebSocket {
    return this.#socket;
  }

  /**
   * Connects with a client whose key has to be fetched first.
   *
   * @throws {OpenAIError} The key cannot be had.
   */
  static async create(
    client: Pick<APIClient, 'apiKey' | 'baseURL' | '_callApiKey'>,
    props: RealtimeConnectionConfig & { options?: ClientOptions | undefined },
  ): Promise<OpenAIRealtimeWS> {
    await client._callApiKey();
    return new this({ ...props, __resolvedApiKey: true }, client);
  }

  /**
   * Connects to a deployment of an Azure client.
   *
   * @throws {OpenAIError} No deployment, or no credential.
   */
  static async azure(
    client: AzureRealtimeClient,
    props: AzureRealtimeConnectionConfig & { options?: ClientOptions | undefined } = {},
  ): Promise<OpenAIRealtimeWS> {
    const connection = getAzureRealtimeConnection(client, props);
    const __headers = authorizationHeaders(await azureAuthorization(client));
    return new this({ ...connection, options: props.options, __headers }, client);
  }

  #listen(): void {
    const socket = this.#socket;
    socket.on('open', () => this._opened());
    socket.on('message', (data) => this._received(String(data)));
    socket.on('error', (cause) => this._failed(cause.message, cause));
    socket.on('close', (code, reason) => this._closed(code, String(reason)));
    socket.on('unexpected-response', (_request, response) => {
      void readHandshakeRefusal(response).then((reason) => {
        this._failed(reason);
        socket.terminate();
      });
    });
  }
}
