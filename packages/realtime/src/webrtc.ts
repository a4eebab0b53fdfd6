import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from './generated/realtime/realtime-events.gen.js';
import { WebRTCConnection } from './webrtc/connection.js';
import { DataChannel } from './webrtc/data-channel.js';

export { WebRTCError } from './webrtc/errors.js';
export type { WebRTCErrorCode, WebRTCErrorPhase } from './webrtc/errors.js';
export type {
  ExchangeSdp,
  WebRTCConfiguration,
  WebRTCConnectionEvent,
  WebRTCConnectOptions,
  WebRTCState,
} from './webrtc/types.js';

/**
 * A Realtime session over WebRTC: for browsers. The application sends the SDP offer to the API,
 * through its server or with an ephemeral key.
 *
 * ```ts
 * const connection = new OpenAIRealtimeWebRTC();
 * connection.on('response.done', ({ response }) => console.log(response.status));
 * connection.peerConnection.addTrack(microphone);
 * await connection.connect({
 *   exchangeSdp: async (offer, { signal }) =>
 *     (await fetch('/session', { method: 'POST', body: offer, signal })).text(),
 * });
 * ```
 *
 * @public
 */
export class OpenAIRealtimeWebRTC extends WebRTCConnection<
  RealtimeClientEvent,
  RealtimeServerEvent
> {}

/** Typed Realtime events over a data channel of the application, which stays its owner. @public */
export class RealtimeDataChannel extends DataChannel<RealtimeClientEvent, RealtimeServerEvent> {}
