import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../generated/responses/responses-socket.gen.js';
import type { StreamMessageOf } from './socket-events.js';

export { buildURL } from './handshake.js';
export { ResponsesEmitter } from './responses-emitter.js';
export { ResponsesWSBase } from './responses-ws-base.js';
export type {
  ReconnectingEvent,
  ReconnectingOverrides,
  ResponsesWSBaseOptions,
  ResponsesWSReconnectOptions,
  UnsentMessage,
} from './socket-events.js';
export { WebSocketError } from './web-socket-error.js';

/** A message or a change of state of a connection, as `stream()` yields them. @public */
export type ResponsesStreamMessage = StreamMessageOf<ResponsesClientEvent, ResponsesServerEvent>;
