export type {
  SubjectTokenProvider,
  TokenExchangeResponse,
  WorkloadIdentity,
  X509Credential,
  X509WorkloadIdentity,
} from './types.js';
export {
  azureManagedIdentityTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
} from './subject-token-providers.js';
export { WorkloadIdentityAuth } from './workload-identity-auth.js';
export { OAuthError } from '../errors/oauth-error.js';
export { SubjectTokenProviderError } from '../errors/subject-token-provider-error.js';
