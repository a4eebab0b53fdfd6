// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

export {
  ProjectsSpendAlerts as SpendAlerts,
  type ProjectSpendAlert,
  type ProjectSpendAlertDeleted,
  type ProjectsSpendAlertCreateParams as SpendAlertCreateParams,
  type SpendAlertRetrieveParams,
  type ProjectsSpendAlertUpdateParams as SpendAlertUpdateParams,
  type ProjectSpendAlertsPage,
  type ProjectsSpendAlertListParams as SpendAlertListParams,
  type SpendAlertDeleteParams,
} from '@oai/admin';
