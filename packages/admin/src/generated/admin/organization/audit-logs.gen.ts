// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  APIResource,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  type PagePromise,
  type RequestOptions,
  type RequestOptionsAlone,
} from '@oai/core';
import { ADMIN_KEY, withQuery } from '@oai/core/internal';
import type {
  AwsExternalStorageProvider,
  AzureExternalStorageProvider,
  GcpExternalStorageProvider,
  OciExternalStorageProvider,
} from './external-storage.gen.js';

/**
 * The methods of `client.admin.organization.auditLogs`.
 *
 * @public
 */
export class AuditLogs extends APIResource {
  private readonly _path = 'admin.organization.auditLogs.';

  /**
   * Lists the audit log of the organization: actions of users and changes of settings.
   *
   * `GET /organization/audit_logs`
   *
   * @returns A page of log entries. Iterate over the result to read all pages.
   * @throws {APIError} The request failed or was rejected.
   */
  list(
    query: AuditLogListParams | RequestOptionsAlone | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<AuditLogListResponsesPage, AuditLogListResponse> {
    options = withQuery(query, options);
    return this._client.getAPIList(
      '/organization/audit_logs',
      ConversationCursorPage<AuditLogListResponse>,
      {
        __operation: this._path + 'list',
        ...options,
        __security: ADMIN_KEY,
      },
    );
  }
}

/**
 * An audit event. The property named after its `type` holds the details.
 *
 * @public
 */
export interface AuditLogListResponse {
  /** ID of the entry. */
  id: string;
  /** Type of event. */
  type:
    | 'api_key.created'
    | 'api_key.updated'
    | 'api_key.deleted'
    | 'certificate.created'
    | 'certificate.updated'
    | 'certificate.deleted'
    | 'certificates.activated'
    | 'certificates.deactivated'
    | 'checkpoint.permission.created'
    | 'checkpoint.permission.deleted'
    | 'external_key.registered'
    | 'external_key.removed'
    | 'group.created'
    | 'group.updated'
    | 'group.deleted'
    | 'invite.sent'
    | 'invite.accepted'
    | 'invite.deleted'
    | 'ip_allowlist.created'
    | 'ip_allowlist.updated'
    | 'ip_allowlist.deleted'
    | 'ip_allowlist.config.activated'
    | 'ip_allowlist.config.deactivated'
    | 'login.succeeded'
    | 'login.failed'
    | 'logout.succeeded'
    | 'logout.failed'
    | 'organization.updated'
    | 'project.created'
    | 'project.updated'
    | 'project.archived'
    | 'project.deleted'
    | 'rate_limit.updated'
    | 'rate_limit.deleted'
    | 'resource.deleted'
    | 'tunnel.created'
    | 'tunnel.updated'
    | 'tunnel.deleted'
    | 'workload_identity_provider.created'
    | 'workload_identity_provider.updated'
    | 'workload_identity_provider.deleted'
    | 'workload_identity_provider_mapping.created'
    | 'workload_identity_provider_mapping.updated'
    | 'workload_identity_provider_mapping.deleted'
    | 'role.created'
    | 'role.updated'
    | 'role.deleted'
    | 'role.assignment.created'
    | 'role.assignment.deleted'
    | 'role.bound_to_resource'
    | 'role.unbound_from_resource'
    | 'scim.enabled'
    | 'scim.disabled'
    | 'service_account.created'
    | 'service_account.updated'
    | 'service_account.deleted'
    | 'user.added'
    | 'user.updated'
    | 'user.deleted'
    | 'tenant.metadata.updated'
    | 'tenant.microsoft_entra_mapping.upserted'
    | 'tenant.microsoft_entra_mapping.deleted'
    | 'tenant.workload_identity.provider.created'
    | 'tenant.workload_identity.provider.updated'
    | 'tenant.workload_identity.provider.archived'
    | 'tenant.workload_identity.mapping.created'
    | 'tenant.workload_identity.mapping.updated'
    | 'tenant.workload_identity.mapping.archived'
    | 'tenant.workload_identity.binding.created'
    | 'tenant.workload_identity.principal.provisioned'
    | 'tenant.workload_identity.access_token.issued'
    | 'tenant.admin_api_key.created'
    | 'tenant.admin_api_key.updated'
    | 'tenant.admin_api_key.deleted'
    | 'tenant.project_api_key.created'
    | 'tenant.chatgpt_access_token.revoked'
    | 'tenant.migration.completed'
    | 'tenant.sso.migrated'
    | 'tenant.domains.migrated'
    | 'tenant.sso_connection.created'
    | 'tenant.sso_connection.updated'
    | 'tenant.sso_connection.deleted'
    | 'tenant.sso_connection.setup.started'
    | 'tenant.policy.created'
    | 'tenant.policy.updated'
    | 'tenant.policy.deleted'
    | 'tenant.policy.attached'
    | 'tenant.policy.detached'
    | 'tenant.principal_authentication_policy.resolved'
    | 'tenant.scim.setup.started'
    | 'tenant.scim.deletion.requested'
    | 'tenant.scim.directory.created'
    | 'tenant.product_access_policy.updated'
    | 'tenant.resource_share_grant.created'
    | 'tenant.resource_share_grant.updated'
    | 'tenant.resource_share_grant.accepted'
    | 'tenant.resource_share_grant.declined'
    | 'tenant.resource_share_grant.revoked'
    | 'tenant.resource_share_grant.deleted'
    | 'tenant.service_account.updated'
    | 'tenant.service_account.deleted'
    | 'tenant.service_account.token.revoked'
    | 'tenant.billing.overage_limit.updated'
    | 'tenant.billing.alerts.updated'
    | 'tenant.billing.info.updated'
    | 'tenant.usage_limit.workspace.updated'
    | 'tenant.usage_limit.group.updated'
    | 'tenant.usage_limit.user.updated'
    | 'tenant.usage_limit.increase_request.updated'
    | 'tenant.usage_limit.increase_request.resolved'
    | 'tenant.group.created'
    | 'tenant.group.updated'
    | 'tenant.group.deleted'
    | 'tenant.group.member.added'
    | 'tenant.group.member.removed'
    | 'tenant.migration_rollout.status.updated'
    | 'tenant.migration_rollout.tier.updated'
    | 'tenant.role.metadata.updated'
    | 'tenant.custom_role.created'
    | 'tenant.custom_role.updated'
    | 'tenant.custom_role.deleted'
    | 'tenant.role_assignment.created'
    | 'tenant.role_assignment.deleted'
    | 'tenant.resource_role_assignment.created'
    | 'tenant.resource_role_assignment.deleted'
    | 'tenant.resource_access.updated'
    | 'tenant.resource_access.deleted'
    | 'tenant.ads_account.onboarding.redemption'
    | 'tenant.session_policy.created'
    | 'tenant.session_policy.updated'
    | 'tenant.session_policy.deleted'
    | 'tenant.session_revocation.started'
    | 'tenant.third_party_app_policy.updated'
    | 'tenant.user.added'
    | 'tenant.user.updated'
    | 'tenant.user.removed'
    | 'tenant.user.looked_up'
    | 'tenant.user.invited'
    | 'tenant.membership.revoked'
    | 'tenant.api_organization_invite.upserted'
    | 'tenant.api_organization_invite.deleted'
    | 'tenant.chatgpt_workspace_invite.upserted'
    | 'tenant.membership.accepted'
    | 'tenant.membership.declined'
    | 'tenant.workspace_invite_email_settings.updated'
    | 'external_storage.registered'
    | 'external_storage.removed'
    | 'tenant.trusted_access.business_verification.started'
    | 'tenant.trusted_access.application.submitted';
  /** Time of the event, in Unix seconds. */
  effective_at: number;
  /** Affected project; absent if there is none. */
  project?: AuditLogListResponse.Project;
  /** Actor that caused the event. */
  actor?: AuditLogListResponse.Actor | null;
  /** Details of `api_key.created` events. */
  'api_key.created'?: AuditLogListResponse.APIKeyCreated;
  /** Details of `api_key.updated` events. */
  'api_key.updated'?: AuditLogListResponse.APIKeyUpdated;
  /** Details of `api_key.deleted` events. */
  'api_key.deleted'?: AuditLogListResponse.APIKeyDeleted;
  /** Details of `checkpoint.permission.created` events. */
  'checkpoint.permission.created'?: AuditLogListResponse.CheckpointPermissionCreated;
  /** Details of `checkpoint.permission.deleted` events. */
  'checkpoint.permission.deleted'?: AuditLogListResponse.CheckpointPermissionDeleted;
  /** Details of `external_key.registered` events. */
  'external_key.registered'?: AuditLogListResponse.ExternalKeyRegistered;
  /** Details of `external_key.removed` events. */
  'external_key.removed'?: AuditLogListResponse.ExternalKeyRemoved;
  /** Details of `group.created` events. */
  'group.created'?: AuditLogListResponse.GroupCreated;
  /** Details of `group.updated` events. */
  'group.updated'?: AuditLogListResponse.GroupUpdated;
  /** Details of `group.deleted` events. */
  'group.deleted'?: AuditLogListResponse.GroupDeleted;
  /** Details of `scim.enabled` events. */
  'scim.enabled'?: AuditLogListResponse.ScimEnabled;
  /** Details of `scim.disabled` events. */
  'scim.disabled'?: AuditLogListResponse.ScimDisabled;
  /** Details of `invite.sent` events. */
  'invite.sent'?: AuditLogListResponse.InviteSent;
  /** Details of `invite.accepted` events. */
  'invite.accepted'?: AuditLogListResponse.InviteAccepted;
  /** Details of `invite.deleted` events. */
  'invite.deleted'?: AuditLogListResponse.InviteDeleted;
  /** Details of `ip_allowlist.created` events. */
  'ip_allowlist.created'?: AuditLogListResponse.IPAllowlistCreated;
  /** Details of `ip_allowlist.updated` events. */
  'ip_allowlist.updated'?: AuditLogListResponse.IPAllowlistUpdated;
  /** Details of `ip_allowlist.deleted` events. */
  'ip_allowlist.deleted'?: AuditLogListResponse.IPAllowlistDeleted;
  /** Details of `ip_allowlist.config.activated` events. */
  'ip_allowlist.config.activated'?: AuditLogListResponse.IPAllowlistConfigActivated;
  /** Details of `ip_allowlist.config.deactivated` events. */
  'ip_allowlist.config.deactivated'?: AuditLogListResponse.IPAllowlistConfigDeactivated;
  /** Details of `login.succeeded` events. */
  'login.succeeded'?: unknown;
  /** Details of `login.failed` events. */
  'login.failed'?: AuditLogListResponse.LoginFailed;
  /** Details of `logout.succeeded` events. */
  'logout.succeeded'?: unknown;
  /** Details of `logout.failed` events. */
  'logout.failed'?: AuditLogListResponse.LogoutFailed;
  /** Details of `organization.updated` events. */
  'organization.updated'?: AuditLogListResponse.OrganizationUpdated;
  /** Details of `project.created` events. */
  'project.created'?: AuditLogListResponse.ProjectCreated;
  /** Details of `project.updated` events. */
  'project.updated'?: AuditLogListResponse.ProjectUpdated;
  /** Details of `project.archived` events. */
  'project.archived'?: AuditLogListResponse.ProjectArchived;
  /** Details of `project.deleted` events. */
  'project.deleted'?: AuditLogListResponse.ProjectDeleted;
  /** Details of `rate_limit.updated` events. */
  'rate_limit.updated'?: AuditLogListResponse.RateLimitUpdated;
  /** Details of `rate_limit.deleted` events. */
  'rate_limit.deleted'?: AuditLogListResponse.RateLimitDeleted;
  /** Details of `role.created` events. */
  'role.created'?: AuditLogListResponse.RoleCreated;
  /** Details of `role.updated` events. */
  'role.updated'?: AuditLogListResponse.RoleUpdated;
  /** Details of `role.deleted` events. */
  'role.deleted'?: AuditLogListResponse.RoleDeleted;
  /** Details of `role.assignment.created` events. */
  'role.assignment.created'?: AuditLogListResponse.RoleAssignmentCreated;
  /** Details of `role.assignment.deleted` events. */
  'role.assignment.deleted'?: AuditLogListResponse.RoleAssignmentDeleted;
  /** Details of `role.bound_to_resource` events. */
  'role.bound_to_resource'?: AuditLogListResponse.RoleBoundToResource;
  /** Details of `role.unbound_from_resource` events. */
  'role.unbound_from_resource'?: AuditLogListResponse.RoleUnboundFromResource;
  /** Details of `service_account.created` events. */
  'service_account.created'?: AuditLogListResponse.ServiceAccountCreated;
  /** Details of `service_account.updated` events. */
  'service_account.updated'?: AuditLogListResponse.ServiceAccountUpdated;
  /** Details of `service_account.deleted` events. */
  'service_account.deleted'?: AuditLogListResponse.ServiceAccountDeleted;
  /** Details of `workload_identity_provider.created` events. */
  'workload_identity_provider.created'?: AuditLogListResponse.WorkloadIdentityProviderCreated;
  /** Details of `workload_identity_provider.updated` events. */
  'workload_identity_provider.updated'?: AuditLogListResponse.WorkloadIdentityProviderUpdated;
  /** Details of `workload_identity_provider.deleted` events. */
  'workload_identity_provider.deleted'?: AuditLogListResponse.WorkloadIdentityProviderDeleted;
  /** Details of `workload_identity_provider_mapping.created` events. */
  'workload_identity_provider_mapping.created'?: AuditLogListResponse.WorkloadIdentityProviderMappingCreated;
  /** Details of `workload_identity_provider_mapping.updated` events. */
  'workload_identity_provider_mapping.updated'?: AuditLogListResponse.WorkloadIdentityProviderMappingUpdated;
  /** Details of `workload_identity_provider_mapping.deleted` events. */
  'workload_identity_provider_mapping.deleted'?: AuditLogListResponse.WorkloadIdentityProviderMappingDeleted;
  /** Details of `user.added` events. */
  'user.added'?: AuditLogListResponse.UserAdded;
  /** Details of `user.updated` events. */
  'user.updated'?: AuditLogListResponse.UserUpdated;
  /** Details of `user.deleted` events. */
  'user.deleted'?: AuditLogListResponse.UserDeleted;
  /** Details of `certificate.created` events. */
  'certificate.created'?: AuditLogListResponse.CertificateCreated;
  /** Details of `certificate.updated` events. */
  'certificate.updated'?: AuditLogListResponse.CertificateUpdated;
  /** Details of `certificate.deleted` events. */
  'certificate.deleted'?: AuditLogListResponse.CertificateDeleted;
  /** Details of `certificates.activated` events. */
  'certificates.activated'?: AuditLogListResponse.CertificatesActivated;
  /** Details of `certificates.deactivated` events. */
  'certificates.deactivated'?: AuditLogListResponse.CertificatesDeactivated;
  /** Details of the registration of external storage. */
  'external_storage.registered'?: AuditLogListResponse.ExternalStorageRegistered;
  /** Details of the removal of external storage. */
  'external_storage.removed'?: AuditLogListResponse.ExternalStorageRemoved;
}

export declare namespace AuditLogListResponse {
  /** Affected project; absent if there is none. */
  export interface Project {
    /** ID of the project. */
    id?: string;
    /** Name of the project. */
    name?: string;
  }

