// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIPromise,
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
} from '@oai/core';
import { path } from '@oai/core/internal';
import {
  type APIKeyDeleteParams,
  type APIKeyDeleteResponse,
  type APIKeyListParams,
  type APIKeyRetrieveParams,
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
 * What `client.admin.organization.projects` can do.
 *
 * @public
 */
export class Projects extends APIResource {
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

  /**
   * Creates a project. Projects can be archived but not deleted.
   *
   * @returns The new project.
   * @see `POST /organization/projects`
   */
  create(body: ProjectCreateParams, options?: RequestOptions): APIPromise<Project> {
    return this._client.post('/organization/projects', {
      body,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Retrieves a project.
   *
   * @see `GET /organization/projects/{project_id}`
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.get(path`/organization/projects/${projectID}`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Changes a project.
   *
   * @returns The project as changed.
   * @see `POST /organization/projects/{project_id}`
   */
  update(
    projectID: string,
    body: ProjectUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Project> {
    return this._client.post(path`/organization/projects/${projectID}`, {
      body,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Lists the projects of the organization.
   *
   * @returns A page of projects; iterate it to read all pages.
   * @see `GET /organization/projects`
   */
  list(
    query: ProjectListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ProjectsPage, Project> {
    return this._client.getAPIList('/organization/projects', ConversationCursorPage<Project>, {
      query,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Archives a project. It can no longer be used or changed.
   *
   * @returns The archived project.
   * @see `POST /organization/projects/{project_id}/archive`
   */
  archive(projectID: string, options?: RequestOptions): APIPromise<Project> {
    return this._client.post(path`/organization/projects/${projectID}/archive`, {
      ...options,
      __security: { adminAPIKeyAuth: true },
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

/**
 * A project of the organization.
 *
 * @public
 */
export interface Project {
  /** ID of the project. */
  id: string;
  /** Always `organization.project`. */
  object: 'organization.project';
  /** Creation time, Unix seconds. */
  created_at: number;
  /** Name of the project. */
  name?: string | null;
  /** Time of archiving, Unix seconds; null otherwise. */
  archived_at?: number | null;
  /** `active` or `archived`. */
  status?: string | null;
  /** ID of an external encryption key. */
  external_key_id?: string | null;
  /** Where data is stored and processed. */
  residency?:
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
    | 'AE_STORAGE_PROCESSING';
}

/**
 * Parameters of `client.admin.organization.projects.create`.
 *
 * @public
 */
export interface ProjectCreateParams {
  /** Name of the project, shown in reports. */
  name: string;
  /** Where data is stored and processed; the organization must have access to it. */
  residency?:
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
    | null;
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
 * A page of {@link Project}.
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
  /** Whether to list archived projects too. Default false. */
  include_archived?: boolean;
}

export declare namespace Projects {
  export {
    type Project as Project,
    type ProjectCreateParams as ProjectCreateParams,
    type ProjectUpdateParams as ProjectUpdateParams,
    type ProjectsPage as ProjectsPage,
    type ProjectListParams as ProjectListParams,
  };

  export {
    Users as Users,
    type ProjectUser as ProjectUser,
    type UserCreateParams as UserCreateParams,
    type UserRetrieveParams as UserRetrieveParams,
    type UserUpdateParams as UserUpdateParams,
    type ProjectUsersPage as ProjectUsersPage,
    type UserListParams as UserListParams,
    type UserDeleteResponse as UserDeleteResponse,
    type UserDeleteParams as UserDeleteParams,
  };

  export {
    ServiceAccounts as ServiceAccounts,
    type ProjectServiceAccount as ProjectServiceAccount,
    type ServiceAccountCreateResponse as ServiceAccountCreateResponse,
    type ServiceAccountCreateParams as ServiceAccountCreateParams,
    type ServiceAccountRetrieveParams as ServiceAccountRetrieveParams,
    type ServiceAccountUpdateParams as ServiceAccountUpdateParams,
    type ProjectServiceAccountsPage as ProjectServiceAccountsPage,
    type ServiceAccountListParams as ServiceAccountListParams,
    type ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    type ServiceAccountDeleteParams as ServiceAccountDeleteParams,
  };

  export {
    APIKeys as APIKeys,
    type ProjectAPIKey as ProjectAPIKey,
    type APIKeyRetrieveParams as APIKeyRetrieveParams,
    type ProjectAPIKeysPage as ProjectAPIKeysPage,
    type APIKeyListParams as APIKeyListParams,
    type APIKeyDeleteResponse as APIKeyDeleteResponse,
    type APIKeyDeleteParams as APIKeyDeleteParams,
  };

  export {
    RateLimits as RateLimits,
    type ProjectRateLimit as ProjectRateLimit,
    type ProjectRateLimitsPage as ProjectRateLimitsPage,
    type RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
    type RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
  };

  export {
    ModelPermissions as ModelPermissions,
    type ProjectModelPermissions as ProjectModelPermissions,
    type ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
    type ModelPermissionUpdateParams as ModelPermissionUpdateParams,
  };

  export {
    HostedToolPermissions as HostedToolPermissions,
    type ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    type HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
  };

  export {
    Groups as Groups,
    type ProjectGroup as ProjectGroup,
    type GroupCreateParams as GroupCreateParams,
    type GroupRetrieveParams as GroupRetrieveParams,
    type ProjectGroupsPage as ProjectGroupsPage,
    type GroupListParams as GroupListParams,
    type GroupDeleteResponse as GroupDeleteResponse,
    type GroupDeleteParams as GroupDeleteParams,
  };

  export {
    Roles as Roles,
    type RoleCreateParams as RoleCreateParams,
    type RoleRetrieveParams as RoleRetrieveParams,
    type RoleUpdateParams as RoleUpdateParams,
    type RoleListParams as RoleListParams,
    type RoleDeleteResponse as RoleDeleteResponse,
    type RoleDeleteParams as RoleDeleteParams,
  };

  export {
    DataRetention as DataRetention,
    type ProjectDataRetention as ProjectDataRetention,
    type DataRetentionUpdateParams as DataRetentionUpdateParams,
  };

  export {
    SpendLimit as SpendLimit,
    type ProjectSpendLimit as ProjectSpendLimit,
    type ProjectSpendLimitDeleted as ProjectSpendLimitDeleted,
    type SpendLimitUpdateParams as SpendLimitUpdateParams,
  };

  export {
    SpendAlerts as SpendAlerts,
    type ProjectSpendAlert as ProjectSpendAlert,
    type ProjectSpendAlertDeleted as ProjectSpendAlertDeleted,
    type SpendAlertCreateParams as SpendAlertCreateParams,
    type SpendAlertRetrieveParams as SpendAlertRetrieveParams,
    type SpendAlertUpdateParams as SpendAlertUpdateParams,
    type ProjectSpendAlertsPage as ProjectSpendAlertsPage,
    type SpendAlertListParams as SpendAlertListParams,
    type SpendAlertDeleteParams as SpendAlertDeleteParams,
  };

  export {
    Certificates as Certificates,
    type CertificateListResponse as CertificateListResponse,
    type CertificateListResponsesPage as CertificateListResponsesPage,
    type CertificateListParams as CertificateListParams,
    type CertificateActivateResponse as CertificateActivateResponse,
    type CertificateActivateResponsesPage as CertificateActivateResponsesPage,
    type CertificateActivateParams as CertificateActivateParams,
    type CertificateDeactivateResponse as CertificateDeactivateResponse,
    type CertificateDeactivateResponsesPage as CertificateDeactivateResponsesPage,
    type CertificateDeactivateParams as CertificateDeactivateParams,
  };
}
