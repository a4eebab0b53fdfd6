// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { ADMIN_KEY } from '@oai/core/internal';

/**
 * The methods of `client.admin.organization.dataRetention`.
 *
 * @public
 */
export class DataRetention extends APIResource {
  private readonly _path = 'admin.organization.dataRetention.';

  /**
   * Retrieves the data retention setting of the organization.
   *
   * `GET /organization/data_retention`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(options?: RequestOptions): APIPromise<OrganizationDataRetention> {
    return this._client.get('/organization/data_retention', {
      __operation: this._path + 'retrieve',
      ...options,
      __security: ADMIN_KEY,
    });
  }

  /**
   * Changes the data retention setting of the organization.
   *
   * `POST /organization/data_retention`
   *
   * @returns The updated setting.
   * @throws {APIError} The request failed or was rejected.
   */
  update(
    body: DataRetentionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<OrganizationDataRetention> {
    return this._client.post('/organization/data_retention', {
      __operation: this._path + 'update',
      body,
      ...options,
      __security: ADMIN_KEY,
    });
  }
}

/**
 * Data retention setting of the organization.
 *
 * @public
 */
export interface OrganizationDataRetention {
  object: 'organization.data_retention';
  /** Type of retention. */
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
  /** Type of retention, such as `zero_data_retention`. */
  retention_type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

export declare namespace DataRetention {
  export type { OrganizationDataRetention, DataRetentionUpdateParams };
}
