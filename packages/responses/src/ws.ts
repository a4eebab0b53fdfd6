import type { APIClient } from '@oai/core';
import { WebSocket } from 'ws';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from './generated/responses/responses-socket.gen.js';
import { NodeResponsesWS, type ResponsesWSClientOptions } from './websocket/node-responses-ws.js';

export type { ResponsesWSClientOptions } from './websocket/node-responses-ws.js';
export type { WebSocketStreamOptions } from './socket/socket-events.js';
export type { ResponsesWSReconnectOptions } from './websocket/responses-socket.js';

/**
 * Responses over one WebSocket, without a request for each. Uses the `ws` package: for Node, Bun
 * and Deno.
 *
 * ```ts
 * const connection = new ResponsesWS(client);
 * connection.send({ type: 'response.create', model: 'gpt-5', input: 'Hi' });
 * for await (const message of connection) {
 *   if (message.type === 'message' && message.message.type === 'response.completed') break;
 * }
 * connection.close();
 * ```
 *
 * @public
 */
export class ResponsesWS extends NodeResponsesWS<ResponsesClientEvent, ResponsesServerEvent> {
  /**
   * @throws {OpenAIError} The client has no credential, its credential has to be fetched (see
   *   {@link create}), or an option is invalid.
   */
  constructor(client: APIClient, options?: ResponsesWSClientOptions | null) {
    super(client, options, WebSocket);
  }
}
