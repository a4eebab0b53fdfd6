// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import { type APIPromise, APIResource, type RequestOptions } from '@oai/core';
import { path } from '@oai/core/internal';

/**
 * The methods of `client.safety.cases`.
 *
 * @public
 */
export class Cases extends APIResource {
  private readonly _path = 'safety.cases.';

  /**
   * Retrieves a safety case.
   *
   * `GET /safety/cases/{id}`
   *
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<SafetyCase> {
    return this._client.get(path`/safety/cases/${id}`, {
      __operation: this._path + 'retrieve',
      ...options,
    });
  }
}

/**
 * Response of `client.safety.cases.retrieve`.
 *
 * @public
 */
export interface SafetyCase {
  id: string;
  created_at: number;
  entity_identifier: string;
  notice: SafetyCase.Notice;
  object: 'safety.case';
  reason: string | null;
}

export declare namespace SafetyCase {
  export interface Notice {
    type: 'warning' | 'deactivation';
  }
}

export declare namespace Cases {
  export type { SafetyCase };
}
