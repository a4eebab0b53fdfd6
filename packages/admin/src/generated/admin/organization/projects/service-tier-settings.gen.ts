// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY, path } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.projects.serviceTierSettings`.
 *
 * @public
 */
export class ServiceTierSettings extends APIResource {
  private readonly _path = 'admin.organization.projects.serviceTierSettings.';

  /**
   * Retrieves the service tiers that a project may use, and its default.
   *
   * `GET /organization/projects/{project_id}/service_tier_settings`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectServiceTierSettings> {
    return this._client.get(path`/organization/projects/${projectID}/service_tier_settings`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes the service tiers that a project may use, or its default.
   *
   * `POST /organization/projects/{project_id}/service_tier_settings`
   *
   * @returns The changed settings.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    projectID: string,
    body: ServiceTierSettingUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<ProjectServiceTierSettings> {
    return this._client.post(path`/organization/projects/${projectID}/service_tier_settings`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * Response of `client.admin.organization.projects.serviceTierSettings.retrieve`.
 *
 * @public
 */
export interface ProjectServiceTierSettings {
  default: 'standard' | 'fast' | 'scale';
  enabled_tiers: 'all' | ProjectOptionalServiceTier[];
  object: 'project.service_tier_settings';
}

/** @public */
export type ProjectOptionalServiceTier = 'flex' | 'fast' | 'ultrafast';

/**
 * Parameters of `client.admin.organization.projects.serviceTierSettings.update`.
 *
 * @public
 */
export interface ServiceTierSettingUpdateParams {
  /** Service tier of requests that name none. */
  default?: 'standard' | 'fast' | 'scale';
  /** Service tiers that requests may name: all, or the listed ones. */
  enabled_tiers?: 'all' | ProjectOptionalServiceTier[];
}

export declare namespace ServiceTierSettings {
  export type {
    ProjectServiceTierSettings,
    ProjectOptionalServiceTier,
    ServiceTierSettingUpdateParams,
  };
}