  /** The actor that caused an event. */
  export interface Actor {
    /** `session` (signed in) or `api_key`. */
    type?: 'session' | 'api_key';
    /** Session of the actor, for `session`. */
    session?: Actor.Session;
    /** API key of the actor, for `api_key`. */
    api_key?: Actor.APIKey;
  }

  export namespace Actor {
    /** A signed-in session. */
    export interface Session {
      /** User of the session. */
      user?: Session.User;
      /** IP address of the user. */
      ip_address?: string;
    }

    export namespace Session {
      /** A user who caused an event. */
      export interface User {
        /** ID of the user. */
        id?: string;
        /** Email address of the user. */
        email?: string;
      }
    }

    /** An API key that was used. */
    export interface APIKey {
      /** Tracking ID of the key. */
      id?: string;
      /** Type of owner: `user` or `service_account`. */
      type?: 'user' | 'service_account';
      /** Owner of the key, if it is a user. */
      user?: APIKey.User;
      /** Owner of the key, if it is a service account. */
      service_account?: APIKey.ServiceAccount;
    }

    export namespace APIKey {
      /** A user who caused an event. */
      export interface User {
        /** ID of the user. */
        id?: string;
        /** Email address of the user. */
        email?: string;
      }

      /** A service account that caused an event. */
      export interface ServiceAccount {
        /** ID of the service account. */
        id?: string;
      }
    }
  }

