// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ServiceAccounts,
  type ProjectServiceAccount,
  type ServiceAccountCreateResponse,
  type ServiceAccountCreateParams,
  type ServiceAccountRetrieveParams,
  type ServiceAccountUpdateParams,
  type ProjectServiceAccountsPage,
  type ServiceAccountListParams,
  type ServiceAccountDeleteResponse,
  type ServiceAccountDeleteParams,
  ProjectsServiceAccountsAPIKeys as APIKeys,
  type APIKeyCreateResponse,
  type APIKeyCreateParams,
} from '@oai/admin';
