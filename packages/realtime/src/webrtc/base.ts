export { WebRTCConnection } from './connection.js';
export { DataChannel } from './data-channel.js';
export { WebRTCError } from './errors.js';
export type { WebRTCErrorCode, WebRTCErrorPhase } from './errors.js';
export { Subscriptions } from './subscriptions.js';
export type {
  BrowserDataChannel,
  BrowserPeerConnection,
  ExchangeSdp,
  WebRTCCloseReason,
  WebRTCConfiguration,
  WebRTCConnectionEvent,
  WebRTCConnectOptions,
  WebRTCDataChannel,
  WebRTCEventTarget,
  WebRTCPeerConnection,
  WebRTCState,
} from './types.js';
