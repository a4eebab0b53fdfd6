// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export type { X509Transport } from '@oai/core';
export {
  createX509Transport,
  fromX509,
  workloadIdentity,
  type X509CredentialOptions,
  type X509CredentialProxyOptions,
  type X509ProxyMode,
  type X509TransportOptions,
} from '@oai/core/x509';
