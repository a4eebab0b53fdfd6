// Generated from the API document 36e78a3f524bc787 by `nx run codegen:generate`.
// Changes belong in tools/codegen.

import {
  type APIBinaryResponse,
  type APIPromise,
  APIResource,
  type RequestOptions,
} from '@oai/core';
import { asBinaryResponse, mergeHeaders, path } from '@oai/core/internal';

/**
 * What `client.skills.content` can do.
 *
 * @public
 */
export class Content extends APIResource {
  /**
   * Downloads a skill as a zip archive.
   *
   * `GET /skills/{skill_id}/content`
   *
   * @returns The archive as a binary response.
   * @throws {APIError} The request was refused, or failed.
   */
  retrieve(skillID: string, options?: RequestOptions): APIPromise<APIBinaryResponse> {
    return this._client.get(path`/skills/${skillID}/content`, {
      ...options,
      headers: mergeHeaders({ Accept: 'application/binary' }, options?.headers),
      __binaryResponse: asBinaryResponse,
    });
  }
}