  /** Details of `api_key.created` events. */
  export interface APIKeyCreated {
    /** ID of the API key. */
    id?: string;
    /** Values of the new key. */
    data?: APIKeyCreated.Data;
  }

  export namespace APIKeyCreated {
    /** Values of the new key. */
    export interface Data {
      /** Scopes of the API key. */
      scopes?: string[];
    }
  }

  /** Details of `api_key.updated` events. */
  export interface APIKeyUpdated {
    /** ID of the API key. */
    id?: string;
    /** Requested changes. */
    changes_requested?: APIKeyUpdated.ChangesRequested;
  }

  export namespace APIKeyUpdated {
    /** Requested changes. */
    export interface ChangesRequested {
      /** Scopes of the API key. */
      scopes?: string[];
      /** Lifetime of the key, in seconds. It does not expire if omitted. */
      expires_in_seconds?: number;
    }
  }

  /** Details of `api_key.deleted` events. */
  export interface APIKeyDeleted {
    /** ID of the API key. */
    id?: string;
  }

  /** Details of `checkpoint.permission.created` events. */
  export interface CheckpointPermissionCreated {
    /** ID of the checkpoint permission. */
    id?: string;
    /** Values of the new key. */
    data?: CheckpointPermissionCreated.Data;
  }

  export namespace CheckpointPermissionCreated {
    /** Values of the new key. */
    export interface Data {
      /** ID of the project. */
      project_id?: string;
      /** Name of the checkpoint. */
      fine_tuned_model_checkpoint?: string;
    }
  }

