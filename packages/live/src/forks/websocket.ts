export { buildURL, ForksEmitter, ForksWSBase, WebSocketError } from '../socket/forks-socket.js';
export type {
  ForksStreamMessage,
  ForksWSBaseOptions,
  ForksWSParameters,
  ForksWSReconnectOptions,
} from '../socket/forks-socket.js';
