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
    AuditLogs,
    type AuditLogListResponse,
    type AuditLogListResponsesPage,
    type AuditLogListParams,
  };

  export {
    AdminAPIKeys,
    type AdminAPIKey,
    type AdminAPIKeyCreateResponse,
    type AdminAPIKeyCreateParams,
    type AdminAPIKeysPage,
    type AdminAPIKeyListParams,
    type AdminAPIKeyDeleteResponse,
  };

  export {
    Usage,
    type UsageAudioSpeechesResponse,
    type UsageAudioSpeechesParams,
    type UsageAudioTranscriptionsResponse,
    type UsageAudioTranscriptionsParams,
    type UsageCodeInterpreterSessionsResponse,
    type UsageCodeInterpreterSessionsParams,
    type UsageCompletionsResponse,
    type UsageCompletionsParams,
    type UsageCostsResponse,
    type UsageCostsParams,
    type UsageEmbeddingsResponse,
    type UsageEmbeddingsParams,
    type UsageFileSearchCallsResponse,
    type UsageFileSearchCallsParams,
    type UsageImagesResponse,
    type UsageImagesParams,
    type UsageModerationsResponse,
    type UsageModerationsParams,
    type UsageVectorStoresResponse,
    type UsageVectorStoresParams,
    type UsageWebSearchCallsResponse,
    type UsageWebSearchCallsParams,
  };

  export {
    Invites,
    type Invite,
    type InviteDeleteResponse,
    type InviteCreateParams,
    type InvitesPage,
    type InviteListParams,
  };

  export {
    Users,
    type OrganizationUser,
    type UserDeleteResponse,
    type UserUpdateParams,
    type OrganizationUsersPage,
    type UserListParams,
  };

  export {
    Groups,
    type Group,
    type GroupCreateParams,
    type GroupUpdateResponse,
    type GroupUpdateParams,
    type GroupsPage,
    type GroupListParams,
    type GroupDeleteResponse,
  };

  export {
    Roles,
    type Role,
    type RoleCreateParams,
    type RoleUpdateParams,
    type RolesPage,
    type RoleListParams,
    type RoleDeleteResponse,
  };

  export { DataRetention, type OrganizationDataRetention, type DataRetentionUpdateParams };

  export {
    SpendLimit,
    type OrganizationSpendLimit,
    type OrganizationSpendLimitDeleted,
    type SpendLimitUpdateParams,
  };

  export {
    SpendAlerts,
    type OrganizationSpendAlert,
    type OrganizationSpendAlertDeleted,
    type SpendAlertCreateParams,
    type SpendAlertUpdateParams,
    type OrganizationSpendAlertsPage,
    type SpendAlertListParams,
  };

  export {
    Certificates,
    type Certificate,
    type CertificateCreateParams,
    type CertificateRetrieveParams,
    type CertificateUpdateParams,
    type CertificateListResponse,
    type CertificateListResponsesPage,
    type CertificateListParams,
    type CertificateDeleteResponse,
    type CertificateActivateResponse,
    type CertificateActivateResponsesPage,
    type CertificateActivateParams,
    type CertificateDeactivateResponse,
    type CertificateDeactivateResponsesPage,
    type CertificateDeactivateParams,
  };

  export {
    Projects,
    type Project,
    type ProjectCreateParams,
    type ProjectUpdateParams,
    type ProjectsPage,
    type ProjectListParams,
  };
}
