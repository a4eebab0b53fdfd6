// Generated from the API document 3db7cb3e9da0461a by `nx run codegen:generate`.
// Do not edit: change tools/codegen instead.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  type RequestOptions,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, path } from '@oai/core/internal';

/**
 * The methods of `client.skills.versions.content`.
 *
 * @public
 */
export class Content extends APIResource {
  private readonly _path = 'skills.versions.content.';

  /**
   * Downloads a version of a skill as a zip archive.
   *
   * `GET /skills/{skill_id}/versions/{version}/content`
   *
   * @returns The archive as a binary response.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(
    version: string,
    params: ContentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<APIBinaryResponse> {
    const { skill_id } = params ?? {};
    return this._client.get(path`/skills/${skill_id}/versions/${version}/content`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ Accept: 'application/binary' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}

/**
 * Parameters of `client.skills.versions.content.retrieve`.
 *
 * @public
 */
export interface ContentRetrieveParams {
  /** ID of the skill. */
  skill_id: string;
}

export declare namespace Content {
  export type { ContentRetrieveParams };
}
