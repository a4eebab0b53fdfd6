// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.spendLimit`.
 *
 * @public
 */
export class SpendLimit extends APIResource {
  private readonly _path = 'admin.organization.spendLimit.';

  /**
   * Retrieves the hard spend limit of the organization.
   *
   * `GET /organization/spend_limit`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(options?: RequestOptions): APIPromise<OrganizationSpendLimit> {
    return this._client.get('/organization/spend_limit', {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Sets the hard spend limit of the organization.
   *
   * `POST /organization/spend_limit`
   *
   * @returns The new limit.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    body: SpendLimitUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationSpendLimit> {
    return this._client.post('/organization/spend_limit', {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Removes the hard spend limit of the organization.
   *
   * `DELETE /organization/spend_limit`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  delete(options?: RequestOptions): APIPromise<OrganizationSpendLimitDeleted> {
    return this._client.delete('/organization/spend_limit', {
      __operation: this._path + 'delete',
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * Hard spend limit of the organization.
 *
 * @public
 */
export interface OrganizationSpendLimit {
  object: 'organization.spend_limit';
  /** Amount, in US cents. */
  threshold_amount: number;
  /** Currency of the amount; only `USD`. */
  currency: (string & {}) | 'USD';
  /** Period over which the spend is summed up; only `month`. */
  interval: (string & {}) | 'month';
  /** Enforcement state of the limit. */
  enforcement: OrganizationSpendLimit.Enforcement;
}

export declare namespace OrganizationSpendLimit {
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
export interface OrganizationSpendLimitDeleted {
  object: 'organization.spend_limit.deleted';
  /** True if the object was deleted. */
  deleted: boolean;
}

/**
 * Parameters of `client.admin.organization.spendLimit.update`.
 *
 * @public
 */
export interface SpendLimitUpdateParams {
  /** Spend limit, in US cents, at least 1. */
  threshold_amount: number;
  /** Currency of the amount; only `USD`. */
  currency: 'USD';
  /** Period over which the spend is summed up; only `month`. */
  interval: 'month';
}

export declare namespace SpendLimit {
  export type { OrganizationSpendLimit, OrganizationSpendLimitDeleted, SpendLimitUpdateParams };
}
