// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  WorkloadIdentityProviders,
  type WorkloadIdentityProvider,
  type WorkloadIdentityProviderDeleted,
  type WorkloadIdentityProviderCreateParams,
  type WorkloadIdentityProviderUpdateParams,
  type WorkloadIdentityProvidersPage,
  type WorkloadIdentityProviderListParams,
} from '@oai/admin';
