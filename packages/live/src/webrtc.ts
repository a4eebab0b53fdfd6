import { DataChannel, WebRTCConnection } from '@oai/realtime/webrtc/base';
import type {
  ConnectClientEvent,
  ConnectServerEvent,
} from './generated/live/sideband/sideband.gen.js';

export { WebRTCError } from '@oai/realtime/webrtc/base';
export type {
  ExchangeSdp,
  WebRTCConfiguration,
  WebRTCConnectionEvent,
  WebRTCConnectOptions,
  WebRTCErrorCode,
  WebRTCErrorPhase,
  WebRTCState,
} from '@oai/realtime/webrtc/base';

/** Fixtures are played over WebSocket only, and keys are pressed in telephone calls only. */
type ClientEvent = Exclude<
  ConnectClientEvent,
  { type: 'session.output_audio.fixture.play' | 'transport.dtmf.send' }
>;

/**
 * A live session over WebRTC: for browsers. The application sends the SDP offer to its server, which
 * answers it with `live.create`.
 *
 * ```ts
 * const connection = new OpenAILiveWebRTC();
 * connection.on('session.output_transcript.delta', ({ delta }) => show(delta));
 * connection.peerConnection.addTrack(microphone);
 * await connection.connect({
 *   exchangeSdp: async (offer, { signal }) =>
 *     (await fetch('/session', { method: 'POST', body: offer, signal })).text(),
 * });
 * ```
 *
 * @public
 */
export class OpenAILiveWebRTC extends WebRTCConnection<ClientEvent, ConnectServerEvent> {}

/** Typed live events over a data channel of the application, which stays its owner. @public */
export class LiveDataChannel extends DataChannel<ClientEvent, ConnectServerEvent> {}