  /** Details of `checkpoint.permission.deleted` events. */
  export interface CheckpointPermissionDeleted {
    /** ID of the checkpoint permission. */
    id?: string;
  }

  /** Details of `external_key.registered` events. */
  export interface ExternalKeyRegistered {
    /** ID of the external key configuration. */
    id?: string;
    /** Values of the new key. */
    data?: unknown;
  }

  /** Details of `external_key.removed` events. */
  export interface ExternalKeyRemoved {
    /** ID of the external key configuration. */
    id?: string;
  }

  /** Details of `group.created` events. */
  export interface GroupCreated {
    /** ID of the group. */
    id?: string;
    /** Values of the new key. */
    data?: GroupCreated.Data;
  }

  export namespace GroupCreated {
    /** Values of the new key. */
    export interface Data {
      /** Name of the group. */
      group_name?: string;
    }
  }

  /** Details of `group.updated` events. */
  export interface GroupUpdated {
    /** ID of the group. */
    id?: string;
    /** Requested changes. */
    changes_requested?: GroupUpdated.ChangesRequested;
  }

  export namespace GroupUpdated {
    /** Requested changes. */
    export interface ChangesRequested {
      /** Name of the group. */
      group_name?: string;
    }
  }

  /** Details of `group.deleted` events. */
  export interface GroupDeleted {
    /** ID of the group. */
    id?: string;
  }

