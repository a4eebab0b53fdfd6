// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
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
