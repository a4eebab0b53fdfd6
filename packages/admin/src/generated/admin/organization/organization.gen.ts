// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

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
import {
  type OrganizationUser,
  type OrganizationUsersPage,
  type UserDeleteResponse,
  type UserListParams,
  type UserUpdateParams,
  Users,
} from './users/users.gen.js';

/**
 * What `client.admin.organization` can do.
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

export declare namespace Organization {
  export {
    AuditLogs as AuditLogs,
    type AuditLogListResponse as AuditLogListResponse,
    type AuditLogListResponsesPage as AuditLogListResponsesPage,
    type AuditLogListParams as AuditLogListParams,
  };

  export {
    AdminAPIKeys as AdminAPIKeys,
    type AdminAPIKey as AdminAPIKey,
    type AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse,
    type AdminAPIKeyCreateParams as AdminAPIKeyCreateParams,
    type AdminAPIKeysPage as AdminAPIKeysPage,
    type AdminAPIKeyListParams as AdminAPIKeyListParams,
    type AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse,
  };

  export {
    Usage as Usage,
    type UsageAudioSpeechesResponse as UsageAudioSpeechesResponse,
    type UsageAudioSpeechesParams as UsageAudioSpeechesParams,
    type UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse,
    type UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams,
    type UsageCodeInterpreterSessionsResponse as UsageCodeInterpreterSessionsResponse,
    type UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
    type UsageCompletionsResponse as UsageCompletionsResponse,
    type UsageCompletionsParams as UsageCompletionsParams,
    type UsageCostsResponse as UsageCostsResponse,
    type UsageCostsParams as UsageCostsParams,
    type UsageEmbeddingsResponse as UsageEmbeddingsResponse,
    type UsageEmbeddingsParams as UsageEmbeddingsParams,
    type UsageFileSearchCallsResponse as UsageFileSearchCallsResponse,
    type UsageFileSearchCallsParams as UsageFileSearchCallsParams,
    type UsageImagesResponse as UsageImagesResponse,
    type UsageImagesParams as UsageImagesParams,
    type UsageModerationsResponse as UsageModerationsResponse,
    type UsageModerationsParams as UsageModerationsParams,
    type UsageVectorStoresResponse as UsageVectorStoresResponse,
    type UsageVectorStoresParams as UsageVectorStoresParams,
    type UsageWebSearchCallsResponse as UsageWebSearchCallsResponse,
    type UsageWebSearchCallsParams as UsageWebSearchCallsParams,
  };

  export {
    Invites as Invites,
    type Invite as Invite,
    type InviteDeleteResponse as InviteDeleteResponse,
    type InviteCreateParams as InviteCreateParams,
    type InvitesPage as InvitesPage,
    type InviteListParams as InviteListParams,
  };

  export {
    Users as Users,
    type OrganizationUser as OrganizationUser,
    type UserDeleteResponse as UserDeleteResponse,
    type UserUpdateParams as UserUpdateParams,
    type OrganizationUsersPage as OrganizationUsersPage,
    type UserListParams as UserListParams,
  };

  export {
    Groups as Groups,
    type Group as Group,
    type GroupCreateParams as GroupCreateParams,
    type GroupUpdateResponse as GroupUpdateResponse,
    type GroupUpdateParams as GroupUpdateParams,
    type GroupsPage as GroupsPage,
    type GroupListParams as GroupListParams,
    type GroupDeleteResponse as GroupDeleteResponse,
  };

  export {
    Roles as Roles,
    type Role as Role,
    type RoleCreateParams as RoleCreateParams,
    type RoleUpdateParams as RoleUpdateParams,
    type RolesPage as RolesPage,
    type RoleListParams as RoleListParams,
    type RoleDeleteResponse as RoleDeleteResponse,
  };

  export {
    DataRetention as DataRetention,
    type OrganizationDataRetention as OrganizationDataRetention,
    type DataRetentionUpdateParams as DataRetentionUpdateParams,
  };

  export {
    SpendLimit as SpendLimit,
    type OrganizationSpendLimit as OrganizationSpendLimit,
    type OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
    type SpendLimitUpdateParams as SpendLimitUpdateParams,
  };

  export {
    SpendAlerts as SpendAlerts,
    type OrganizationSpendAlert as OrganizationSpendAlert,
    type OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    type SpendAlertCreateParams as SpendAlertCreateParams,
    type SpendAlertUpdateParams as SpendAlertUpdateParams,
    type OrganizationSpendAlertsPage as OrganizationSpendAlertsPage,
    type SpendAlertListParams as SpendAlertListParams,
  };

  export {
    Certificates as Certificates,
    type Certificate as Certificate,
    type CertificateCreateParams as CertificateCreateParams,
    type CertificateRetrieveParams as CertificateRetrieveParams,
    type CertificateUpdateParams as CertificateUpdateParams,
    type CertificateListResponse as CertificateListResponse,
    type CertificateListResponsesPage as CertificateListResponsesPage,
    type CertificateListParams as CertificateListParams,
    type CertificateDeleteResponse as CertificateDeleteResponse,
    type CertificateActivateResponse as CertificateActivateResponse,
    type CertificateActivateResponsesPage as CertificateActivateResponsesPage,
    type CertificateActivateParams as CertificateActivateParams,
    type CertificateDeactivateResponse as CertificateDeactivateResponse,
    type CertificateDeactivateResponsesPage as CertificateDeactivateResponsesPage,
    type CertificateDeactivateParams as CertificateDeactivateParams,
  };

  export {
    Projects as Projects,
    type Project as Project,
    type ProjectCreateParams as ProjectCreateParams,
    type ProjectUpdateParams as ProjectUpdateParams,
    type ProjectsPage as ProjectsPage,
    type ProjectListParams as ProjectListParams,
  };
}
