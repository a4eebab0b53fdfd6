import type {
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from '../generated/beta/responses/responses-socket.gen.js';
import { ResponsesEmitter as Emitter } from '../websocket/responses-emitter.js';
import type { StreamMessageOf } from '../websocket/socket-events.js';
import { WebSocketError as SocketError } from '../websocket/web-socket-error.js';

export { buildURL } from '../websocket/build-url.js';

/** What `stream()` gives: everything that happens to a connection, in order. @public */
export type ResponsesStreamMessage = StreamMessageOf<
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
>;

/** What every connection for beta responses is. @public */
export type ResponsesEmitter = Emitter<BetaResponsesClientEvent, BetaResponsesServerEvent>;
export const ResponsesEmitter = Emitter as abstract new () => ResponsesEmitter;

/** Something went wrong in a connection for beta responses. @public */
export type WebSocketError = SocketError<BetaResponsesServerEvent>;
export const WebSocketError = SocketError<BetaResponsesServerEvent>;
