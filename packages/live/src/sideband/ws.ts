import type { APIClient } from '@oai/core';
import {
  fetchedOptions,
  nodeSocketKind,
  type NodeSocket,
  type NodeSocketOptions,
} from '@oai/responses/socket';
import { WebSocket } from 'ws';
import { SIDEBAND, SidebandWSBase, type SidebandWSParameters } from '../socket/sideband-socket.js';

export type { WebSocketStreamOptions } from '@oai/responses/socket';
export type {
  SidebandWSParameters,
  SidebandWSReconnectOptions,
} from '../socket/sideband-socket.js';

/** The options of a connection, and of `ws`: further headers, an agent, TLS settings. @public */
export type SidebandWSClientOptions = NodeSocketOptions<SidebandWSParameters>;

/**
 * A second connection to a session in progress, such as one over WebRTC or by telephone, over the `ws`
 * package: for Node, Bun and Deno. A server observes and controls the session with it.
 *
 * @public
 */
export class SidebandWS extends SidebandWSBase<NodeSocket> {
  /**
   * @throws {OpenAIError} The client has no credential, its credential has to be fetched (see
   *   {@link create}), or an option or a parameter is invalid.
   */
  constructor(
    client: APIClient,
    parameters: SidebandWSParameters,
    options?: SidebandWSClientOptions | null,
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
      parameters: SidebandWSParameters,
      options?: SidebandWSClientOptions | null,
    ) => Connection,
    client: APIClient,
    parameters: SidebandWSParameters,
    options?: SidebandWSClientOptions | null,
  ): Promise<Connection> {
    return new this(client, parameters, await fetchedOptions(client, SIDEBAND, options));
  }
}
