// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { path } from '@oai/core/internal';

/**
 * The methods of `client.safety.alerts`.
 *
 * @public
 */
export class Alerts extends APIResource {
  private readonly _path = 'safety.alerts.';

  /**
   * Retrieves a safety alert.
   *
   * `GET /safety/alerts/{id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<SafetyAlert> {
    return this._client.get(path`/safety/alerts/${id}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }
}

/**
 * Response of `client.safety.alerts.retrieve`.
 *
 * @public
 */
export interface SafetyAlert {
  id: string;
  created_at: number;
  error_type:
    | 'potentially_unintended_data_transfer'
    | 'potentially_unintended_data_access'
    | 'potentially_unintended_destructive_activity'
    | 'other';
  model: string;
  object: 'safety.alert';
  reason: string | null;
  request_id: string;
  request_paused: boolean;
  response_id: string;
  detailed_explanation?: string | null;
}

export declare namespace Alerts {
  export type { SafetyAlert };
}
