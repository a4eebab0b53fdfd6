// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
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
