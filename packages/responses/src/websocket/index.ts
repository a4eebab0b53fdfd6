export type {
  ReconnectingEvent,
  ReconnectingOverrides,
  UnsentMessage,
  WebSocketStreamOptions,
} from '../socket/socket-events.js';
export { buildURL, ResponsesEmitter, ResponsesWSBase, WebSocketError } from './responses-socket.js';
export type {
  ResponsesStreamMessage,
  ResponsesWSBaseOptions,
  ResponsesWSReconnectOptions,
} from './responses-socket.js';
