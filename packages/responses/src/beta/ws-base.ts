import type {
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from '../generated/beta/responses/responses-socket.gen.js';
import { ResponsesWSBase as Base } from '../websocket/responses-ws-base.js';
import type { SocketLike } from '../websocket/socket-session.js';

export type {
  ReconnectingEvent,
  ReconnectingOverrides,
  ResponsesWSBaseOptions,
  ResponsesWSReconnectOptions,
  UnsentMessage,
} from '../websocket/socket-events.js';

/** A connection for beta responses over some kind of WebSocket. @public */
export type ResponsesWSBase<TSocket extends SocketLike> = Base<
  TSocket,
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
>;
export const ResponsesWSBase = Base;
