// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  Sideband,
  type ConnectClientEvent,
  type SidebandClientEvent,
  type ConnectServerEvent,
  type SidebandServerEvent,
  type SidebandConnectParams,
} from '@oai/live';
export type {
  SidebandWSClientOptions,
  SidebandWSParameters,
  SidebandWSReconnectOptions,
} from '@oai/live/sideband/ws';
