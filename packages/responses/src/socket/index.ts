export { EventSocketEmitter } from './event-socket-emitter.js';
export { EventSocket } from './event-socket.js';
export { requireClient } from './handshake.js';
export { fetchedOptions, nodeSocketKind } from './node-socket.js';
export type { NodeSocket, NodeSocketOptions } from './node-socket.js';
export type {
  EventSocketOptions,
  ReconnectingEvent,
  ReconnectingOverrides,
  StreamMessageOf,
  TypedEvent,
  UnsentMessage,
  WebSocketEventsOf,
  WebSocketStreamOptions,
} from './socket-events.js';
export type { EventSocketTarget, SocketKind } from './socket-target.js';
export { WebSocketError } from './web-socket-error.js';
export type { WebSocketErrorEventOf } from './web-socket-error.js';
