// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY, path } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.projects.dataRetention`.
 *
 * @public
 */
export class DataRetention extends APIResource {
  private readonly _path = 'admin.organization.projects.dataRetention.';

  /**
   * Retrieves the data retention setting of a project.
   *
   * `GET /organization/projects/{project_id}/data_retention`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectDataRetention> {
    return this._client.get(path`/organization/projects/${projectID}/data_retention`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes the data retention setting of a project.
   *
   * `POST /organization/projects/{project_id}/data_retention`
   *
   * @returns The updated setting.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    projectID: string,
    body: DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectDataRetention> {
    return this._client.post(path`/organization/projects/${projectID}/data_retention`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * Data retention setting of a project.
 *
 * @public
 */
export interface ProjectDataRetention {
  object: 'project.data_retention';
  /** Type of retention. */
  type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

/**
 * Parameters of `client.admin.organization.projects.dataRetention.update`.
 *
 * @public
 */
export interface DataRetentionUpdateParams {
  /** Type of retention; `organization_default` follows the organization. */
  retention_type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export declare namespace DataRetention {
  export type { ProjectDataRetention, DataRetentionUpdateParams };
}
