// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';

/**
 * The methods of `client.admin.organization.dataRetention`.
 *
 * @public
 */
export class DataRetention extends APIResource {
  /**
   * Retrieves how long the organization's data is kept.
   *
   * `GET /organization/data_retention`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(options?: RequestOptions): APIPromise<OrganizationDataRetention> {
    return this._client.get('/organization/data_retention', {
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Changes how long the organization's data is kept.
   *
   * `POST /organization/data_retention`
   *
   * @returns The setting as changed.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    body: DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationDataRetention> {
    return this._client.post('/organization/data_retention', {
      body,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }
}

/**
 * How long the organization's data is kept.
 *
 * @public
 */
export interface OrganizationDataRetention {
  /** Always `organization.data_retention`. */
  object: 'organization.data_retention';
  /** Kind of retention. */
  type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

/**
 * Parameters of `client.admin.organization.dataRetention.update`.
 *
 * @public
 */
export interface DataRetentionUpdateParams {
  /** Kind of retention, such as `zero_data_retention`. */
  retention_type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export declare namespace DataRetention {
  export type { OrganizationDataRetention, DataRetentionUpdateParams };
}
