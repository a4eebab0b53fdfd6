import type { APIClient } from '@oai/core';
import { WebSocket } from 'ws';
import type {
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from '../generated/beta/responses/responses-socket.gen.js';
import { NodeResponsesWS, type ResponsesWSClientOptions } from '../websocket/node-responses-ws.js';

export type { ResponsesWSClientOptions } from '../websocket/node-responses-ws.js';
export type { WebSocketStreamOptions } from '../socket/socket-events.js';
export type { ResponsesWSReconnectOptions } from '../websocket/responses-socket.js';

/**
 * Beta responses over one WebSocket: `ResponsesWS` of `@oai/responses/ws` with the events of the
 * beta.
 *
 * @public
 */
export class ResponsesWS extends NodeResponsesWS<
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
> {
  /**
   * @throws {OpenAIError} The client has no credential, its credential has to be fetched (see
   *   {@link create}), or an option is invalid.
   */
  constructor(client: APIClient, options?: ResponsesWSClientOptions | null) {
    super(client, options, WebSocket);
  }
}
