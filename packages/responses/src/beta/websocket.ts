import type { SocketLike } from '@oai/core/internal';
import type {
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from '../generated/beta/responses/responses-socket.gen.js';
import type { StreamMessageOf } from '../socket/socket-events.js';
import {
  ResponsesEmitter as Emitter,
  ResponsesWSBase as Base,
  WebSocketError as SocketError,
} from '../websocket/responses-socket.js';

export type {
  ReconnectingEvent,
  ReconnectingOverrides,
  UnsentMessage,
  WebSocketStreamOptions,
} from '../socket/socket-events.js';
export { buildURL } from '../websocket/responses-socket.js';
export type {
  ResponsesWSBaseOptions,
  ResponsesWSReconnectOptions,
} from '../websocket/responses-socket.js';

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
