import type { APIClient } from '@oai/core';
import type { WebSocket } from 'ws';
import {
  fetchedOptions,
  nodeSocketKind,
  type NodeSocket,
  type NodeSocketOptions,
} from '../socket/node-socket.js';
import type { TypedEvent } from '../socket/socket-events.js';
import { RESPONSES, ResponsesWSBase } from './responses-socket.js';

/** The options of a connection, and of `ws`: further headers, an agent, TLS settings. @public */
export type ResponsesWSClientOptions = NodeSocketOptions;

/** A connection for responses over the `ws` package. @internal */
export abstract class NodeResponsesWS<
  ClientEvent,
  ServerEvent extends TypedEvent,
> extends ResponsesWSBase<NodeSocket, ClientEvent, ServerEvent> {
  constructor(
    client: APIClient,
    options: ResponsesWSClientOptions | null | undefined,
    Socket: typeof WebSocket,
  ) {
    super(client, options);
    this._connect(nodeSocketKind(options, Socket));
  }

  /**
   * Connects with any client, including one whose key comes from a function or a provider.
   *
   * @throws {OpenAIError} Fetching the credential failed.
   */
  static async create<Connection>(
    this: new (client: APIClient, options?: ResponsesWSClientOptions | null) => Connection,
    client: APIClient,
    options?: ResponsesWSClientOptions | null,
  ): Promise<Connection> {
    return new this(client, await fetchedOptions(client, RESPONSES, options));
  }
}
