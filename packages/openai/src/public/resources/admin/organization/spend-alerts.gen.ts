// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  SpendAlerts,
  type OrganizationSpendAlert,
  type OrganizationSpendAlertDeleted,
  type SpendAlertCreateParams,
  type SpendAlertUpdateParams,
  type OrganizationSpendAlertsPage,
  type SpendAlertListParams,
} from '@oai/admin';
