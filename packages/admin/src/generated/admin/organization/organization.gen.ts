// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { APIResource } from '@oai/core';
import {
  type AdminAPIKey,
  type AdminAPIKeyCreateParams,
  type AdminAPIKeyCreateResponse,
  type AdminAPIKeyDeleteResponse,
  type AdminAPIKeyListParams,
  AdminAPIKeys,
  type AdminAPIKeysPage,
} from './admin-api-keys.gen.js';
import {
  type AuditLogListParams,
  type AuditLogListResponse,
  type AuditLogListResponsesPage,
  AuditLogs,
} from './audit-logs.gen.js';
import {
  type Certificate,
  type CertificateActivateParams,
  type CertificateActivateResponse,
  type CertificateActivateResponsesPage,
  type CertificateCreateParams,
  type CertificateDeactivateParams,
  type CertificateDeactivateResponse,
  type CertificateDeactivateResponsesPage,
  type CertificateDeleteResponse,
  type CertificateListParams,
  type CertificateListResponse,
  type CertificateListResponsesPage,
  type CertificateRetrieveParams,
  type CertificateUpdateParams,
  Certificates,
} from './certificates.gen.js';
import {
  DataRetention,
  type DataRetentionUpdateParams,
  type OrganizationDataRetention,
} from './data-retention.gen.js';
import {
  type ExternalKey,
  type ExternalKeyCreateParams,
  type ExternalKeyListParams,
  type ExternalKeyValidateResponse,
  ExternalKeys,
  type ExternalKeysPage,
} from './external-keys.gen.js';
import {
  type AwsExternalStorageProvider,
  type AzureExternalStorageProvider,
  ExternalStorage,
  type ExternalStorageConfiguration,
  type ExternalStorageConfigurationsPage,
  type ExternalStorageCreateParams,
  type ExternalStorageDeleted,
  type ExternalStorageListParams,
  type GcpExternalStorageProvider,
  type OciExternalStorageProvider,
} from './external-storage.gen.js';
import {
  type Group,
  type GroupCreateParams,
  type GroupDeleteResponse,
  type GroupListParams,
  type GroupUpdateParams,
  type GroupUpdateResponse,
  Groups,
  type GroupsPage,
} from './groups/groups.gen.js';
import {
  type Invite,
  type InviteCreateParams,
  type InviteDeleteResponse,
  type InviteListParams,
  Invites,
  type InvitesPage,
} from './invites.gen.js';
import {
  type Project,
  type ProjectCreateParams,
  type ProjectListParams,
  type ProjectResidency,
  type ProjectUpdateParams,
  Projects,
  type ProjectsPage,
} from './projects/projects.gen.js';
import {
  type Role,
  type RoleCreateParams,
  type RoleDeleteResponse,
  type RoleListParams,
  type RoleUpdateParams,
  Roles,
  type RolesPage,
} from './roles.gen.js';
import {
  type OrganizationSpendAlert,
  type OrganizationSpendAlertDeleted,
  type OrganizationSpendAlertsPage,
  type SpendAlertCreateParams,
  type SpendAlertListParams,
  type SpendAlertUpdateParams,
  SpendAlerts,
} from './spend-alerts.gen.js';
import {
  type OrganizationSpendLimit,
  type OrganizationSpendLimitDeleted,
  SpendLimit,
  type SpendLimitUpdateParams,
} from './spend-limit.gen.js';
import {
  type CostQuantityUnit,
  Usage,
  type UsageAudioSpeechesParams,
  type UsageAudioSpeechesResponse,
  type UsageAudioTranscriptionsParams,
  type UsageAudioTranscriptionsResponse,
  type UsageCodeInterpreterSessionsParams,
  type UsageCodeInterpreterSessionsResponse,
  type UsageCompletionsParams,
  type UsageCompletionsResponse,
  type UsageCostsParams,
  type UsageCostsResponse,
  type UsageDecisionsParams,
  type UsageDecisionsResponse,
  type UsageEmbeddingsParams,
  type UsageEmbeddingsResponse,
  type UsageFileSearchCallsParams,
  type UsageFileSearchCallsResponse,
  type UsageImagesParams,
  type UsageImagesResponse,
  type UsageModerationsParams,
  type UsageModerationsResponse,
  type UsageVectorStoresParams,
  type UsageVectorStoresResponse,
  type UsageWebSearchCallsParams,
  type UsageWebSearchCallsResponse,
} from './usage.gen.js';
import type {
  OrganizationUser,
  OrganizationUsersPage,
  UserDeleteResponse,
  UserListParams,
  UserUpdateParams,
} from './users/users-types.gen.js';
import { Users } from './users/users.gen.js';
import {
  type WorkloadIdentityProvider,
  type WorkloadIdentityProviderCreateParams,
  type WorkloadIdentityProviderDeleted,
  type WorkloadIdentityProviderListParams,
  type WorkloadIdentityProviderUpdateParams,
  WorkloadIdentityProviders,
  type WorkloadIdentityProvidersPage,
} from './workload-identity-providers/workload-identity-providers.gen.js';

/**
 * The methods of `client.admin.organization`.
 *
 * @public
 */
