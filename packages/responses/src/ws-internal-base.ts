import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from './generated/responses/responses-socket.gen.js';
import type { StreamMessageOf } from './websocket/socket-events.js';

/** What `stream()` gives: everything that happens to a connection, in order. @public */
export type ResponsesStreamMessage = StreamMessageOf<ResponsesClientEvent, ResponsesServerEvent>;

export { buildURL } from './websocket/build-url.js';
export { ResponsesEmitter } from './websocket/responses-emitter.js';
export { WebSocketError } from './websocket/web-socket-error.js';
