// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  OAuthError,
  SubjectTokenProviderError,
  type SubjectTokenProvider,
  type TokenExchangeResponse,
  type WorkloadIdentity,
  type X509Credential,
  type X509WorkloadIdentity,
} from '@oai/core';
export {
  azureManagedIdentityTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
} from '@oai/core/auth';
