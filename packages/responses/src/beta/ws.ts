import type {
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from '../generated/beta/responses/responses-socket.gen.js';
import { NodeResponsesWS } from '../websocket/node-responses-ws.js';

export type { ResponsesWSClientOptions } from '../websocket/node-responses-ws.js';
export type { ResponsesWSReconnectOptions } from '../websocket/socket-events.js';

/**
 * Beta responses over one WebSocket: `ResponsesWS` of `@oai/responses/ws` with the beta's events.
 *
 * @public
 */
export class ResponsesWS extends NodeResponsesWS<
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
> {}
