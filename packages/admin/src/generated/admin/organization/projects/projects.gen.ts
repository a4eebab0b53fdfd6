// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { ADMIN_KEY, path, withQuery } from '@oai/core/internal';
import {
  type APIKeyDeleteParams,
  type APIKeyDeleteResponse,
  type APIKeyListParams,
  type APIKeyRetrieveParams,
  type APIKeyUpdateParams,
  APIKeys,
  type ProjectAPIKey,
  type ProjectAPIKeysPage,
} from './api-keys.gen.js';
import {
  type CertificateActivateParams,
  type CertificateActivateResponse,
  type CertificateActivateResponsesPage,
  type CertificateDeactivateParams,
  type CertificateDeactivateResponse,
  type CertificateDeactivateResponsesPage,
  type CertificateListParams,
  type CertificateListResponse,
  type CertificateListResponsesPage,
  Certificates,
} from './certificates.gen.js';
import {
  DataRetention,
  type DataRetentionUpdateParams,
  type ProjectDataRetention,
} from './data-retention.gen.js';
import {
  type GroupCreateParams,
  type GroupDeleteParams,
  type GroupDeleteResponse,
  type GroupListParams,
  type GroupRetrieveParams,
  Groups,
  type ProjectGroup,
  type ProjectGroupsPage,
} from './groups/groups.gen.js';
import {
  type HostedToolPermissionUpdateParams,
  HostedToolPermissions,
  type ProjectHostedToolPermissions,
} from './hosted-tool-permissions.gen.js';
import {
  type ModelPermissionUpdateParams,
  ModelPermissions,
  type ProjectModelPermissions,
  type ProjectModelPermissionsDeleted,
} from './model-permissions.gen.js';
import {
  type ProjectRateLimit,
  type ProjectRateLimitsPage,
  type RateLimitListRateLimitsParams,
  type RateLimitUpdateRateLimitParams,
  RateLimits,
} from './rate-limits.gen.js';
import {
  type RoleCreateParams,
  type RoleDeleteParams,
  type RoleDeleteResponse,
  type RoleListParams,
  type RoleRetrieveParams,
  type RoleUpdateParams,
  Roles,
} from './roles.gen.js';
import {
  type ProjectServiceAccount,
  type ProjectServiceAccountsPage,
  type ServiceAccountCreateParams,
  type ServiceAccountCreateResponse,
  type ServiceAccountDeleteParams,
  type ServiceAccountDeleteResponse,
  type ServiceAccountListParams,
  type ServiceAccountRetrieveParams,
  type ServiceAccountUpdateParams,
  ServiceAccounts,
} from './service-accounts/service-accounts.gen.js';
import {
  type ProjectOptionalServiceTier,
  type ProjectServiceTierSettings,
  type ServiceTierSettingUpdateParams,
  ServiceTierSettings,
} from './service-tier-settings.gen.js';
import {
  type ProjectSpendAlert,
  type ProjectSpendAlertDeleted,
  type ProjectSpendAlertsPage,
  type SpendAlertCreateParams,
  type SpendAlertDeleteParams,
  type SpendAlertListParams,
  type SpendAlertRetrieveParams,
  type SpendAlertUpdateParams,
  SpendAlerts,
} from './spend-alerts.gen.js';
import {
  type ProjectSpendLimit,
  type ProjectSpendLimitDeleted,
  SpendLimit,
  type SpendLimitUpdateParams,
} from './spend-limit.gen.js';
import {
  type ProjectUser,
  type ProjectUsersPage,
  type UserCreateParams,
  type UserDeleteParams,
  type UserDeleteResponse,
  type UserListParams,
  type UserRetrieveParams,
  type UserUpdateParams,
  Users,
} from './users/users.gen.js';

/**
 * The methods of `client.admin.organization.projects`.
 *
 * @public
 */
export class Projects extends APIResource {
  private readonly _path = 'admin.organization.projects.';

