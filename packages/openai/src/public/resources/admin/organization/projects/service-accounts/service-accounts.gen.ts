// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
} from '@oai/admin';
