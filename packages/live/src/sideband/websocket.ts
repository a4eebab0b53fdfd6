export {
  buildURL,
  SidebandEmitter,
  SidebandWSBase,
  WebSocketError,
} from '../socket/sideband-socket.js';
export type {
  SidebandStreamMessage,
  SidebandWSBaseOptions,
  SidebandWSParameters,
  SidebandWSReconnectOptions,
} from '../socket/sideband-socket.js';