  /** Details of `scim.enabled` events. */
  export interface ScimEnabled {
    /** ID of the target. */
    id?: string;
  }

  /** Details of `scim.disabled` events. */
  export interface ScimDisabled {
    /** ID of the target. */
    id?: string;
  }

  /** Details of `invite.sent` events. */
  export interface InviteSent {
    /** ID of the invite. */
    id?: string;
    /** Values of the new key. */
    data?: InviteSent.Data;
  }

  export namespace InviteSent {
    /** Values of the new key. */
    export interface Data {
      /** Address that was invited. */
      email?: string;
      /** Role: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details of `invite.accepted` events. */
  export interface InviteAccepted {
    /** ID of the invite. */
    id?: string;
  }

  /** Details of `invite.deleted` events. */
  export interface InviteDeleted {
    /** ID of the invite. */
    id?: string;
  }

  /** Details of `ip_allowlist.created` events. */
  export interface IPAllowlistCreated {
    /** ID of the IP allowlist configuration. */
    id?: string;
    /** Name of the IP allowlist configuration. */
    name?: string;
    /** IP addresses and CIDR ranges. */
    allowed_ips?: string[];
  }

  /** Details of `ip_allowlist.updated` events. */
  export interface IPAllowlistUpdated {
    /** ID of the IP allowlist configuration. */
    id?: string;
    /** IP addresses and CIDR ranges. */
    allowed_ips?: string[];
  }

  /** Details of `ip_allowlist.deleted` events. */
  export type IPAllowlistDeleted = IPAllowlistCreated;

  /** Details of `ip_allowlist.config.activated` events. */
  export interface IPAllowlistConfigActivated {
    /** Affected configurations. */
    configs?: IPAllowlistConfigActivated.Config[];
  }

  export namespace IPAllowlistConfigActivated {
    /** Affected configurations. */
    export interface Config {
      /** ID of the IP allowlist configuration. */
      id?: string;
      /** Name of the IP allowlist configuration. */
      name?: string;
    }
  }

  /** Details of `ip_allowlist.config.deactivated` events. */
  export type IPAllowlistConfigDeactivated = IPAllowlistConfigActivated;

  export namespace IPAllowlistConfigDeactivated {
    /** Affected configurations. */
    export type Config = IPAllowlistConfigActivated.Config;
  }

  /** Details of `login.failed` events. */
  export interface LoginFailed {
    /** Machine-readable error code. */
    error_code?: string;
    /** Description of the error. */
    error_message?: string;
  }

  /** Details of `logout.failed` events. */
  export interface LogoutFailed {
    /** Machine-readable error code. */
    error_code?: string;
    /** Description of the error. */
    error_message?: string;
  }

