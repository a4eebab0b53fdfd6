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
 * The methods of `client.skills.content`.
 *
 * @public
 */
export class Content extends APIResource {
  private readonly _path = 'skills.content.';

  /**
   * Downloads a skill as a zip archive.
   *
   * `GET /skills/{skill_id}/content`
   *
   * @returns The archive as a binary response.
   * @throws {APIError} The request failed or was rejected.
   */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<APIBinaryResponse> {
    return this._client.get(path`/skills/${skillID}/content`, {
      __operation: this._path + 'retrieve',
      ...options,
      headers: mergeHeaders({ Accept: 'application/binary' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}
