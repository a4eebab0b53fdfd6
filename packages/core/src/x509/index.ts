export {
  fromX509,
  workloadIdentity,
  type X509CredentialOptions,
  type X509CredentialProxyOptions,
} from './credential.js';
export { createX509Transport, type X509ProxyMode, type X509TransportOptions } from './transport.js';
export type { X509Credential, X509Transport, X509WorkloadIdentity } from '../auth/types.js';
