export { ResponsesWSBase } from './websocket/responses-ws-base.js';
export type {
  ReconnectingEvent,
  ReconnectingOverrides,
  ResponsesWSBaseOptions,
  ResponsesWSReconnectOptions,
  UnsentMessage,
} from './websocket/socket-events.js';