export class Organization extends APIResource {
  auditLogs: AuditLogs = new AuditLogs(this._client);
  adminAPIKeys: AdminAPIKeys = new AdminAPIKeys(this._client);
  usage: Usage = new Usage(this._client);
  invites: Invites = new Invites(this._client);
  users: Users = new Users(this._client);
  groups: Groups = new Groups(this._client);
  roles: Roles = new Roles(this._client);
  dataRetention: DataRetention = new DataRetention(this._client);
  spendLimit: SpendLimit = new SpendLimit(this._client);
  spendAlerts: SpendAlerts = new SpendAlerts(this._client);
  certificates: Certificates = new Certificates(this._client);
  projects: Projects = new Projects(this._client);
  externalKeys: ExternalKeys = new ExternalKeys(this._client);
  workloadIdentityProviders: WorkloadIdentityProviders = new WorkloadIdentityProviders(this._client);
  externalStorage: ExternalStorage = new ExternalStorage(this._client);
}

Organization.AuditLogs = AuditLogs;
Organization.AdminAPIKeys = AdminAPIKeys;
Organization.Usage = Usage;
Organization.Invites = Invites;
Organization.Users = Users;
Organization.Groups = Groups;
Organization.Roles = Roles;
Organization.DataRetention = DataRetention;
Organization.SpendLimit = SpendLimit;
Organization.SpendAlerts = SpendAlerts;
Organization.Certificates = Certificates;
Organization.Projects = Projects;
Organization.ExternalKeys = ExternalKeys;
Organization.WorkloadIdentityProviders = WorkloadIdentityProviders;
Organization.ExternalStorage = ExternalStorage;

export declare namespace Organization {
  export { AuditLogs };
  export type { AuditLogListResponse, AuditLogListResponsesPage, AuditLogListParams };

  export { AdminAPIKeys };
  export type {
    AdminAPIKey,
    AdminAPIKeyCreateResponse,
    AdminAPIKeyCreateParams,
    AdminAPIKeysPage,
    AdminAPIKeyListParams,
    AdminAPIKeyDeleteResponse,
  };

  export { Usage };
  export type {
    UsageDecisionsResponse,
    CostQuantityUnit,
    UsageAudioSpeechesResponse,
    UsageAudioSpeechesParams,
    UsageAudioTranscriptionsResponse,
    UsageAudioTranscriptionsParams,
    UsageCodeInterpreterSessionsResponse,
    UsageCodeInterpreterSessionsParams,
    UsageCompletionsResponse,
    UsageCompletionsParams,
    UsageCostsResponse,
    UsageCostsParams,
    UsageEmbeddingsResponse,
    UsageEmbeddingsParams,
    UsageFileSearchCallsResponse,
    UsageFileSearchCallsParams,
    UsageImagesResponse,
    UsageImagesParams,
    UsageModerationsResponse,
    UsageModerationsParams,
    UsageVectorStoresResponse,
    UsageVectorStoresParams,
    UsageWebSearchCallsResponse,
    UsageWebSearchCallsParams,
    UsageDecisionsParams,
  };

  export { Invites };
  export type { Invite, InviteDeleteResponse, InviteCreateParams, InvitesPage, InviteListParams };

  export { Users };
  export type {
    OrganizationUser,
    UserDeleteResponse,
    UserUpdateParams,
    OrganizationUsersPage,
    UserListParams,
  };

  export { Groups };
  export type {
    Group,
    GroupCreateParams,
    GroupUpdateResponse,
    GroupUpdateParams,
    GroupsPage,
    GroupListParams,
    GroupDeleteResponse,
  };

  export { Roles };
  export type {
    Role,
    RoleCreateParams,
    RoleUpdateParams,
    RolesPage,
    RoleListParams,
    RoleDeleteResponse,
  };

  export { DataRetention };
  export type { OrganizationDataRetention, DataRetentionUpdateParams };

  export { SpendLimit };
  export type { OrganizationSpendLimit, OrganizationSpendLimitDeleted, SpendLimitUpdateParams };

  export { SpendAlerts };
  export type {
    OrganizationSpendAlert,
    OrganizationSpendAlertDeleted,
    SpendAlertCreateParams,
    SpendAlertUpdateParams,
    OrganizationSpendAlertsPage,
    SpendAlertListParams,
  };

  export { Certificates };
  export type {
    Certificate,
    CertificateCreateParams,
    CertificateRetrieveParams,
    CertificateUpdateParams,
    CertificateListResponse,
    CertificateListResponsesPage,
    CertificateListParams,
    CertificateDeleteResponse,
    CertificateActivateResponse,
    CertificateActivateResponsesPage,
    CertificateActivateParams,
    CertificateDeactivateResponse,
    CertificateDeactivateResponsesPage,
    CertificateDeactivateParams,
  };

  export { Projects };
  export type {
    Project,
    ProjectResidency,
    ProjectCreateParams,
    ProjectUpdateParams,
    ProjectsPage,
    ProjectListParams,
  };

  export { ExternalKeys };
  export type {
    ExternalKey,
    ExternalKeyValidateResponse,
    ExternalKeyCreateParams,
    ExternalKeysPage,
    ExternalKeyListParams,
  };

  export { WorkloadIdentityProviders };
  export type {
    WorkloadIdentityProvider,
    WorkloadIdentityProviderDeleted,
    WorkloadIdentityProviderCreateParams,
    WorkloadIdentityProviderUpdateParams,
    WorkloadIdentityProvidersPage,
    WorkloadIdentityProviderListParams,
  };

  export { ExternalStorage };
  export type {
    ExternalStorageConfiguration,
    ExternalStorageDeleted,
    AwsExternalStorageProvider,
    AzureExternalStorageProvider,
    GcpExternalStorageProvider,
    OciExternalStorageProvider,
    ExternalStorageCreateParams,
    ExternalStorageConfigurationsPage,
    ExternalStorageListParams,
  };
}