  users: Users = new Users(this._client);
  serviceAccounts: ServiceAccounts = new ServiceAccounts(this._client);
  apiKeys: APIKeys = new APIKeys(this._client);
  rateLimits: RateLimits = new RateLimits(this._client);
  modelPermissions: ModelPermissions = new ModelPermissions(this._client);
  hostedToolPermissions: HostedToolPermissions = new HostedToolPermissions(this._client);
  groups: Groups = new Groups(this._client);
  roles: Roles = new Roles(this._client);
  dataRetention: DataRetention = new DataRetention(this._client);
  spendLimit: SpendLimit = new SpendLimit(this._client);
  spendAlerts: SpendAlerts = new SpendAlerts(this._client);
  certificates: Certificates = new Certificates(this._client);
  serviceTierSettings: ServiceTierSettings = new ServiceTierSettings(this._client);

  /**
   * Creates a project. Projects can be archived, but not deleted.
   *
   * `POST /organization/projects`
   *
   * @returns The new project.
   * @throws {APIError} The request failed or was rejected.
   */
  create(body: ProjectCreateParams, options?: RequestOptions): APIPromise<Project> {
    return this._client.post('/organization/projects', {
      __operation: this._path + 'create',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Retrieves a project.
   *
   * `GET /organization/projects/{project_id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.get(path`/organization/projects/${projectID}`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes a project.
   *
   * `POST /organization/projects/{project_id}`
   *
   * @returns The updated project.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    projectID: string,
    body: ProjectUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Project> {
    return this._client.post(path`/organization/projects/${projectID}`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Lists the projects of the organization.
   *
   * `GET /organization/projects`
   *
   * @returns A page of projects. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: ProjectListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ProjectsPage, Project> {
    options = withQuery(query, options);
    return this._client.getAPIList('/organization/projects', ConversationCursorPage<Project>, {
      __operation: this._path + 'list',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Archives a project. It can no longer be used or changed.
   *
   * `POST /organization/projects/{project_id}/archive`
   *
   * @returns The archived project.
   * @throws {APIError} The request failed or was rejected.
   */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.post(path`/organization/projects/${projectID}/archive`, {
      __operation: this._path + 'archive',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

Projects.Users = Users;
Projects.ServiceAccounts = ServiceAccounts;
Projects.APIKeys = APIKeys;
Projects.RateLimits = RateLimits;
Projects.ModelPermissions = ModelPermissions;
Projects.HostedToolPermissions = HostedToolPermissions;
Projects.Groups = Groups;
Projects.Roles = Roles;
Projects.DataRetention = DataRetention;
Projects.SpendLimit = SpendLimit;
Projects.SpendAlerts = SpendAlerts;
Projects.Certificates = Certificates;
Projects.ServiceTierSettings = ServiceTierSettings;

/**
 * A project of the organization.
 *
 * @public
 */
export interface Project {
  /** ID of the project. */
  id: string;
  object: 'organization.project';
  /** Creation time, in Unix seconds. */
  created_at: number;
  /** Name of the project. */
  name?: string | null;
  /** Time of archiving, in Unix seconds; null otherwise. */
  archived_at?: number | null;
  /** `active` or `archived`. */
  status?: string | null;
  /** ID of an external encryption key. */
  external_key_id?: string | null;
  /** Region in which data is stored and processed. */
  residency?: ProjectResidency;
}

/**
 * Region in which a project's data is stored or processed.
 *
 * @public
 */
export type ProjectResidency =
  | 'GLOBAL'
  | 'US_STORAGE_PROCESSING'
  | 'EU_STORAGE_PROCESSING'
  | 'JP_STORAGE'
  | 'KR_STORAGE'
  | 'CA_STORAGE'
  | 'SG_STORAGE'
  | 'IN_STORAGE'
  | 'AU_STORAGE'
  | 'GB_STORAGE'
  | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING'
  | 'JP_STORAGE_PROCESSING'
  | 'IN_STORAGE_PROCESSING'
  | 'AU_STORAGE_PROCESSING';

/**
 * Parameters of `client.admin.organization.projects.create`.
 *
 * @public
 */
export interface ProjectCreateParams {
  /** Name of the project, shown in reports. */
  name: string;
  /** Region in which data is stored and processed; the organization must have access to it. */
  residency?: ProjectResidency | null;
  /** ID of an external encryption key for the project. */
  external_key_id?: string | null;
  /** @deprecated Use `residency`. */
  geography?: string | null;
}

/**
 * Parameters of `client.admin.organization.projects.update`.
 *
 * @public
 */
export interface ProjectUpdateParams {
  /** New name, shown in reports. */
  name?: string | null;
  /** ID of an external encryption key for the project. */
  external_key_id?: string | null;
  /** @deprecated Use `residency` when creating the project. */
  geography?: string | null;
}

/**
 * A page of `Project`.
 *
 * @public
 */
export type ProjectsPage = ConversationCursorPage<Project>;

/**
 * Parameters of `client.admin.organization.projects.list`.
 *
 * @public
 */
export interface ProjectListParams extends ConversationCursorPageParams {
  /** True to include archived projects. Default false. */
  include_archived?: boolean;
}

export declare namespace Projects {
  export type {
    Project,
    ProjectResidency,
    ProjectCreateParams,
    ProjectUpdateParams,
    ProjectsPage,
    ProjectListParams,
  };

  export { Users };
  export type {
    ProjectUser,
    UserCreateParams,
    UserRetrieveParams,
    UserUpdateParams,
    ProjectUsersPage,
    UserListParams,
    UserDeleteResponse,
    UserDeleteParams,
  };

  export { ServiceAccounts };
  export type {
    ProjectServiceAccount,
    ServiceAccountCreateResponse,
    ServiceAccountCreateParams,
    ServiceAccountRetrieveParams,
    ServiceAccountUpdateParams,
    ProjectServiceAccountsPage,
    ServiceAccountListParams,
    ServiceAccountDeleteResponse,
    ServiceAccountDeleteParams,
  };

  export { APIKeys };
  export type {
    ProjectAPIKey,
    APIKeyRetrieveParams,
    ProjectAPIKeysPage,
    APIKeyListParams,
    APIKeyDeleteResponse,
    APIKeyDeleteParams,
    APIKeyUpdateParams,
  };

  export { RateLimits };
  export type {
    ProjectRateLimit,
    ProjectRateLimitsPage,
    RateLimitListRateLimitsParams,
    RateLimitUpdateRateLimitParams,
  };

  export { ModelPermissions };
  export type {
    ProjectModelPermissions,
    ProjectModelPermissionsDeleted,
    ModelPermissionUpdateParams,
  };

  export { HostedToolPermissions };
  export type { ProjectHostedToolPermissions, HostedToolPermissionUpdateParams };

  export { Groups };
  export type {
    ProjectGroup,
    GroupCreateParams,
    GroupRetrieveParams,
    ProjectGroupsPage,
    GroupListParams,
    GroupDeleteResponse,
    GroupDeleteParams,
  };

  export { Roles };
  export type {
    RoleCreateParams,
    RoleRetrieveParams,
    RoleUpdateParams,
    RoleListParams,
    RoleDeleteResponse,
    RoleDeleteParams,
  };

  export { DataRetention };
  export type { ProjectDataRetention, DataRetentionUpdateParams };

  export { SpendLimit };
  export type { ProjectSpendLimit, ProjectSpendLimitDeleted, SpendLimitUpdateParams };

  export { SpendAlerts };
  export type {
    ProjectSpendAlert,
    ProjectSpendAlertDeleted,
    SpendAlertCreateParams,
    SpendAlertRetrieveParams,
    SpendAlertUpdateParams,
    ProjectSpendAlertsPage,
    SpendAlertListParams,
    SpendAlertDeleteParams,
  };

  export { Certificates };
  export type {
    CertificateListResponse,
    CertificateListResponsesPage,
    CertificateListParams,
    CertificateActivateResponse,
    CertificateActivateResponsesPage,
    CertificateActivateParams,
    CertificateDeactivateResponse,
    CertificateDeactivateResponsesPage,
    CertificateDeactivateParams,
  };

  export { ServiceTierSettings };
  export type {
    ProjectServiceTierSettings,
    ProjectOptionalServiceTier,
    ServiceTierSettingUpdateParams,
  };
}
