import type { APIClient } from '@oai/core';
import {
  fetchedOptions,
  nodeSocketKind,
  type NodeSocket,
  type NodeSocketOptions,
} from '@oai/responses/socket';
import { WebSocket } from 'ws';
import { FORKS, ForksWSBase, type ForksWSParameters } from '../socket/forks-socket.js';

export type { WebSocketStreamOptions } from '@oai/responses/socket';
export type { ForksWSParameters, ForksWSReconnectOptions } from '../socket/forks-socket.js';

/** The options of a connection, and of `ws`: further headers, an agent, TLS settings. @public */
export type ForksWSClientOptions = NodeSocketOptions<ForksWSParameters>;

/**
 * A new session that starts from the state of a stored one, over the `ws` package: for Node, Bun and
 * Deno. It begins with the event `session.start`.
 *
 * @public
 */
export class ForksWS extends ForksWSBase<NodeSocket> {
  /**
   * @throws {OpenAIError} The client has no credential, its credential has to be fetched (see
   *   {@link create}), or an option or a parameter is invalid.
   */
  constructor(
    client: APIClient,
    parameters: ForksWSParameters,
    options?: ForksWSClientOptions | null,
  ) {
    super(client, parameters, options);
    this._connect(nodeSocketKind(options, WebSocket));
  }

  /**
   * Connects with any client, including one whose key comes from a function or a provider.
   *
   * @throws {OpenAIError} Fetching the credential failed.
   */
  static async create<Connection>(
    this: new (
      client: APIClient,
      parameters: ForksWSParameters,
      options?: ForksWSClientOptions | null,
    ) => Connection,
    client: APIClient,
    parameters: ForksWSParameters,
    options?: ForksWSClientOptions | null,
  ): Promise<Connection> {
    return new this(client, parameters, await fetchedOptions(client, FORKS, options));
  }
}
