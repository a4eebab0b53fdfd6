// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  OpenAIRealtimeWebRTC,
  RealtimeDataChannel,
  WebRTCError,
  type ExchangeSdp,
  type WebRTCConfiguration,
  type WebRTCConnectOptions,
  type WebRTCConnectionEvent,
  type WebRTCErrorCode,
  type WebRTCErrorPhase,
  type WebRTCState,
} from '@oai/realtime/webrtc';