  /** Details of `organization.updated` events. */
  export interface OrganizationUpdated {
    /** ID of the organization. */
    id?: string;
    /** Requested changes. */
    changes_requested?: OrganizationUpdated.ChangesRequested;
  }

  export namespace OrganizationUpdated {
    /** Requested changes. */
    export interface ChangesRequested {
      /** Title on the dashboard. */
      title?: string;
      /** Description of the organization. */
      description?: string;
      /** Name of the organization. */
      name?: string;
      /** Visibility setting of the threads page. */
      threads_ui_visibility?: string;
      /** Visibility setting of the usage dashboard. */
      usage_dashboard_visibility?: string;
      /** Calls for which data is logged. */
      api_call_logging?: string;
      /** IDs of the projects whose calls are logged, if logging is limited to some. */
      api_call_logging_project_ids?: string;
    }
  }

  /** Details of `project.created` events. */
  export interface ProjectCreated {
    /** ID of the project. */
    id?: string;
    /** Values of the new key. */
    data?: ProjectCreated.Data;
  }

  export namespace ProjectCreated {
    /** Values of the new key. */
    export interface Data {
      /** Name of the project. */
      name?: string;
      /** Title on the dashboard. */
      title?: string;
    }
  }

  /** Details of `project.updated` events. */
  export interface ProjectUpdated {
    /** ID of the project. */
    id?: string;
    /** Requested changes. */
    changes_requested?: ProjectUpdated.ChangesRequested;
  }

  export namespace ProjectUpdated {
    /** Requested changes. */
    export interface ChangesRequested {
      /** Title on the dashboard. */
      title?: string;
    }
  }

  /** Details of `project.archived` events. */
  export interface ProjectArchived {
    /** ID of the project. */
    id?: string;
  }

  /** Details of `project.deleted` events. */
  export interface ProjectDeleted {
    /** ID of the project. */
    id?: string;
  }

  /** Details of `rate_limit.updated` events. */
  export interface RateLimitUpdated {
    /** ID of the rate limit. */
    id?: string;
    /** Requested changes. */
    changes_requested?: RateLimitUpdated.ChangesRequested;
  }

  export namespace RateLimitUpdated {
    /** Requested changes. */
    export interface ChangesRequested {
      /** Requests per minute. */
      max_requests_per_1_minute?: number;
      /** Tokens per minute. */
      max_tokens_per_1_minute?: number;
      /** Images per minute, for models that generate images. */
      max_images_per_1_minute?: number;
      /** Megabytes of audio per minute, for models that accept audio. */
      max_audio_megabytes_per_1_minute?: number;
      /** Requests per day, for some models. */
      max_requests_per_1_day?: number;
      /** Input tokens of batches per day, for some models. */
      batch_1_day_max_input_tokens?: number;
    }
  }

  /** Details of `rate_limit.deleted` events. */
  export interface RateLimitDeleted {
    /** ID of the rate limit. */
    id?: string;
  }

  /** Details of `role.created` events. */
  export interface RoleCreated {
    /** ID of the role. */
    id?: string;
    /** Name of the role. */
    role_name?: string;
    /** Permissions that the role grants. */
    permissions?: string[];
    /** Type of the affected resource, such as `api.organization` or `api.project`. */
    resource_type?: string;
    /** ID of the affected resource. */
    resource_id?: string;
  }

  /** Details of `role.updated` events. */
  export interface RoleUpdated {
    /** ID of the role. */
    id?: string;
    /** Requested changes. */
    changes_requested?: RoleUpdated.ChangesRequested;
  }

  export namespace RoleUpdated {
    /** Requested changes. */
    export interface ChangesRequested {
      /** Name of the role. */
      role_name?: string;
      /** ID of the affected resource. */
      resource_id?: string;
      /** Type of the affected resource, such as `api.organization` or `api.project`. */
      resource_type?: string;
      /** Permissions that were added. */
      permissions_added?: string[];
      /** Permissions that were removed. */
      permissions_removed?: string[];
      /** Description of the role. */
      description?: string;
      /** Metadata of the role. */
      metadata?: unknown;
    }
  }

  /** Details of `role.deleted` events. */
  export interface RoleDeleted {
    /** ID of the role. */
    id?: string;
  }

  /** Details of `role.assignment.created` events. */
  export interface RoleAssignmentCreated {
    /** ID of the role assignment. */
    id?: string;
    /** ID of the user or group. */
    principal_id?: string;
    /** `user` or `group`. */
    principal_type?: string;
    /** ID of the affected resource. */
    resource_id?: string;
    /** Type of the affected resource, such as `api.organization` or `api.project`. */
    resource_type?: string;
  }

