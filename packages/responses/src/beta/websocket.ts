import type { SocketLike } from '@oai/core/internal';
import type {
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from '../generated/beta/responses/responses-socket.gen.js';
import { ResponsesEmitter as Emitter } from '../websocket/responses-emitter.js';
import { ResponsesWSBase as Base } from '../websocket/responses-ws-base.js';
import type { StreamMessageOf } from '../websocket/socket-events.js';
import { WebSocketError as SocketError } from '../websocket/web-socket-error.js';

export { buildURL } from '../websocket/handshake.js';
export type {
  ReconnectingEvent,
  ReconnectingOverrides,
  ResponsesWSBaseOptions,
  ResponsesWSReconnectOptions,
  UnsentMessage,
} from '../websocket/socket-events.js';

/** A connection for beta responses over any kind of WebSocket. @public */
export type ResponsesWSBase<TSocket extends SocketLike> = Base<
  TSocket,
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
>;
export const ResponsesWSBase = Base;

/** A message or a change of state of a connection, as `stream()` yields them. @public */
export type ResponsesStreamMessage = StreamMessageOf<
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
>;

/** The base of every connection for beta responses. @public */
export type ResponsesEmitter = Emitter<BetaResponsesClientEvent, BetaResponsesServerEvent>;
export const ResponsesEmitter = Emitter as abstract new () => ResponsesEmitter;

/** The failure of a connection for beta responses. @public */
export type WebSocketError = SocketError<BetaResponsesServerEvent>;
export const WebSocketError = SocketError<BetaResponsesServerEvent>;
