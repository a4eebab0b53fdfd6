// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export type {
  SubjectTokenProvider,
  TokenExchangeResponse,
  WorkloadIdentity,
  X509Credential,
  X509WorkloadIdentity,
} from '@oai/core';