  /** Details of `role.assignment.deleted` events. */
  export type RoleAssignmentDeleted = RoleAssignmentCreated;

  /** Details of `role.bound_to_resource` events. */
  export interface RoleBoundToResource {
    /** ID of the resource. */
    id?: string;
    /** ID of the role. */
    role_id?: string;
    /** ID of the affected resource. */
    resource_id?: string;
    /** Type of the affected resource, such as `api.organization` or `api.project`. */
    resource_type?: string;
    /** Permissions that the role grants. */
    permissions?: string[];
    /** ID of the ChatGPT workspace, for connectors. */
    workspace_id?: string;
    /** ID of the connector. */
    connector_id?: string;
    /** Display name of the connector, or its ID. */
    connector_name?: string;
    /** True if the connector is enabled for the role. */
    enabled?: boolean;
    /** Source of the change. */
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish';
  }

  /** Details of `role.unbound_from_resource` events. */
  export interface RoleUnboundFromResource {
    /** ID of the resource. */
    id?: string;
    /** ID of the role. */
    role_id?: string;
    /** ID of the affected resource. */
    resource_id?: string;
    /** Type of the affected resource, such as `api.organization` or `api.project`. */
    resource_type?: string;
    /** Remaining permissions of the role. */
    permissions?: string[];
    /** ID of the ChatGPT workspace, for connectors. */
    workspace_id?: string;
    /** ID of the connector. */
    connector_id?: string;
    /** Display name of the connector, or its ID. */
    connector_name?: string;
    /** True if the connector is enabled for the role. */
    enabled?: boolean;
    /** Source of the change. */
    source?:
      | 'role_toggle'
      | 'role_connector_update'
      | 'role_delete'
      | 'workspace_permissions'
      | 'connector_publish';
  }

  /** Details of `service_account.created` events. */
  export interface ServiceAccountCreated {
    /** ID of the service account. */
    id?: string;
    /** Values of the new key. */
    data?: ServiceAccountCreated.Data;
  }

  export namespace ServiceAccountCreated {
    /** Values of the new key. */
    export interface Data {
      /** Role: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details of `service_account.updated` events. */
  export interface ServiceAccountUpdated {
    /** ID of the service account. */
    id?: string;
    /** Requested changes. */
    changes_requested?: ServiceAccountUpdated.ChangesRequested;
  }

  export namespace ServiceAccountUpdated {
    /** Requested changes. */
    export interface ChangesRequested {
      /** Role: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details of `service_account.deleted` events. */
  export interface ServiceAccountDeleted {
    /** ID of the service account. */
    id?: string;
  }

  /** Details of `workload_identity_provider.created` events. */
  export interface WorkloadIdentityProviderCreated {
    /** ID of the workload identity provider. */
    id?: string;
    /** Values of the new key. */
    data?: unknown;
  }

  /** Details of `workload_identity_provider.updated` events. */
  export interface WorkloadIdentityProviderUpdated {
    /** ID of the workload identity provider. */
    id?: string;
    /** Requested changes. */
    changes_requested?: unknown;
  }

  /** Details of `workload_identity_provider.deleted` events. */
  export interface WorkloadIdentityProviderDeleted {
    /** ID of the workload identity provider. */
    id?: string;
    /** Name of the workload identity provider. */
    name?: string;
  }

  /** Details of `workload_identity_provider_mapping.created` events. */
  export interface WorkloadIdentityProviderMappingCreated {
    /** ID of the workload identity provider mapping. */
    id?: string;
    /** ID of the workload identity provider. */
    identity_provider_id?: string;
    /** Values of the new key. */
    data?: unknown;
  }

  /** Details of `workload_identity_provider_mapping.updated` events. */
  export interface WorkloadIdentityProviderMappingUpdated {
    /** ID of the workload identity provider mapping. */
    id?: string;
    /** ID of the workload identity provider. */
    identity_provider_id?: string;
    /** Requested changes. */
    changes_requested?: unknown;
  }

  /** Details of `workload_identity_provider_mapping.deleted` events. */
  export interface WorkloadIdentityProviderMappingDeleted {
    /** ID of the workload identity provider mapping. */
    id?: string;
    /** ID of the workload identity provider. */
    identity_provider_id?: string;
    /** ID of the project. */
    project_id?: string;
    /** ID of the service account. */
    service_account_id?: string;
  }

