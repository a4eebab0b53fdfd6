import type { APIClient } from '@oai/core';
import {
  fetchedOptions,
  nodeSocketKind,
  type NodeSocket,
  type NodeSocketOptions,
} from '@oai/responses/socket';
import { WebSocket } from 'ws';
import { LIVE, LiveWSBase } from './socket/live-socket.js';

export type { WebSocketStreamOptions } from '@oai/responses/socket';
export type { LiveWSReconnectOptions } from './socket/live-socket.js';

/** The options of a connection, and of `ws`: further headers, an agent, TLS settings. @public */
export type LiveWSClientOptions = NodeSocketOptions;

/**
 * A new live session over the `ws` package: for Node, Bun and Deno. The session begins with the
 * event `session.start`.
 *
 * ```ts
 * const connection = new LiveWS(client);
 * connection.send({ type: 'session.start', session: { model: 'gpt-live-1' } });
 * connection.on('session.output_audio.delta', ({ delta }) => play(delta));
 * ```
 *
 * @public
 */
export class LiveWS extends LiveWSBase<NodeSocket> {
  /**
   * @throws {OpenAIError} The client has no credential, its credential has to be fetched (see
   *   {@link create}), or an option is invalid.
   */
  constructor(client: APIClient, options?: LiveWSClientOptions | null) {
    super(client, options);
    this._connect(nodeSocketKind(options, WebSocket));
  }

  /**
   * Connects with any client, including one whose key comes from a function or a provider.
   *
   * @throws {OpenAIError} Fetching the credential failed.
   */
  static async create<Connection>(
    this: new (client: APIClient, options?: LiveWSClientOptions | null) => Connection,
    client: APIClient,
    options?: LiveWSClientOptions | null,
  ): Promise<Connection> {
    return new this(client, await fetchedOptions(client, LIVE, options));
  }
}
