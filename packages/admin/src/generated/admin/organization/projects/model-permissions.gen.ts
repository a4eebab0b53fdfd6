// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY, path } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.projects.modelPermissions`.
 *
 * @public
 */
export class ModelPermissions extends APIResource {
  private readonly _path = 'admin.organization.projects.modelPermissions.';

  /**
   * Retrieves the model permissions of a project.
   *
   * `GET /organization/projects/{project_id}/model_permissions`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissions> {
    return this._client.get(path`/organization/projects/${projectID}/model_permissions`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Sets the model permissions of a project.
   *
   * `POST /organization/projects/{project_id}/model_permissions`
   *
   * @returns The updated settings.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    projectID: string,
    body: ModelPermissionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ProjectModelPermissions> {
    return this._client.post(path`/organization/projects/${projectID}/model_permissions`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Removes the model restrictions of a project.
   *
   * `DELETE /organization/projects/{project_id}/model_permissions`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectModelPermissionsDeleted> {
    return this._client.delete(path`/organization/projects/${projectID}/model_permissions`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * The model permissions of a project.
 *
 * @public
 */
export interface ProjectModelPermissions {
  object: 'project.model_permissions';
  /** Mode of the list: `model_ids` are the allowed or the forbidden models. */
  mode: 'allow_list' | 'deny_list';
  /** Names of the models. */
  model_ids: string[];
}

/**
 * Confirmation that model restrictions were removed.
 *
 * @public
 */
export interface ProjectModelPermissionsDeleted {
  object: 'project.model_permissions.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.projects.modelPermissions.update`.
 *
 * @public
 */
export interface ModelPermissionUpdateParams {
  /**
   * Mode of the list: `model_ids` are the allowed (`allow_list`) or forbidden (`deny_list`) models.
   */
  mode: 'allow_list' | 'deny_list';
  /** Names of the models. */
  model_ids: string[];
}

export declare namespace ModelPermissions {
  export type {
    ProjectModelPermissions,
    ProjectModelPermissionsDeleted,
    ModelPermissionUpdateParams,
  };
}