  /** Details of `user.added` events. */
  export interface UserAdded {
    /** ID of the user. */
    id?: string;
    /** Values of the new key. */
    data?: UserAdded.Data;
  }

  export namespace UserAdded {
    /** Values of the new key. */
    export interface Data {
      /** Role: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details of `user.updated` events. */
  export interface UserUpdated {
    /** ID of the changed object. */
    id?: string;
    /** Requested changes. */
    changes_requested?: UserUpdated.ChangesRequested;
  }

  export namespace UserUpdated {
    /** Requested changes. */
    export interface ChangesRequested {
      /** Role: `owner` or `member`. */
      role?: string;
    }
  }

  /** Details of `user.deleted` events. */
  export interface UserDeleted {
    /** ID of the user. */
    id?: string;
  }

  /** Details of `certificate.created` events. */
  export interface CertificateCreated {
    /** ID of the certificate. */
    id?: string;
    /** Name of the certificate. */
    name?: string;
  }

  /** Details of `certificate.updated` events. */
  export interface CertificateUpdated {
    /** ID of the certificate. */
    id?: string;
    /** Name of the certificate. */
    name?: string;
  }

  /** Details of `certificate.deleted` events. */
  export interface CertificateDeleted {
    /** ID of the certificate. */
    id?: string;
    /** Name of the certificate. */
    name?: string;
    /** Content in PEM format. */
    certificate?: string;
  }

  /** Details of `certificates.activated` events. */
  export interface CertificatesActivated {
    /** Affected certificates. */
    certificates?: CertificatesActivated.Certificate[];
  }

  export namespace CertificatesActivated {
    /** Affected certificates. */
    export interface Certificate {
      /** ID of the certificate. */
      id?: string;
      /** Name of the certificate. */
      name?: string;
    }
  }

  /** Details of `certificates.deactivated` events. */
  export type CertificatesDeactivated = CertificatesActivated;

  export namespace CertificatesDeactivated {
    /** Affected certificates. */
    export type Certificate = CertificatesActivated.Certificate;
  }

  /** Details of the registration of external storage. */
  export interface ExternalStorageRegistered {
    /** ID of the configuration. */
    id?: string;
    /** The configuration. */
    data?: ExternalStorageRegistered.Data;
  }

  export namespace ExternalStorageRegistered {
    /** The configuration. */
    export interface Data {
      /** Region of the storage. */
      geography?: string;
      /** Storage of the cloud provider. */
      provider?:
        | AwsExternalStorageProvider
        | AzureExternalStorageProvider
        | GcpExternalStorageProvider
        | OciExternalStorageProvider;
    }
  }

  /** Details of the removal of external storage. */
  export interface ExternalStorageRemoved {
    /** ID of the configuration. */
    id?: string;
  }
}

/**
 * A page of `AuditLogListResponse`.
 *
 * @public
 */
export type AuditLogListResponsesPage = ConversationCursorPage<AuditLogListResponse>;

/**
 * Parameters of `client.admin.organization.auditLogs.list`.
 *
 * @public
 */
export interface AuditLogListParams extends ConversationCursorPageParams {
  /** Lists only events in this period. */
  effective_at?: AuditLogListParams.EffectiveAt;
  /** Lists only events of these projects. */
  project_ids?: string[];
  /** Lists only events of these types, such as `project.created`. */
  event_types?: AuditLogListResponse['type'][];
  /**
   * Lists only events caused by these actors: IDs of users or service accounts, or tracking IDs of
   * API keys.
   */
  actor_ids?: string[];
  /** Lists only events caused by users with these email addresses. */
  actor_emails?: string[];
  /** Lists only events about these targets, such as a project ID. */
  resource_ids?: string[];
  /**
   * True to list only events of the tenant, which types such as `role.bound_to_resource` require.
   * Default false.
   */
  tenant_only?: boolean;
  /**
   * ID of the entry before which to stop, usually the first one of the next page. Pages backwards.
   */
  before?: string;
}

export declare namespace AuditLogListParams {
  /** Lists only events in this period. */
  export interface EffectiveAt {
    /** Only events after this time, in Unix seconds. */
    gt?: number;
    /** Only events at or after this time, in Unix seconds. */
    gte?: number;
    /** Only events before this time, in Unix seconds. */
    lt?: number;
    /** Only events at or before this time, in Unix seconds. */
    lte?: number;
  }
}

export declare namespace AuditLogs {
  export type { AuditLogListResponse, AuditLogListResponsesPage, AuditLogListParams };
}
