export { buildURL, LiveEmitter, LiveWSBase, WebSocketError } from './socket/live-socket.js';
export type {
  LiveStreamMessage,
  LiveWSBaseOptions,
  LiveWSReconnectOptions,
} from './socket/live-socket.js';
