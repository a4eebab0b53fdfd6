// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY, path } from '@oai/core/internal';
import type { SpendLimitUpdateParams as SpendLimitUpdateParamsModel } from '../spend-limit.gen.js';

/**
 * The methods of `client.admin.organization.projects.spendLimit`.
 *
 * @public
 */
export class SpendLimit extends APIResource {
  private readonly _path = 'admin.organization.projects.spendLimit.';

  /**
   * Retrieves the hard spend limit of a project.
   *
   * `GET /organization/projects/{project_id}/spend_limit`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(projectID: string, options?: RequestOptions): APIPromise<ProjectSpendLimit> {
    return this._client.get(path`/organization/projects/${projectID}/spend_limit`, {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Sets the hard spend limit of a project.
   *
   * `POST /organization/projects/{project_id}/spend_limit`
   *
   * @returns The new limit.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    projectID: string,
    body: SpendLimitUpdateParamsModel,
    options?: RequestOptions,
  ): APIPromise<ProjectSpendLimit> {
    return this._client.post(path`/organization/projects/${projectID}/spend_limit`, {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Removes the hard spend limit of a project.
   *
   * `DELETE /organization/projects/{project_id}/spend_limit`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(projectID: string, options?: RequestOptions): APIPromise<ProjectSpendLimitDeleted> {
    return this._client.delete(path`/organization/projects/${projectID}/spend_limit`, {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * Hard spend limit of a project.
 *
 * @public
 */
export interface ProjectSpendLimit {
  object: 'project.spend_limit';
  /** Amount, in US cents. */
  threshold_amount: number;
  /** Currency of the amount; only `USD`. */
  currency: (string & {}) | 'USD';
  /** Period over which the spend is summed up; only `month`. */
  interval: (string & {}) | 'month';
  /** Enforcement state of the limit. */
  enforcement: ProjectSpendLimit.Enforcement;
}

export declare namespace ProjectSpendLimit {
  /** Enforcement state of a spend limit. */
  export interface Enforcement {
    /** `inactive` or `enforcing`. */
    status: (string & {}) | 'inactive' | 'enforcing';
  }
}

/**
 * Confirmation that a spend limit was removed.
 *
 * @public
 */
export interface ProjectSpendLimitDeleted {
  object: 'project.spend_limit.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
}

export type { SpendLimitUpdateParamsModel as SpendLimitUpdateParams };

export declare namespace SpendLimit {
  export type {
    ProjectSpendLimit,
    ProjectSpendLimitDeleted,
    SpendLimitUpdateParamsModel as SpendLimitUpdateParams,
  };
}
